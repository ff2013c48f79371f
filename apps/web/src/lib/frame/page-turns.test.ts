import { afterEach, expect, test, vi } from 'vitest';
import { PageTurns } from './page-turns.ts';

afterEach(() => vi.useRealTimers());

/** Pages that are ready when they are told to be. */
function pagesIn(turns: PageTurns, count: number) {
	const begun: number[] = [];
	const ready = Array.from({ length: count }, () => Promise.withResolvers<number>());
	const pages = ready.map(({ promise }, index) =>
		turns.take(() => {
			begun.push(index);
			return promise;
		})
	);
	return { begun, ready, pages };
}

test('[OPERATE24] so many pages are written at a time, and the next when one is ready or fails, in the order in which they were asked for', async () => {
	const { begun, ready, pages } = pagesIn(new PageTurns(2), 5);
	await Promise.resolve();
	expect(begun).toEqual([0, 1]);
	ready[1]?.resolve(1);
	expect(await pages[1]).toBe(1);
	await vi.waitFor(() => expect(begun).toEqual([0, 1, 2]));
	ready[0]?.reject(new Error('No such page.'));
	await expect(pages[0]).rejects.toThrow('No such page.');
	await vi.waitFor(() => expect(begun).toEqual([0, 1, 2, 3]));
	for (const page of ready) page.resolve(9);
	expect(await Promise.all(pages.slice(2))).toEqual([9, 9, 9]);
	expect(begun).toEqual([0, 1, 2, 3, 4]);
});

test('[OPERATE24] a page that waits long for the database lets the next one begin, once', async () => {
	vi.useFakeTimers();
	const { begun, ready } = pagesIn(new PageTurns(1), 4);
	await vi.advanceTimersByTimeAsync(900);
	expect(begun).toEqual([0]);
	await vi.advanceTimersByTimeAsync(200);
	expect(begun).toEqual([0, 1]);
	ready[0]?.resolve(0);
	await vi.advanceTimersByTimeAsync(0);
	expect(begun).toEqual([0, 1]);
	ready[1]?.resolve(1);
	await vi.advanceTimersByTimeAsync(0);
	expect(begun).toEqual([0, 1, 2]);
});

test('[OPERATE24] between two pages the server hears what else came', async () => {
	const turns = new PageTurns(1);
	const order: string[] = [];
	const pages = ['first', 'second', 'third'].map((page) => turns.take(async () => void order.push(page)));
	setImmediate(() => order.push('a key'));
	await Promise.all(pages);
	expect(order).toEqual(['first', 'a key', 'second', 'third']);
});
