import { expect, test } from 'vitest';
import { isEmailAddress, isNear, nextLook, nextTry } from './reminder.ts';

const now = Date.parse('2027-03-01T15:00:00Z');
const hours = (count: number) => now + count * 3_600_000;

test.each(['ada@example.org', 'ada.fell+upr@mail.example.org', 'عايدة@example.org'])('%s is an address', (text) => {
	expect(isEmailAddress(text)).toBe(true);
});

test.each([
	'ada',
	'ada@example',
	'a b@example.org',
	'a@example.org,b@example.org',
	'"a"@example.org',
	'a@b@c.org',
	'a@x.org\r\nBcc: c@x.org'
])('%j is none', (text) => expect(isEmailAddress(text)).toBe(false));

test('[REMINDER4] today and the day in two weeks are near, yesterday and the day after are not', () => {
	const near = ['2027-02-28', '2027-03-01', '2027-03-15', '2027-03-16'].map((date) => isNear(date, now));
	expect(near).toEqual([false, true, true, false]);
});

test('[REMINDER4] nobody gets more than one mail a week', () => {
	expect([nextLook(now, true), nextLook(now, false)]).toEqual([hours(168), hours(24)]);
});

test('[REMINDER6] an address that is refused, or put off five times, is not written to again', () => {
	expect(nextTry('refused', 1, now)).toBeNull();
	expect([4, 5].map((failures) => nextTry('later', failures, now))).toEqual([hours(1), null]);
	expect(nextTry('away', 9, now)).toBe(hours(1));
});
