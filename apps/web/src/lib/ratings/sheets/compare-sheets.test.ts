import { expect, test } from 'vitest';
import { compareRows } from './compare-sheets.ts';

const said = (level: string | null, regression = false) => ({
	sheet: 's',
	row: 1,
	wording: '',
	rating: { level, percentage: null, regression, reason: '', source: '' }
});
const row = (number: string, ...all: ReturnType<typeof said>[]) => ({ recommendation: number, number, said: all });

test('[RATINGS24] what differs, what is alike, and what one alone speaks of', () => {
	const { differing, alike, single } = compareRows([
		row('1', said('in-process')),
		row('2', said('in-process'), said('in-process')),
		row('3', said('in-process'), said('not-implemented')),
		row('4', said('in-process'), said('in-process', true)),
		row('5', said('in-process'), said(null))
	]);
	const numbers = (rows: { number: string }[]) => rows.map(({ number }) => number);
	expect([differing, alike, single].map(numbers)).toEqual([['3', '4', '5'], ['2'], ['1']]);
});
