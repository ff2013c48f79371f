import { expect, test } from 'vitest';
import { inField, momentIn } from './moment-field.ts';

test('a moment goes into a field and out of it again, to the minute', () => {
	const noon = new Date(2027, 5, 30, 12, 0).getTime();
	expect(inField(noon)).toBe('2027-06-30T12:00');
	expect(momentIn(inField(noon + 59_000), noon - 1)).toBe(noon);
});

test('what is past, or no time at all, is no end of a vote', () => {
	const noon = new Date(2027, 5, 30, 12, 0).getTime();
	expect([momentIn('2027-06-30T12:00', noon), momentIn('', noon), momentIn('soon', noon)]).toEqual([null, null, null]);
});
