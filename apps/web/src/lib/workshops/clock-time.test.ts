import { expect, test } from 'vitest';
import { clockTime, hoursAndMinutes } from './clock-time.ts';

test.each([
	[0, '0:00'],
	[1, '0:01'],
	[59_000, '0:59'],
	[60_000, '1:00'],
	[-61_000, '1:01'],
	[3_599_500, '1:00:00'],
	[3_723_000, '1:02:03']
])('%d milliseconds read as %s', (milliseconds, shown) => {
	expect(clockTime(milliseconds)).toBe(shown);
});

test('an agenda is as long as its hours and minutes', () => {
	expect(hoursAndMinutes(135)).toEqual({ hours: 2, minutes: 15 });
});
