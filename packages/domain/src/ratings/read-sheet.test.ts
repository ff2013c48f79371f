import { expect, test } from 'vitest';
import { defaultScale } from '../consultations/scale.ts';
import { asMatrixRows, readAssessmentRows } from './assessment-rows.ts';
import { readSheet } from './read-sheet.ts';

const texts = [
	'Dig wells in every village of the dry provinces (Arvenia);',
	'Plant trees along the whole of the eastern coast (Arvenia);',
	'Open the prisons to visits by families and lawyers (Dorland);'
];
const all = texts.map((text, at) => ({ id: `rec-${at + 1}`, number: `140.${at + 1}`, text, inRound: at < 2 }));

function read(rows: string[][]) {
	const found = readAssessmentRows(asMatrixRows(rows));
	if (!found) return null;
	const { rows: said, empty } = readSheet(found, all, defaultScale);
	return {
		empty,
		said: said.map(
			({ row, recommendation, problem, rating: { level, percentage, regression, reason, source }, notices }) =>
				[
					row,
					recommendation,
					problem ?? level ?? 'cannot judge',
					percentage,
					regression,
					reason,
					source,
					...notices
				].join(' | ')
		)
	};
}

const header = ['Recommendation', 'Position', 'Full list of themes', 'Assessment/comments on level of implementation'];

test('[RATINGS20] by number, then by text; rows that say nothing are counted', () => {
	const rows = [
		['UPR of Arvenia, filled in by the Liga'],
		header,
		['Theme: Water'],
		[`140.1 ${texts[0]}`, 'Supported', 'Water', 'Partially implemented: 2 of 5'],
		[`${texts[1]}`, 'Supported', 'Trees', 'Not implemented'],
		[`140.3 ${texts[2]}`, 'Noted', 'Prisons', 'In progress'],
		['140.9 Something else that nobody recommended (Dorland);', 'Noted', '', 'In progress'],
		[`140.2 ${texts[1]}`, 'Supported', 'Coast', '']
	];
	expect(read(rows)).toEqual({
		empty: 1,
		said: [
			'4 | rec-1 | partially-implemented |  | false | 2 of 5 | ',
			'5 | rec-2 | not-implemented |  | false |  | ',
			'6 | rec-3 | not-in-round |  | false |  | ',
			'7 |  | unknown |  | false |  | '
		]
	});
});

test('[RATINGS20] columns of their own for percentage, regression, comments and sources', () => {
	const rows = [
		['No.', 'Level of implementation', '%', 'Regression', 'Comments', 'Sources of information'],
		['140.1', 'In progress', '40', 'yes', 'Slow', 'A/HRC/1'],
		['140.2', 'Fully implemented', '', 'no', '', ''],
		['140.2', 'Fully implemented', '', 'no', '', '']
	];
	expect(read(rows)?.said).toEqual([
		'2 | rec-1 | in-process | 40 | true | Slow | A/HRC/1',
		'3 | rec-2 | fully-implemented |  | false |  | '
	]);
});

test('[RATINGS21] two rows that say different things of one recommendation are both named', () => {
	const rows = [header, ['140.1 X', '', '', 'Fully implemented'], ['140.1 X', '', '', 'Not implemented']];
	expect(read(rows)?.said.map((line) => line.split(' | ')[2])).toEqual(['said-twice', 'said-twice']);
});

test('[RATINGS20] a number that a spreadsheet cut short is told by the text', () => {
	const rows = [header, [`140.1 ${texts[1]}`, '', '', 'In progress']];
	expect(read(rows)?.said[0]).toMatch(/^2 \| rec-2 /);
});

test('[RATINGS21] a text that is quite another is noticed: another review may use the number', () => {
	const rows = [
		header,
		['140.1 Abolish the death penalty for all crimes and in all circumstances', '', '', 'In progress']
	];
	expect(read(rows)?.said).toEqual(['2 | rec-1 | in-process |  | false |  |  | text-differs']);
});

test('[RATINGS20] a table without a column for it is none; one that was added at the end is, whatever its name', () => {
	expect(
		read([
			['Recommendation', 'Position'],
			['140.1 X', 'Supported']
		])
	).toBeNull();
	const added = [
		'Recommendation and recommending State',
		'Position of the State under review',
		'Relevant SDGs',
		'Liga'
	];
	expect(read([added, ['140.1 X', 'Supported', '- 6', 'In progress']])?.said).toHaveLength(1);
});

/** Columns of national trackers with what they usually say: done, in part, going on, not done. */
const trackers: [string, string, [string, string, string, string]][] = [
	[
		'No.',
		'Level of implementation',
		['Implemented', 'Partially implemented', 'Under implementation', 'Not implemented']
	],
	['No.', 'Status', ['Completed', 'Partly implemented', 'Ongoing', 'No action']],
	['N°', 'État de mise en œuvre', ['Réalisée', 'Partiellement réalisée', 'En cours', 'Non réalisée']],
	['N°', 'Niveau de mise en œuvre', ['Pleinement mise en œuvre', 'En partie', 'En cours', 'Non mise en œuvre']],
	['Número', 'Estado de cumplimiento', ['Cumplida', 'Parcialmente cumplida', 'En proceso', 'No cumplida']],
	['Número', 'Nivel de implementación', ['Implementada', 'Parcial', 'En ejecución', 'Sin avances']],
	['الرقم', 'حالة التنفيذ', ['منفذة', 'منفذة جزئيا', 'قيد التنفيذ', 'غير منفذة']],
	['Номер', 'Статус выполнения', ['Выполнено', 'Частично выполнено', 'В процессе', 'Не выполнено']],
	['编号', '实施程度', ['已落实', '部分落实', '正在落实', '未落实']]
];

test.each(trackers)(
	'[RATINGS20] a tracker with %s and %s is read as what an institution says',
	(number, status, values) => {
		const four = ['140.1', '140.2', '140.3', '140.4'];
		const rows = [[number, status], ...four.map((one, at) => [one, values[at]!])];
		const known = four.map((one) => ({ id: one, number: one, text: `Do ${one}`, inRound: true }));
		const { rows: said } = readSheet(readAssessmentRows(asMatrixRows(rows)) ?? [], known, defaultScale);
		expect(said.map(({ recommendation, problem, rating }) => [recommendation, problem ?? rating.level])).toEqual([
			['140.1', 'fully-implemented'],
			['140.2', 'partially-implemented'],
			['140.3', 'in-process'],
			['140.4', 'not-implemented']
		]);
	}
);

test('[RATINGS20] [RATINGS21] what a tracker says of a pledge or a new matter is read by its code, and “pending” is no level', () => {
	const rows = [
		['No.', 'Recommendation', 'Status of implementation'],
		['P1', 'Set up a commission', 'Completed'],
		['M1', 'Clean the river', 'Ongoing'],
		['140.1', texts[0]!, 'Pending']
	];
	const known = [
		...[all[0]!],
		{ id: 'pledge', number: 'P1', text: 'Set up a commission', inRound: true },
		{ id: 'matter', number: 'M1', text: 'Clean the river', inRound: true }
	];
	const { rows: said } = readSheet(readAssessmentRows(asMatrixRows(rows)) ?? [], known, defaultScale);
	expect(said.map(({ recommendation, problem, rating }) => [recommendation, problem ?? rating.level])).toEqual([
		['pledge', 'fully-implemented'],
		['matter', 'in-process'],
		['rec-1', 'no-level']
	]);
});
