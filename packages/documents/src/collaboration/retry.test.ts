import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dialPauses } from './provider.ts';
import { Retry } from './retry.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** After so many failures in a row: how long until the line is tried again. */
function pauseAfter(failures: number, chance: number): number {
	const begun = Date.now();
	let dialled = 0;
	const retry = new Retry(dialPauses, () => chance);
	for (let failure = 0; failure < failures; failure++) retry.later(() => (dialled = Date.now()));
	vi.runAllTimers();
	return dialled - begun;
}

test('[DOC82] however long a server was away, a text is back within five seconds of it, and not all in one instant', () => {
	for (const failures of [1, 2, 5, 50, 5000]) expect(pauseAfter(failures, 0.999)).toBeLessThan(5000);
	expect(pauseAfter(50, 0)).toBeGreaterThanOrEqual(1500);
	expect(pauseAfter(50, 0.999) - pauseAfter(50, 0)).toBeGreaterThan(3000);
});

test('[DOC82] the first tries come soon, each after twice the pause, and soon again after one that succeeded', () => {
	expect([1, 2, 3].map((failures) => pauseAfter(failures, 0.5))).toEqual([500, 1000, 2000]);
	const act = vi.fn();
	const retry = new Retry(dialPauses, () => 0.5);
	for (let failure = 0; failure < 9; failure++) retry.later(act);
	retry.succeeded();
	retry.later(act);
	vi.advanceTimersByTime(500);
	expect(act).toHaveBeenCalledOnce();
});

test('[WEB42] nothing is tried before the other side wants to be asked, and nothing once it was stopped', () => {
	const act = vi.fn();
	const retry = new Retry(dialPauses, () => 0.5);
	retry.later(act, 20_000);
	vi.advanceTimersByTime(19_999);
	expect(act).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(act).toHaveBeenCalledOnce();
	retry.later(act);
	retry.stop();
	vi.advanceTimersByTime(60_000);
	expect(act).toHaveBeenCalledOnce();
});
