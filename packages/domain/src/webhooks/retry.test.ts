import { expect, test } from 'vitest';
import { nextAttempt } from './retry.ts';

test('[WEBHOOK4] a failed delivery is tried again after ever longer pauses, and given up after the ninth failure', () => {
	const minutes = Array.from({ length: 9 }, (_, at) => {
		const next = nextAttempt(at + 1, 1000);
		return next === null ? null : (next - 1000) / 60_000;
	});
	expect(minutes).toEqual([1, 5, 15, 60, 180, 360, 720, 1440, null]);
});
