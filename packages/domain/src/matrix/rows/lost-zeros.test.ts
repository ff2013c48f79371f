import { expect, test } from 'vitest';
import { suggestColumns } from './csv-columns.ts';
import { interpretRecords } from './interpret-records.ts';
import { findLostZeros, renumber } from './lost-zeros.ts';

const rows = (...numbers: string[]) => numbers.map((number, at) => ({ row: at + 2, number }));
const upTo = (last: number) => Array.from({ length: last }, (_, at) => String(Number(`140.${at + 1}`)));

test('[MATRIX29] a whole list that a spreadsheet took for decimals is told row by row, and what the sequence proves is proposed', () => {
	const lost = findLostZeros(rows(...upTo(25)));
	expect(lost).toEqual([
		{ row: 11, printed: '140.1', candidates: ['140.1', '140.10'], proposed: '140.10' },
		{ row: 21, printed: '140.2', candidates: ['140.2', '140.20'], proposed: '140.20' }
	]);
	expect(findLostZeros(rows(...upTo(125))).map(({ proposed }) => proposed)).toEqual([
		...['140.10', '140.20', '140.30', '140.40', '140.50', '140.60', '140.70', '140.80', '140.90', '140.100'],
		...['140.110', '140.120']
	]);
});

test.each([
	['in full', ['140.8', '140.9', '140.10', '140.11']],
	['that never comes to ten', ['140.1', '140.2', '140.3', '140.4']],
	['in the order of themes', ['140.1', '140.15', '140.3', '140.22', '140.7']]
])('[MATRIX29] nothing is made of a list %s', (_, numbers) => {
	expect(findLostZeros(rows(...numbers))).toEqual([]);
});

test('[MATRIX29] where one neighbour alone speaks for it, a person decides', () => {
	expect(findLostZeros(rows('140.5', '140.1', '140.11', '140.12'))).toEqual([
		{ row: 3, printed: '140.1', candidates: ['140.1', '140.10'], proposed: null }
	]);
});

test('[MATRIX29] what was chosen is the number from then on, and nothing else can be', () => {
	const headers = ['Number', 'Text'];
	const records = upTo(12).map((number, at) => [number, `Dig well ${at} (Arvenia);`]);
	const read = interpretRecords({ headers, records, headerRow: 1, above: [] }, suggestColumns(headers));
	expect(read.problems.some(({ code }) => code === 'number-used-twice')).toBe(true);
	expect(read.lostZeros).toEqual([{ row: 11, printed: '140.1', candidates: ['140.1', '140.10'], proposed: '140.10' }]);
	const repaired = renumber(read, [
		{ row: 11, number: '140.10' },
		{ row: 2, number: '1.1' }
	]);
	expect(repaired.recommendations.map(({ number }) => number)).toEqual([...upTo(9), '140.10', '140.11', '140.12']);
	expect(repaired.problems.some(({ code }) => code === 'number-used-twice')).toBe(false);
	expect(renumber(repaired, [{ row: 11, number: '140.1' }]).recommendations[9]?.number).toBe('140.1');
});
