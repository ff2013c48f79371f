import { expect, test } from 'vitest';
import { ReadBudget } from './read-budget.ts';

const allowance = { burst: 1000, perSecond: 100, waiting: 2 };
const costing = (milliseconds: number) => async () => ({ value: 'read', milliseconds });

test('[DB18] what a person’s reads have cost is paid back over time, and nobody else pays', async () => {
	let now = 0;
	const budget = new ReadBudget(allowance, () => now);
	expect(await budget.spend('ana', costing(1500))).toBe('read');
	expect(await budget.spend('ana', costing(1))).toEqual({ retryAfter: 6 });
	expect(await budget.spend('bo', costing(1))).toBe('read');
	now += 6000;
	expect(await budget.spend('ana', costing(1))).toBe('read');
});

test('[DB18] one person has one read at a time, in the order in which they asked, and few that wait', async () => {
	const budget = new ReadBudget(allowance, () => 0);
	const order: string[] = [];
	const slow = (name: string) => async () => {
		order.push(`${name} begins`);
		await new Promise((resolve) => setImmediate(resolve));
		order.push(`${name} ends`);
		return { value: name, milliseconds: 1 };
	};
	const asked = ['one', 'two', 'three', 'four'].map((name) => budget.spend('ana', slow(name)));
	expect(await Promise.all(asked)).toEqual(['one', 'two', 'three', { retryAfter: 1 }]);
	expect(order).toEqual(['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('[DB18] whoever waited finds that those before have used it up; a read that fails costs no turn', async () => {
	const budget = new ReadBudget(allowance, () => 0);
	const failing = budget.spend('ana', () => Promise.reject(new Error('broken')));
	const dear = budget.spend('ana', costing(5000));
	const next = budget.spend('ana', costing(1));
	await expect(failing).rejects.toThrow('broken');
	expect(await Promise.all([dear, next])).toEqual(['read', { retryAfter: 41 }]);
});
