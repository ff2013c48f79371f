import { expect, test } from 'vitest';
import { knownRatings } from './known-ratings.ts';

test('[OPERATE51] with one more, another version or another time, other ratings are known', () => {
	const one = { version: 1, at: 5 };
	const known = [[], [one], [one, one], [{ version: 2, at: 5 }], [{ version: 1, at: 6 }]].map(knownRatings);
	expect(new Set(known).size).toBe(known.length);
	expect(knownRatings([one, { version: 2, at: 7 }])).toBe(knownRatings([{ version: 3, at: 12 }]));
});
