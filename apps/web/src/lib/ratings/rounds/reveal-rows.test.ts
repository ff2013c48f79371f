import type { ListedRecommendation, RevealedRow } from '@plenum/protocol/ratings';
import { expect, test } from 'vitest';
import { alikeIn, joinReveal, rowsOf, segmentsOf } from './reveal-rows.ts';

const row = (recommendation: string, status: RevealedRow['status']): RevealedRow => ({
	recommendation,
	cluster: 'k',
	number: recommendation,
	status,
	isHidden: false,
	lines: [],
	between: 0,
	within: 0
});
const words = (id: string): ListedRecommendation => ({
	id,
	cluster: 'k',
	kind: 'recommendation',
	note: null,
	number: id,
	text: `Text ${id}`,
	language: 'en',
	translations: [],
	states: [],
	position: 'supported',
	themes: []
});
const agreed = { level: 'high', percentage: null, regression: false };
const settled = (id: string) => ({ id, closed: false, agreed });

test('[RATINGS11] rows keep the order of the reveal, each with its words and what is agreed', () => {
	const rows = [row('2', 'differs'), row('1', 'alike'), row('gone', 'alike'), row('3', 'not-rated')];
	const shown = joinReveal(rows, [words('1'), words('2'), words('3')], [settled('1')]);
	expect(shown.map(({ words: { text }, agreed }) => [text, agreed?.level])).toEqual([
		...[
			['Text 2', undefined],
			['Text 1', 'high'],
			['Text 3', undefined]
		]
	]);
	expect(rowsOf(shown, 'alike', 'not-rated').map(({ number }) => number)).toEqual(['1', '3']);
});

test('[RATINGS12] what is alike says what its lines say', () => {
	const line = {
		constituencies: ['state'],
		raters: 3,
		levels: [{ level: 'low', count: 3 }],
		cannotJudge: 0,
		regression: 3
	};
	expect(alikeIn({ ...row('1', 'alike'), lines: [line] })).toMatchObject({ level: 'low', regression: true });
	expect(alikeIn(row('2', 'not-rated'))).toBeNull();
});

test('a bar begins with the highest level and ends with who cannot judge; a level that the scale lost stands too', () => {
	const scale = ['low', 'middle', 'high'].map((id) => ({ id }));
	const levels = [
		{ level: 'lost', count: 1 },
		{ level: 'low', count: 4 },
		{ level: 'high', count: 2 },
		{ level: 'middle', count: 0 }
	];
	expect(segmentsOf({ levels, cannotJudge: 1 }, scale)).toEqual([
		{ level: 'high', count: 2, start: 0, share: 25 },
		{ level: 'low', count: 4, start: 25, share: 50 },
		{ level: 'lost', count: 1, start: 75, share: 12.5 },
		{ level: null, count: 1, start: 87.5, share: 12.5 }
	]);
});
