import { expect, test } from 'vitest';
import { defaultScale } from '../clusters/levels.ts';
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
