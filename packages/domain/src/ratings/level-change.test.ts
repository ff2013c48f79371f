import { expect, test } from 'vitest';
import { compareLevels, type EarlierLevel } from './level-change.ts';
import { defaultScale, viewsRecorded, notAssessed } from '../consultations/scale.ts';

const then = (id: string, label: string | null = null): EarlierLevel => ({
	agreed: { level: { id, label }, percentage: null, regression: false }
});
const compare = (now: string | null, before: EarlierLevel) =>
	compareLevels(defaultScale, now === null ? null : { level: now }, before);

test.each([
	['fully-implemented', 'in-process', 'better'],
	['not-implemented', 'in-process', 'worse'],
	['in-process', 'in-process', 'same'],
	[notAssessed, 'in-process', 'not-comparable'],
	[viewsRecorded, 'in-process', 'not-comparable'],
	['in-process', viewsRecorded, 'not-comparable'],
	['in-process', notAssessed, 'not-comparable'],
	['in-process', 'a-level-of-theirs', 'not-comparable']
])('[LINEAGE6] now %s, then %s: %s', (now, before, change) => {
	expect(compare(now, then(before))).toBe(change);
});

test('[LINEAGE6] a step that had another name then is not the same step', () => {
	expect(compare('in-process', then('in-process', 'Begun'))).toBe('not-comparable');
});

test('[LINEAGE6] where nothing was agreed then, there is nothing to compare', () => {
	expect(compare('in-process', { agreed: null })).toBe('not-comparable');
});

test('[LINEAGE6] nothing changed yet where nothing is agreed now', () => {
	expect(compare(null, then('in-process'))).toBe(null);
});
