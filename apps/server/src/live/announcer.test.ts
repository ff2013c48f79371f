import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from './announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[PRESENCE4] the first is announced at once, all that come meanwhile once, and each consultation for itself', () => {
	const announced: string[] = [];
	const { notify } = createAnnouncer((consultation) => announced.push(consultation), 2000);
	for (let n = 0; n < 500; n++) notify('c');
	notify('d');
	expect(announced).toEqual(['c', 'd']);
	vi.advanceTimersByTime(2000);
	expect(announced).toEqual(['c', 'd', 'c']);
	vi.advanceTimersByTime(10_000);
	notify('c');
	expect(announced).toEqual(['c', 'd', 'c', 'c']);
});

test('[BREAKOUT101] nothing is announced once the server closes, neither what came before nor what comes after', () => {
	const announced: string[] = [];
	const { notify, stop } = createAnnouncer((consultation) => announced.push(consultation), 1000);
	notify('c');
	notify('c');
	stop();
	notify('d');
	vi.advanceTimersByTime(10_000);
	expect(announced).toEqual(['c']);
});
