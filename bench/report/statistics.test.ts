import { expect, test } from 'vitest';
import { median, medianRatio, percentile } from './statistics.ts';

test('the median is the middle value, or lies between the two in the middle', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([4, 1, 3, 2])).toBe(2.5);
	expect(median([])).toBeNaN();
});

test('a percentile is a value that was measured, and never lower than its share demands', () => {
	const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1);
	expect(percentile(hundred, 50)).toBe(50);
	expect(percentile(hundred, 99)).toBe(99);
	expect(percentile([7], 99)).toBe(7);
	expect(percentile([1, 2, 3], 99)).toBe(3);
	expect(percentile([], 50)).toBeNaN();
});

test('a ratio is taken round by round, so that one slow round of the machine does not decide', () => {
	expect(medianRatio([2, 20, 2], [1, 10, 1])).toBe(2);
	expect(medianRatio([1, 1, 9], [2, 2, 2])).toBe(0.5);
});

test('rounds that only one of the two has played do not count', () => {
	expect(medianRatio([3, 3, 3], [1])).toBe(3);
	expect(medianRatio([3], [])).toBeNaN();
});
