import { expect, test } from 'vitest';
import { defaultScale } from '../consultations/scale.ts';
import { applyMeanings, checkMeanings, findBareFigure, proposeLimits, type FigureMeanings } from './bare-figures.ts';
import { readSheet } from './read-sheet.ts';

const numbers = ['140.1', '140.2', '140.3', '140.4'];
const all = numbers.map((number) => ({ id: number, number, text: '', inRound: number !== '140.4' }));

function read(...said: { number?: string; assessment?: string; percentage?: string; regression?: string }[]) {
	const blank = { text: '', assessment: '', percentage: '', regression: '', source: '', responsible: '' };
	const rows = said.map((one, at) => ({ ...blank, row: at + 1, number: numbers[at] ?? '', ...one }));
	return readSheet(rows, all, defaultScale).rows;
}
const figureOf = (assessment: string) => findBareFigure(read({ assessment })[0]!);

const none: FigureMeanings = { numbers: [], numbersArePercentages: false, percentages: [] };
const steps: FigureMeanings = {
	...none,
	numbers: [
		{ figure: 0, level: null },
		{ figure: 1, level: 'not-implemented' },
		{ figure: 3, level: 'fully-implemented' }
	]
};
const shares: FigureMeanings = { ...none, percentages: proposeLimits(defaultScale) };

test.each([
	['3', { number: 3, percentage: null }],
	['٣', { number: 3, percentage: null }],
	['3.', { number: 3, percentage: null }],
	['3: two of five', { number: 3, percentage: null }],
	['3 – two of five', { number: 3, percentage: null }],
	['3\ntwo of five', { number: 3, percentage: null }],
	['60 %', { number: null, percentage: 60 }],
	['60 %: two of five', { number: null, percentage: 60 }],
	['3 (60 %)', { number: null, percentage: 60 }],
	['1. Law adopted', null],
	['3 of 5 prisons', null],
	['3, 4 and 5 are done', null],
	['2023', null],
	['In progress', null],
	['3: fully implemented', null],
	['Law adopted in 3', null]
])('[RATINGS28] the bare figure of “%s”', (assessment, figure) => {
	expect(figureOf(assessment)).toEqual(figure);
});

test('[RATINGS28] a yes in a column of regressions is no figure', () => {
	expect(findBareFigure(read({ regression: '1' })[0]!)).toBe(null);
});

test('[RATINGS28] each number is what whoever uploaded it says; of what they do not say nothing is read', () => {
	const rows = read({ assessment: '3: two of five' }, { assessment: '0' }, { assessment: '2' });
	const before = structuredClone(rows);
	const said = applyMeanings(rows, steps);
	expect(said.map(({ problem, rating }) => [problem, rating.level, rating.reason])).toEqual([
		[null, 'fully-implemented', 'two of five'],
		[null, null, ''],
		['no-level', null, '2']
	]);
	expect(rows).toEqual(before);
	expect(applyMeanings(rows, none)).toEqual(before);
});

test('[RATINGS28] percentages are levels from the limits on; what words say stays', () => {
	const cells = ['0 %', '49,5 %', '50 %', '99 %'].map((assessment) => ({ assessment }));
	const inWords = { ...cells[0], number: '140.4' };
	expect(applyMeanings(read(...cells.slice(1)), shares).map(({ rating }) => rating.level)).toEqual([
		'in-process',
		'partially-implemented',
		'partially-implemented'
	]);
	const [words] = applyMeanings(read({ assessment: 'Partially implemented, 20 %' }), shares);
	expect(words).toMatchObject({ problem: null, rating: { level: 'partially-implemented', percentage: 20 } });
	expect(applyMeanings(read(inWords), shares)[0]?.problem).toBe('not-in-round');
});

test('[RATINGS28] numbers may be percentages without their sign', () => {
	const [row, beyond] = applyMeanings(read({ assessment: '60: two of five' }, { assessment: '120' }), {
		...shares,
		numbersArePercentages: true
	});
	expect(row).toMatchObject({
		problem: null,
		rating: { level: 'partially-implemented', percentage: 60, reason: 'two of five' }
	});
	expect(beyond?.problem).toBe('no-level');
});

test('[RATINGS28] a number and a percentage that do not go together, and two rows of one recommendation, stay unread', () => {
	const [row] = applyMeanings(read({ assessment: '3', percentage: '40' }), steps);
	expect(row?.problem).toBe('contradicts');
	const twice = read({ assessment: '1' }, { number: '140.1', assessment: '3' });
	expect(applyMeanings(twice, steps).map(({ problem }) => problem)).toEqual(['said-twice', 'said-twice']);
});

test('[RATINGS28] the proposal is 0, 1–49, 50–99, 100; with other scales it has as many parts', () => {
	expect(proposeLimits(defaultScale)).toEqual([
		{ from: 0, level: 'not-implemented' },
		{ from: 1, level: 'in-process' },
		{ from: 50, level: 'partially-implemented' },
		{ from: 100, level: 'fully-implemented' }
	]);
	const scale = (length: number) => Array.from({ length }, (_, at) => ({ id: `${at}`, value: at, label: null }));
	expect(proposeLimits(scale(2)).map(({ from }) => from)).toEqual([0, 100]);
	expect(proposeLimits(scale(5)).map(({ from }) => from)).toEqual([0, 1, 33, 67, 100]);
});

test('[RATINGS28] a level that is no step of the scale is refused', () => {
	expect(checkMeanings(defaultScale, steps)).toMatchObject({ ok: true });
	const bad = (level: string) => checkMeanings(defaultScale, { ...none, percentages: [{ from: 0, level }] });
	expect(bad('elsewhere')).toMatchObject({ reason: 'level/unknown' });
	expect(bad('not-assessed')).toMatchObject({ reason: 'level/unknown' });
});
