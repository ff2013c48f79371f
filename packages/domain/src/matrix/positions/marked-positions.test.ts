import { describe, expect, test } from 'vitest';
import { interpretRecords } from '../rows/interpret-records.ts';
import { interpretRows } from '../rows/interpret-rows.ts';
import { joinMarkedCells, joinMarkedColumns } from './marked-positions.ts';
import type { MatrixRow } from '../rows/matrix-row.ts';
import { openPositions } from './open-positions.ts';
import { columnsOf, findTable } from '../rows/table-of-records.ts';

const fromSheet = (rows: string[][]) => {
	const found = findTable(joinMarkedColumns(rows))!;
	return interpretRecords(found, columnsOf(found));
};
const fromWord = (rows: string[][]) =>
	interpretRows([
		...joinMarkedCells(
			rows.map((cells, at): MatrixRow => ({
				row: at + 1,
				cells: cells.map((text, column) => ({
					column,
					span: 1,
					continued: false,
					paragraphs: [{ text, numbered: false }]
				}))
			}))
		)
	]);

const headings = [
	['en', 'Supported', 'Noted'],
	['fr', 'Acceptée', 'Notée'],
	['es', 'Aceptada', 'Toma nota'],
	['ru', 'Принята', 'Принята к сведению'],
	['ar', 'مقبولة', 'أحيط علما'],
	['zh', '支持', '注意到']
] as const;
const readers = [
	['a sheet', fromSheet],
	['a Word table', fromWord]
] as const;

describe.each(readers)('[MATRIX101] in %s', (_, read) => {
	test.each(headings)('the marked column of two is the position: %s', (__, supported, noted) => {
		for (const sign of ['X', 'x', '✓', '☒', '•']) {
			const { recommendations, problems } = read([
				['Number', 'Recommendation', supported, noted, 'Remarks'],
				['140.1', 'Dig wells (Austria)', sign, '', 'The law is in force.'],
				['140.2', 'Plant trees (Peru)', '☐', sign, ''],
				['140.3', 'Water them (Chad)', '', '', '']
			]);
			expect(recommendations.map(({ number, position }) => [number, position])).toEqual([
				['140.1', 'supported'],
				['140.2', 'noted'],
				['140.3', 'unknown']
			]);
			expect(recommendations[0]?.positionAsPrinted).toBe(supported);
			expect(problems.map(({ code }) => code)).not.toContain('position-unknown');
		}
	});

	test('a row with two marks keeps both words', () => {
		const read2 = read([
			['Number', 'Recommendation', 'Supported', 'Noted'],
			['140.1', 'Dig wells (Austria)', 'X', 'X'],
			['140.2', 'Plant trees (Peru)', 'X', '']
		]);
		expect(read2.recommendations.map(({ positionAsPrinted }) => positionAsPrinted)).toEqual([
			'Supported / Noted',
			'Supported'
		]);
		expect(openPositions(read2)).toEqual([]);
		expect(read2.recommendations[0]?.position).toBe('partially-supported');
	});
});

test.each([
	['one such column alone', ['Number', 'Recommendation', 'Supported', 'Theme'], ['140.1', 'Dig (Peru)', 'X', 'Water']],
	['columns of texts', ['Number', 'Recommendation', 'Supported', 'Noted'], ['140.1', 'Dig (Peru)', 'By law', 'X']],
	['columns without a mark', ['Number', 'Recommendation', 'Supported', 'Noted'], ['140.1', 'Dig (Peru)', '', '']],
	['a heading of another kind', ['Number', 'Recommendation', 'Done', 'Open'], ['140.1', 'Dig (Peru)', 'X', '']]
])('[MATRIX101] %s stays as it is', (_, header, row) => {
	const rows = [header, row];
	expect(joinMarkedColumns(rows)).toBe(rows);
});
