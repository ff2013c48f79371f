import { expect, test } from 'vitest';
import { dayIn, isDay } from './day.ts';

test('a day is one that there is in the calendar', () => {
	const wrong: string[] = [];
	for (let year = 1896; year <= 2104; year += 1)
		for (let month = 0; month <= 13; month += 1)
			for (let day = 0; day <= 32; day += 1) {
				const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
				const made = new Date(Date.UTC(year, month - 1, day));
				const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day && month > 0;
				if (isDay(text) !== exists) wrong.push(text);
			}
	expect(wrong).toEqual([]);
});

test('what is not written as a day is none', () => {
	expect(['2027-6-30', '30.06.2027', 'soon', '', '2027-06-30T00:00', '2027-99-99'].map(isDay)).toEqual(
		Array(6).fill(false)
	);
	expect([dayIn(' 2027-06-30 '), dayIn('by the next session'), dayIn('2026-02-29')]).toEqual([
		'2027-06-30',
		null,
		null
	]);
});
