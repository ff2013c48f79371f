import type { ListedRecommendation } from '@plenum/protocol/ratings';
import { expect, test } from 'vitest';
import { keyAct } from './rating-keys.ts';
import { countOf, filterChoices, filterRows, nextUnrated, noFilter } from './rating-rows.ts';
import { parsePercentage, sayLevel, toggleRegression } from './say-rating.ts';

const row = (id: string, change: Partial<ListedRecommendation> = {}): ListedRecommendation => ({
	id,
	cluster: 'k',
	kind: 'recommendation',
	note: null,
	number: id,
	text: `Text ${id}`,
	language: 'en',
	translations: [],
	states: ['Norway'],
	position: 'supported',
	themes: ['Water'],
	...change
});
const rows = [
	row('1'),
	row('2', { states: ['Ghana', 'Norway'], position: 'noted' }),
	row('3', { themes: ['Courts', 'Water'], position: 'noted' })
];
const rated = (...ids: string[]) => {
	return (id: string) => ids.includes(id);
};
const idsOf = (found: ListedRecommendation[]) => found.map(({ id }) => id);

test('filters by theme, position, recommending State, and what is not rated yet, all at once', () => {
	expect(idsOf(filterRows(rows, noFilter, rated()))).toEqual(['1', '2', '3']);
	expect(idsOf(filterRows(rows, { ...noFilter, theme: 'Courts' }, rated()))).toEqual(['3']);
	expect(idsOf(filterRows(rows, { ...noFilter, position: 'noted' }, rated()))).toEqual(['2', '3']);
	expect(idsOf(filterRows(rows, { ...noFilter, state: 'Ghana' }, rated()))).toEqual(['2']);
	expect(idsOf(filterRows(rows, { ...noFilter, position: 'noted', unratedOnly: true }, rated('2')))).toEqual(['3']);
});

test('offers what the rows have, each once', () => {
	expect(filterChoices(rows, 'en')).toEqual({
		themes: ['Courts', 'Water'],
		positions: ['supported', 'noted'],
		states: ['Ghana', 'Norway']
	});
});

test('goes on at the next that is not rated, and from the beginning after the last', () => {
	expect(nextUnrated(rows, 0, rated('2'))).toBe(2);
	expect(nextUnrated(rows, 2, rated('2', '3'))).toBe(0);
	expect(nextUnrated(rows, -1, rated('1', '2', '3'))).toBe(-1);
	expect(countOf(rows, rated('1', '3', '9'))).toBe(2);
});

test('[RATINGS1] another level keeps reason and regression and drops its percentage; “cannot judge” keeps the reason alone', () => {
	const said = { level: 'low', percentage: 20, regression: true, reason: 'A law', source: 'Gazette' };
	expect(sayLevel(said, 'high')).toEqual({ ...said, level: 'high', percentage: null });
	expect(sayLevel(said, 'low')).toEqual(said);
	expect(sayLevel(said, null)).toEqual({ ...said, level: null, percentage: null, regression: false });
	expect(sayLevel(null, 'low')).toEqual({ level: 'low', percentage: null, regression: false, reason: '', source: '' });
	expect(toggleRegression(said)?.regression).toBe(false);
	expect(toggleRegression(sayLevel(said, null))?.regression).toBe(false);
	expect(toggleRegression(null)).toBeNull();
});

test('a percentage is a number from 0 to 100, with a comma or a point, or nothing', () => {
	expect(['', ' 40 ', '12,5', '101', 'half', '-1'].map(parsePercentage)).toEqual([
		...[null, 40, 12.5, undefined, undefined, undefined]
	]);
});

test('keys: 1 to 5 a level, 0 “cannot judge”, R a regression on every keyboard, arrows move; with Ctrl they are the browser’s', () => {
	const press = (key: string, change: object = {}) =>
		keyAct({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...change }, 4);
	expect(press('1')).toEqual({ kind: 'level', place: 0 });
	expect(press('٣')).toEqual({ kind: 'level', place: 2 });
	expect(press('5')).toBeNull();
	expect(press('0')).toEqual({ kind: 'cannot-judge' });
	expect(press('ق', { code: 'KeyR' })).toEqual({ kind: 'regression' });
	expect(press('ArrowUp')).toEqual({ kind: 'move', by: -1 });
	expect(press('r', { code: 'KeyR', ctrlKey: true })).toBeNull();
	expect(press('Delete')).toEqual({ kind: 'clear' });
	expect(press('Tab')).toBeNull();
});
