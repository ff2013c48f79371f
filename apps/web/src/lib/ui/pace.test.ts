import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[WEB3] the first message is said at once, of those within five seconds only the last', () => {
	const said: string[] = [];
	const pace = new Pace(5000, (message) => said.push(message));
	for (const message of ['one', 'two', 'three']) pace.offer(message);
	expect(said).toEqual(['one']);
	vi.advanceTimersByTime(4999);
	expect(said).toEqual(['one']);
	vi.advanceTimersByTime(1);
	expect(said).toEqual(['one', 'three']);
	pace.offer('four');
	expect(said).toEqual(['one', 'three']);
	vi.advanceTimersByTime(5000);
	expect(said).toEqual(['one', 'three', 'four']);
});

test('[WEB3] after a quiet while the next message is said at once again', () => {
	const said: string[] = [];
	const pace = new Pace(5000, (message) => said.push(message));
	pace.offer('one');
	vi.advanceTimersByTime(5000);
	pace.offer('two');
	expect(said).toEqual(['one', 'two']);
});
