import { expect, test } from 'vitest';
import { compareLevels, type EarlierLevel } from './level-change.ts';
import { defaultScale, noConsensus, notAssessed } from './levels.ts';

const then = (id: string, label: string | null = null): EarlierLevel => ({
	agreed: { level: { id, label }, percentage: null, regression: false },
	of: 'recommendation'
});
const compare = (now: string | null, before: EarlierLevel) =>
	compareLevels(defaultScale, now === null ? null : { level: now }, before);

test.each([
	['fully-implemented', 'in-process', 'better'],
	['not-implemented', 'in-process', 'worse'],
	['in-process', 'in-process', 'same'],
	[notAssessed, 'in-process', 'not-comparable'],
	[noConsensus, 'in-process', 'not-comparable'],
	['in-process', noConsensus, 'not-comparable'],
	['in-process', notAssessed, 'not-comparable'],
	['in-process', 'a-level-of-theirs', 'not-comparable']
])('[LINEAGE6] now %s, then %s: %s', (now, before, change) => {
	expect(compare(now, then(before))).toBe(change);
});

test('[LINEAGE6] a step that had another name then is not the same step', () => {
	expect(compare('in-process', then('in-process', 'Begun'))).toBe('not-comparable');
});

test('[LINEAGE6] what was said of the cluster was not said of the recommendation', () => {
	expect(compare('in-process', { ...then('in-process'), of: 'cluster' })).toBe('not-comparable');
	expect(compare('in-process', { ...then('in-process'), of: null })).toBe('not-comparable');
	expect(compare('in-process', { agreed: null, of: 'recommendation' })).toBe('not-comparable');
});

test('[LINEAGE6] nothing changed yet where nothing is agreed now', () => {
	expect(compare(null, then('in-process'))).toBe(null);
});
