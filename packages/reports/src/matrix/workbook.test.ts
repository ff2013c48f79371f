import { expect, test } from 'vitest';
import { dataColumn } from './data-columns.ts';
import { sheetOf } from './workbook.ts';

const widths = (rows: string[][]) =>
	sheetOf('Sheet', {
		columns: ['No.', 'Recommendation', 'Progress'].map((heading) => dataColumn(heading, 'value')),
		rows
	}).columns.map(({ width }) => width);

test('[REPORTS42] columns are as wide as what stands in them: narrow where it is little, and never wider than can be read', () => {
	const rows = Array.from({ length: 20 }, (_, at) => [
		`140.${at}`,
		'word '.repeat(30),
		at === 0 ? 'word '.repeat(4000) : ''
	]);
	const [number = 0, recommendation = 0, progress = 0] = widths(rows);
	expect(number).toBeLessThan(12);
	expect(recommendation).toBeGreaterThan(35);
	expect(progress).toBe(60);
});

test('[REPORTS42] no column is narrower than its heading’s longest word', () => {
	expect(widths([['1', 'x', 'y']])[1]).toBeGreaterThan('Recommendation'.length);
});

test('[REPORTS42] a cell may have more words than a call has arguments', () => {
	expect(widths([['1', 'word '.repeat(200_000), '']])[1]).toBe(60);
});
