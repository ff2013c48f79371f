import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Redial } from './redial.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** After so many failures in a row: how long until the line is tried again. */
function pauseAfter(failures: number, chance: number): number {
	const begun = Date.now();
	let dialled = 0;
	const redial = new Redial(
		() => (dialled = Date.now()),
		() => chance
	);
	for (let failure = 0; failure < failures; failure++) redial.later(false);
	vi.runAllTimers();
	return dialled - begun;
}

test('[DOC82] however long a server was away, a text is back within five seconds of it, and not all in one instant', () => {
	for (const failures of [1, 2, 5, 50]) expect(pauseAfter(failures, 0.999)).toBeLessThan(5000);
	expect(pauseAfter(50, 0)).toBeGreaterThanOrEqual(1500);
	expect(pauseAfter(50, 0.999) - pauseAfter(50, 0)).toBeGreaterThan(3000);
});

test('[DOC82] the first tries come soon, and so do those after a line that held', () => {
	expect(pauseAfter(1, 0.5)).toBe(1000);
	const dial = vi.fn();
	const redial = new Redial(dial, () => 0.5);
	for (let failure = 0; failure < 9; failure++) redial.later(false);
	redial.succeeded();
	redial.later(true);
	vi.advanceTimersByTime(500);
	expect(dial).toHaveBeenCalledOnce();
});
