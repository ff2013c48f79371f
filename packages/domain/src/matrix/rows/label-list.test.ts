import { expect, test } from 'vitest';
import { readLabels } from './label-list.ts';

const none = { themes: [], groups: [], sdgs: [] };

test('[MATRIX8] labels stand one to a line, and under another heading they are of another kind', () => {
	const cell = [
		'Right to health',
		'- Access to justice',
		'SDGs:',
		'3 - GOOD HEALTH',
		'Groups of persons: Women',
		'Children'
	];
	expect(readLabels(cell, 'themes')).toEqual({
		themes: ['Right to health', 'Access to justice'],
		groups: ['Women', 'Children'],
		sdgs: ['3 - GOOD HEALTH']
	});
});

test('[MATRIX8] a label is never cut at a comma, semicolon or colon of its own; its spaces are made plain', () => {
	const labels = [
		'Children: definition; general  principles,\u00a0protection',
		'Right to safe drinking water; sanitation'
	];
	expect(readLabels(labels, 'themes')).toEqual({
		...none,
		themes: ['Children: definition; general principles, protection', 'Right to safe drinking water; sanitation']
	});
});

test('[MATRIX8] a label that is printed twice is one', () => {
	expect(readLabels(['Women\nWomen', 'Women | Children'], 'groups')).toEqual({
		...none,
		groups: ['Women', 'Children']
	});
});
