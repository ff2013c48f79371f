import { expect, test } from 'vitest';
import { ratingsInGroups } from './ratings-by-side.ts';

const line = (constituencies: string, raters: number) => ({ constituencies: constituencies.split(' '), raters });

test('[EXPORTS26] sums of the lines that were shown, and nothing but these', () => {
	const rows = [[line('a', 9), line('b c', 6)], [line('a', 8), line('b c', 5)], [line('a b c', 12)]];
	expect(ratingsInGroups(rows)).toEqual([
		{ sides: ['a'], ratings: 17 },
		{ sides: ['a', 'b', 'c'], ratings: 12 },
		{ sides: ['b', 'c'], ratings: 11 }
	]);
});

test('[EXPORTS26] in an open round a side of which fewer than five rated stands with others; too few in all are not told', () => {
	const rows = [
		[line('a', 9), line('b', 1), line('c', 4)],
		[line('a', 9), line('b', 1)]
	];
	expect(ratingsInGroups(rows)).toEqual([
		{ sides: ['a'], ratings: 18 },
		{ sides: ['b', 'c'], ratings: 6 }
	]);
	expect(ratingsInGroups([[line('a', 2), line('b', 1)]])).toEqual([]);
});
