import { expect, test } from 'vitest';
import { admissionRates, findBursts, isBurst } from './join-rate.ts';

test('[PEOPLE63] a burst is more people than a hall within a minute, or than two halls within an hour', () => {
	expect(admissionRates.map(({ people, within }) => [people, within / 60_000])).toEqual([
		[500, 1],
		[1000, 60]
	]);
	expect(isBurst([499, 999])).toBe(false);
	expect(isBurst([500, 500])).toBe(true);
	expect(isBurst([0, 1000])).toBe(true);
});

test('[PEOPLE64] people who joined within seconds of one another are one burst, the largest first', () => {
	const joined = (count: number, from: number, every: number) =>
		Array.from({ length: count }, (_, at) => ({ joinedAt: from + at * every }));
	const hall = joined(60, 0, 500);
	const flood = joined(200, 100_000, 2);
	const late = joined(59, 200_000, 10);
	expect(findBursts([...late, ...flood, ...hall]).map(({ from, to, people }) => [from, to, people.length])).toEqual([
		[100_000, 100_398, 200],
		[0, 29_500, 60]
	]);
	expect(findBursts([])).toEqual([]);
});
