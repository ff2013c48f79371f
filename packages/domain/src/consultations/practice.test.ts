import { expect, test } from 'vitest';
import { isPractice, practiceEnd } from './practice.ts';

test('[PRACTICE4] a practice consultation ends after seven days, and a real one has no end', () => {
	const practiceUntil = practiceEnd(0);
	expect(practiceUntil).toBe(604_800_000);
	expect([isPractice({ practiceUntil }), isPractice({})]).toEqual([true, false]);
});
