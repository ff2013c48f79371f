import { expect, test } from 'vitest';
import { zoneName } from './zone-name.ts';

test.each([
	['Europe/Kiev', 'Europe/Kyiv'],
	['Asia/Calcutta', 'Asia/Kolkata'],
	['America/Buenos_Aires', 'America/Argentina/Buenos Aires'],
	['America/Mexico_City', 'America/Mexico City'],
	['Africa/Nairobi', 'Africa/Nairobi'],
	['UTC', 'UTC']
])('[WORKSHOP71] the time zone %s is called %s', (zone, name) => {
	expect(zoneName(zone)).toBe(name);
});

test('[WORKSHOP71] no two time zones that this machine knows have one name', () => {
	const names = Intl.supportedValuesOf('timeZone').map(zoneName);
	expect(new Set(names).size).toBe(names.length);
});
