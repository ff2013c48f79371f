import { expect, test } from 'vitest';
import { numberOrder, reversedNumbers, splitNumber, westernNumber } from './recommendation-number.ts';

test.each([
	['140.12 Build wells', '140.12', 'Build wells'],
	['166.6. Build wells', '166.6', 'Build wells'],
	['\t6.1\tBuild wells', '6.1', 'Build wells'],
	['\u200f144.44\u200f احفروا', '144.44', 'احفروا'],
	['\u202b144\u200f.44\u202c احفروا', '144.44', 'احفروا'],
	['44.144.ج.1 احفروا', '44.144.ج.1', 'احفروا'],
	['144.44.جددوا الآبار', '144.44', 'جددوا الآبار'],
	['١٤٤-٤٤ احفروا', '١٤٤-٤٤', 'احفروا'],
	['121.7修建水井（法国）；', '121.7', '修建水井（法国）；'],
	['R144.44P1 Creuser', 'R144.44P1', 'Creuser'],
	['6.1.Build wells', '6.1', 'Build wells'],
	['12. Build wells', '12', 'Build wells'],
	['140.12\u00a0Build wells', '140.12', 'Build wells'],
	['140.12', '140.12', '']
])('[MATRIX2] "%s" is number %s and its text', (printed, number, text) => {
	expect(splitNumber(printed)).toEqual({ number, text });
});

test.each(['Build 12 wells', '2030 Agenda to be followed', '2024-2030 strategy on wells', ''])(
	'[MATRIX2] "%s" begins with no number',
	(printed) => {
		expect(splitNumber(printed)).toBeNull();
	}
);

test('[MATRIX3] numbers sort by paragraph and item, not by letters', () => {
	const numbers = ['122.1', '115.18', '115.2', 'annex', '#7', '115.2 P2', '115.1'];
	expect(numbers.toSorted(numberOrder(numbers))).toEqual([
		'#7',
		'115.1',
		'115.2',
		'115.2 P2',
		'115.18',
		'122.1',
		'annex'
	]);
});

test.each([
	['140.12', '140.12'],
	['166.6.', '166.6'],
	['R144.44P1', '144.44P1'],
	['44.144.ج.1', '144.44P1'],
	['44.144. ج.1', '144.44P1'],
	['44.144ج.2', '144.44P2'],
	['75.144. ج.1 و ج.3', '144.75P1P3'],
	['R144.75 P1P3', '144.75P1P3'],
	['P1R 144.111', '144.111P1'],
	['١٤٤-٤٤', '144.44'],
	['12', '12'],
	['#7', '#7']
])('[MATRIX3] "%s" is %s in its Western form', (printed, western) => {
	expect(westernNumber(printed)).toBe(western);
});

test('[MATRIX3] a bare number is told to be turned round by the others of its list', () => {
	expect(reversedNumbers(['44.144.ج.1', '123.144', '5.144'])).toEqual(new Set(['44.144.ج.1', '123.144', '5.144']));
	const turned = ['1.144', '2.144', '3.144', '10.144', '12.144', '7.145'];
	expect(reversedNumbers(turned)).toEqual(new Set(turned));
	expect(turned.toSorted(numberOrder(turned))).toEqual(['1.144', '2.144', '3.144', '10.144', '12.144', '7.145']);
	expect(reversedNumbers(['144.1', '144.2', '144.3', '144.10', '144.12', '145.7'])).toEqual(new Set());
	expect(reversedNumbers(['1.144', '2.144'])).toEqual(new Set());
	expect(reversedNumbers(['6.1', '7.1', '8.1', '9.1', '10.1', '11.1'])).toEqual(new Set());
});
