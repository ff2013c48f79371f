import { expect, test } from 'vitest';
import { compareNumbers, splitNumber } from './recommendation-number.ts';

test.each([
	['140.12 Build wells', '140.12', 'Build wells'],
	['166.6. Build wells', '166.6', 'Build wells'],
	['\t6.1\tBuild wells', '6.1', 'Build wells'],
	['\u200f144.44\u200f احفروا', '144.44', 'احفروا'],
	['R144.44P1 Creuser', 'R144.44P1', 'Creuser'],
	['6.1.Build wells', '6.1', 'Build wells'],
	['12. Build wells', '12', 'Build wells'],
	['140.12\u00a0Build wells', '140.12', 'Build wells']
])('[MATRIX2] "%s" is number %s and its text', (printed, number, text) => {
	expect(splitNumber(printed)).toEqual({ number, text });
});

test.each(['Build 12 wells', '2030 Agenda to be followed', ''])('[MATRIX2] "%s" begins with no number', (printed) => {
	expect(splitNumber(printed)).toBeNull();
});

test('[MATRIX3] numbers sort by paragraph and item, not by letters', () => {
	const sorted = ['122.1', '115.18', '115.2', 'annex', '#7', '115.2 P2', '115.1'].sort(compareNumbers);
	expect(sorted).toEqual(['#7', '115.1', '115.2', '115.2 P2', '115.18', '122.1', 'annex']);
});
