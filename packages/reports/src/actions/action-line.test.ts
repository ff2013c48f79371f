import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActionText } from '@plenum/domain/ratings/filled-rows';
import { actionLine, actionText, createActionReader } from './action-line.ts';
import { withoutInsertions } from '../insertions.ts';
import { texts } from '../ratings.fixture.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

/** Texts that look like the parts of a line, in each language. */
const odd = fc.constantFrom(
	...['Ministry of Justice; with: Bar (lead: both)', '(lead: X)', 'Act (lead: Y; deadline: now)', 'a; b', 'y) z'],
	...['Train the judges.', 'Train judges, etc.', '“Ask.”', 'Ask “all”.', 'Ask the U.N.', 'Wait...', 'درّب القضاة.'],
	...['Adopter (chef de file\u00a0: X)', 'وزارة؛ الموعد: غدا (نعم)']
);
const words = fc.oneof(odd, texts).map((text) => text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/gu, '').trim());
const actions: fc.Arbitrary<ActionText> = fc.record({
	text: words.filter((text) => text !== ''),
	lead: words,
	supporting: words,
	deadline: fc.constantFrom('', '2028-06-30', '2027-12-01', '2027-01-09', 'before the next review'),
	resources: words,
	assistance: words,
	recommendations: fc.subarray(['140.1', '140.10', 'P1', '144.44.ج.1'])
});

/** A line is one line, and has a narrower space where what people wrote looks like a part of it. */
const spaces = (action: ActionText) =>
	Object.fromEntries(
		Object.entries(action).map(([key, value]) => [
			key,
			typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : value
		])
	);

test.each([en, fr, ar])('[REPORTS150] what a line says of an action is read as it was written: $language', (given) => {
	const read = createActionReader(given);
	fc.assert(
		fc.property(actions, (action) => {
			expect(spaces(read(actionText(given, action)))).toEqual(spaces(action));
		}),
		{ numRuns: 500 }
	);
});

const action: ActionText = {
	text: '',
	lead: 'X',
	supporting: '',
	deadline: '',
	resources: '',
	assistance: '',
	recommendations: []
};

test('[REPORTS142] what belongs to an action stands before the stop of its text', () => {
	const lineOf = (given: typeof en, text: string) => withoutInsertions(actionLine(given, { ...action, text }));
	expect([en, fr, ar].map((given) => lineOf(given, 'Train the judges.'))).toEqual([
		'Train the judges (lead: X).',
		'Train the judges (chef de file\u00a0: X).',
		'Train the judges (المؤسسة القائدة: X).'
	]);
	expect(lineOf(ar, 'درّب القضاة.')).toBe('درّب القضاة (المؤسسة القائدة: X).');
	expect(['Train', 'Train judges, etc.', 'Ask “all”.', 'Wait…'].map((text) => lineOf(en, text))).toEqual([
		'Train (lead: X)',
		'Train judges, etc. (lead: X)',
		'Ask “all” (lead: X).',
		'Wait… (lead: X)'
	]);
	expect(actionLine(en, { ...action, text: 'Train.', lead: '' })).toBe('Train.');
});
