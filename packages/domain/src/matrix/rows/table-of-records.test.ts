import { expect, test } from 'vitest';
import { columnsOf, findTable } from './table-of-records.ts';

test('[MATRIX14] the headers may stand under titles and notes, which are told', () => {
	const table = findTable(
		[
			[],
			['Thematic list of recommendations'],
			['', 'as of spring'],
			[],
			['Number', ' Recommendation ', 'Position'],
			['140.1', 'Dig wells (Austria);', 'Noted']
		],
		'List'
	);
	expect(table).toEqual({
		name: 'List',
		headers: ['Number', 'Recommendation', 'Position'],
		records: [['140.1', 'Dig wells (Austria);', 'Noted']],
		headerRow: 5,
		above: [
			{ row: 2, text: 'Thematic list of recommendations' },
			{ row: 3, text: 'as of spring' }
		]
	});
});

test('[MATRIX14] where no row is known for headers, the first filled one is', () => {
	expect(findTable([[], ['A', '', 'A'], ['140.1', 'Dig', '']])).toMatchObject({
		headers: ['A', '(2)', 'A (2)'],
		headerRow: 2,
		above: []
	});
});

test('[MATRIX13] a table that begins with a recommendation has no headers, and loses no row', () => {
	const table = findTable([
		['140.1', 'Dig wells in every valley (Austria);'],
		['140.2', 'Plant trees (Denmark);', 'x']
	])!;
	expect(table).toMatchObject({ headers: ['(1)', '(2)', '(3)'], headerRow: 0, records: { length: 2 } });
	expect(columnsOf(table)).toMatchObject({ number: '(1)', text: '(2)' });
});

test('[MATRIX14] nothing filled is no table', () => {
	expect(findTable([[], ['', ' ']])).toBeNull();
});
