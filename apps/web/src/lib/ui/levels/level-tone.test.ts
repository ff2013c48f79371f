import { defaultScale } from '@plenum/domain/consultations/scale';
import { expect, test } from 'vitest';
import { slice, toneOf } from './level-tone.ts';

test('each level of the default scale has a look of its own', () => {
	expect(defaultScale.map(toneOf)).toEqual(['none', 'not', 'process', 'partial', 'full']);
});

test('a scale of one’s own is told apart by its values, and different views by themselves', () => {
	expect([0, 0.2, 0.5, 0.99, 1].map((value) => toneOf({ id: 'own', value }))).toEqual([
		'not',
		'process',
		'partial',
		'partial',
		'full'
	]);
	expect(['views-recorded', 'divided'].map((id) => toneOf({ id, value: null }))).toEqual(['split', 'split']);
});

test('the mark of a level is as full as its value', () => {
	expect(slice(0.25)).toBe('M8 8V3A5 5 0 0 1 13.00 8.00Z');
	expect(slice(0.75)).toBe('M8 8V3A5 5 0 1 1 3.00 8.00Z');
});
