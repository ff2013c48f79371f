import { describe, expect, test } from 'vitest';
import { interpretRecords } from '../rows/interpret-records.ts';
import { interpretRows } from '../rows/interpret-rows.ts';
import type { MatrixRow } from '../rows/matrix-row.ts';
import { answerPositions, openPositions, problemsBesideQuestions } from './open-positions.ts';
import { columnsOf, findTable } from '../rows/table-of-records.ts';

function table(rows: string[][]) {
	const found = findTable(rows)!;
	return interpretRecords(found, columnsOf(found));
}

/** Each cell with how many columns of the grid it covers. */
const word = (rows: [string, number][][]): MatrixRow[] =>
	rows.map((cells, at) => {
		let column = 0;
		return {
			row: at + 1,
			cells: cells.map(([text, span]) => {
				const cell = { column, span, continued: false, paragraphs: [{ text, numbered: false }] };
				column += span;
				return cell;
			})
		};
	});

const answers: [language: string, supported: string, noted: string, partial: string][] = [
	['en', 'Accepted', 'Takes note', 'Partially accepted'],
	['fr', 'Acceptée', 'Prend note (notée)', 'Partiellement acceptée'],
	['es', 'Aceptada', 'Toma nota', 'Aceptada parcialmente'],
	['ru', 'Принята', 'Принята к сведению', 'Частично принята'],
	['ar', 'مقبولة', 'أحيط علما', 'مقبولة جزئيا'],
	['zh', '支持', '注意到', '部分支持']
];

describe('a column whose cells all answer is the position, whatever its heading', () => {
	test.each(answers)('[MATRIX165] in a table of records: %s', (_, supported, noted, partial) => {
		const { recommendations } = table([
			['Recommendation', 'Avis du Gouvernement', 'Remarks'],
			['140.1 Dig wells (Austria)', supported, 'x'],
			['140.2 Plant trees (Peru)', noted, 'y'],
			['140.3 Water them (Chad)', partial, 'z']
		]);
		expect(recommendations.map(({ position }) => position)).toEqual(['supported', 'noted', 'partially-supported']);
	});

	test.each(answers)(
		'[MATRIX165] in a Word table, and under one heading with the text: %s',
		(_, supported, noted, partial) => {
			for (const heading of [
				[
					['Recommendation', 1],
					['Our view', 1],
					['Remarks', 1]
				],
				[
					['Recommendation', 2],
					['Remarks', 1]
				],
				[
					['Recommendation', 1],
					['Government', 2]
				]
			] as [string, number][][]) {
				const rows = [supported, noted, partial].map((answer, at): [string, number][] => [
					[`140.${at + 1} Dig wells (Austria)`, 1],
					[answer, 1],
					['Under way since 2024 in three districts.', 1]
				]);
				const { recommendations, problems } = interpretRows(word([heading, ...rows]));
				expect(recommendations.map(({ position, text }) => [position, text])).toEqual([
					['supported', 'Dig wells (Austria)'],
					['noted', 'Dig wells (Austria)'],
					['partially-supported', 'Dig wells (Austria)']
				]);
				expect(problems.filter(({ code }) => code === 'header-missing' || code === 'row-not-understood')).toEqual([]);
			}
		}
	);

	test('[MATRIX165] a column of levels is no position, nor is one of remarks', () => {
		const { recommendations } = table([
			['Recommendation', 'Status', 'Remarks'],
			['140.1 Dig wells (Austria)', 'Partially implemented', 'The law was accepted by parliament in 2024.'],
			['140.2 Plant trees (Peru)', 'Implemented', 'Supported by the partners.'],
			['140.3 Water them (Chad)', 'Not started', '']
		]);
		expect(recommendations.map(({ position }) => position)).toEqual(['unknown', 'unknown', 'unknown']);
	});
});

describe('answers that may mean more than one thing', () => {
	const read = () =>
		table([
			['Recommendation', 'Position'],
			['140.1 Dig wells (Austria)', 'Supported'],
			['140.2 Plant trees (Peru)', 'Accepted in principle'],
			['140.3 Water them (Chad)', 'Implemented'],
			['140.4 Harvest (Mali)', 'implemented'],
			['140.5 Sell (Mali)', 'Consider'],
			['140.6 Rest (Mali)', 'Supported, already implemented']
		]);

	test('[MATRIX166] are asked once for all rows that have them', () => {
		expect(openPositions(read())).toEqual([
			{ words: 'Implemented', rows: 2, position: 'unknown' },
			{ words: 'Accepted in principle', rows: 1, position: 'unknown' },
			{ words: 'Consider', rows: 1, position: 'unknown' }
		]);
		expect(read().recommendations.map(({ position }) => position)).toEqual([
			...['supported', 'unknown', 'unknown', 'unknown', 'unknown', 'supported']
		]);
	});

	test('[MATRIX100] are no issues of single rows beside the question, and everything else still is', () => {
		const found = read();
		expect(found.problems.map(({ code }) => code)).toContain('position-unknown');
		const other = { row: 3, code: 'number-missing', what: '' } as const;
		expect(problemsBesideQuestions({ ...found, problems: [...found.problems, other] })).toEqual([other]);
		const report = { ...found, kind: 'report' as const };
		expect(problemsBesideQuestions(report)).toEqual(found.problems);
	});

	test('[MATRIX166] what a person said holds for each of them, and for nothing else', () => {
		const said = answerPositions(read(), [
			{ words: 'implemented', position: 'supported' },
			{ words: 'Supported', position: 'noted' }
		]);
		expect(said.recommendations.map(({ position }) => position)).toEqual([
			...['supported', 'unknown', 'supported', 'supported', 'unknown', 'supported']
		]);
		expect(openPositions(said)[0]).toEqual({ words: 'Implemented', rows: 2, position: 'supported' });
		expect(said.problems.filter(({ code }) => code === 'position-unknown').map(({ row }) => row)).toEqual([3, 6]);
	});
});
