import { afterEach, expect, test, vi } from 'vitest';
import { formatDate, formatDay, formatDayAndTime, formatNumber, formatPercent, formatTime } from './formats.ts';
import { words } from '@plenum/messages/fr/interface/words';

afterEach(() => void vi.restoreAllMocks());

const writers: Record<string, (at: number) => string> = {
	number: (at) => formatNumber('fr', at),
	percent: (at) => formatPercent('fr', at),
	date: (at) => formatDate('fr', at),
	time: (at) => formatTime('fr', at),
	'day and time': (at) => formatDayAndTime('fr', at),
	day: (at) => formatDay('fr', `2027-05-${String(10 + (at % 20))}`),
	plural: words.people
};

test.each(Object.entries(writers))('a page with a hundred of these makes one format: %s', (_, write) => {
	const made = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'DateTimeFormat'), vi.spyOn(Intl, 'PluralRules')];
	for (let at = 0; at < 100; at++) write(at * 86_400_000);
	expect(Math.max(...made.map(({ mock }) => mock.calls.length))).toBeLessThanOrEqual(1);
});
