import { expect, test } from 'vitest';
import { placesBy } from '../place.ts';
import { strongestPaths } from './schulze.ts';

test('[POLL33] the strongest paths of the example in Schulze’s paper', () => {
	const beats = [
		[0, 20, 26, 30, 22],
		[25, 0, 16, 33, 18],
		[19, 29, 0, 17, 24],
		[15, 12, 28, 0, 14],
		[23, 27, 21, 31, 0]
	];
	expect(strongestPaths(beats)).toEqual([
		[0, 28, 28, 30, 24],
		[25, 0, 28, 33, 24],
		[25, 29, 0, 29, 24],
		[25, 28, 28, 0, 24],
		[25, 28, 28, 31, 0]
	]);
});

test('[POLL33] a comparison that as many ballots decided either way is no step, neither by itself nor on the way', () => {
	expect(
		strongestPaths([
			[0, 5],
			[5, 0]
		])
	).toEqual([
		[0, 0],
		[0, 0]
	]);
	expect(
		strongestPaths([
			[0, 6, 5],
			[4, 0, 5],
			[5, 5, 0]
		])
	).toEqual([
		[0, 6, 0],
		[0, 0, 0],
		[0, 0, 0]
	]);
});

test('equals share a place, and the next is as far behind', () => {
	expect(placesBy([3, 9, 3, 1])).toEqual([2, 1, 2, 4]);
	expect(placesBy([0, 0])).toEqual([1, 1]);
});
