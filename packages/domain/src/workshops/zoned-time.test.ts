import { expect, test } from 'vitest';
import { instantOf, isTimeZone, localTime } from './zoned-time.ts';

test.each([
	['2027-05-11', '09:00', 'Africa/Nairobi', '2027-05-11T06:00:00Z'],
	['2027-05-11', '09:00', 'Asia/Kathmandu', '2027-05-11T03:15:00Z'],
	['2027-01-11', '09:00', 'America/New_York', '2027-01-11T14:00:00Z'],
	['2027-07-11', '00:15', 'Pacific/Auckland', '2027-07-10T12:15:00Z'],
	// Shown twice: the first. Never shown: as much later.
	['2027-10-31', '02:30', 'Europe/Paris', '2027-10-31T00:30:00Z'],
	['2027-03-28', '02:30', 'Europe/Paris', '2027-03-28T01:30:00Z'],
	['2027-03-28', '03:30', 'Europe/Paris', '2027-03-28T01:30:00Z'],
	['2027-03-28', '09:00', 'Europe/Paris', '2027-03-28T07:00:00Z']
])('[WORKSHOP20] %s %s in %s is %s', (day, time, zone, instant) => {
	expect(new Date(instantOf(day, time, zone)).toISOString()).toBe(instant.replace('Z', '.000Z'));
});

test.each(['Europe/Paris', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'])(
	'[WORKSHOP20] every hour of a year, as %s shows it, is that hour again',
	(zone) => {
		const twice = [];
		for (let at = Date.parse('2027-01-01T00:00Z'); at < Date.parse('2028-01-01T00:00Z'); at += 3_600_000) {
			const { day, time } = localTime(at, zone);
			const again = instantOf(day, time, zone);
			expect(localTime(again, zone)).toEqual({ day, time });
			if (again !== at) twice.push(at - again);
		}
		expect(twice).toEqual(['Europe/Paris', 'America/St_Johns'].includes(zone) ? [3_600_000] : []);
	}
);

test('[WORKSHOP20] a zone is known by its name only', () => {
	expect(['Africa/Nairobi', 'UTC', 'Mars/Olympus', '', 'Africa/Nairobi\n'].map(isTimeZone)).toEqual([
		...[true, true, false, false, false]
	]);
});
