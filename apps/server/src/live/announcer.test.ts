import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from './announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[PRESENCE4] the first is announced at once, all that come meanwhile once, and each consultation for itself', () => {
	const announced: string[] = [];
	const announce = createAnnouncer((consultation) => announced.push(consultation), 2000);
	for (let n = 0; n < 500; n++) announce('c');
	announce('d');
	expect(announced).toEqual(['c', 'd']);
	vi.advanceTimersByTime(2000);
	expect(announced).toEqual(['c', 'd', 'c']);
	vi.advanceTimersByTime(10_000);
	announce('c');
	expect(announced).toEqual(['c', 'd', 'c', 'c']);
});
