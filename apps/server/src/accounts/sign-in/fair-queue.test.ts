import { expect, test } from 'vitest';
import { createFairQueue } from './fair-queue.ts';

test('[ACCOUNT15] whoever sends much waits behind themselves, and no more than a few run at once', async () => {
	const queue = createFairQueue({ atOnce: 2, perLane: 50, altogether: 1000 });
	const order: string[] = [];
	let running = 0;
	let most = 0;
	const work = (name: string) => async () => {
		most = Math.max(most, ++running);
		await new Promise((resolve) => setImmediate(resolve));
		running--;
		order.push(name);
		return name;
	};
	const flood = Array.from({ length: 40 }, (_, n) => queue.run('flood', work(`flood ${n}`)));
	const honest = queue.run('honest', work('honest'));
	expect(await honest).toBe('honest');
	expect(order.indexOf('honest')).toBeLessThan(5);
	await Promise.all(flood);
	expect(most).toBe(2);
});

test('[ACCOUNT15] a lane that is full takes no more, others do, and work that fails frees its place', async () => {
	const queue = createFairQueue({ atOnce: 1, perLane: 2, altogether: 1000 });
	const fails = () => Promise.reject(new Error('failed'));
	const first = [queue.run('a', fails), queue.run('a', fails), queue.run('a', fails)];
	expect(await queue.run('a', fails)).toBeNull();
	const other = queue.run('b', () => Promise.resolve(1));
	expect((await Promise.allSettled(first)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
	expect(await other).toBe(1);
});
