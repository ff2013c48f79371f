import { expect, test } from 'vitest';
import { defaultScale } from '../consultations/scale.ts';
import { readPaperEntries } from './paper-entry.ts';

const recommendations = ['140.1', '140.12', '140.13'].map((number) => ({ id: `id-${number}`, number, text: '' }));
const read = (text: string) => readPaperEntries(text, recommendations, defaultScale);
const plain = { percentage: null, regression: false, reason: '', source: '' };

test.each([
	['140.12, 3', { ...plain, level: 'partially-implemented' }],
	['140.12 3', { ...plain, level: 'partially-implemented' }],
	['140.12;1;r', { ...plain, level: 'not-implemented', regression: true }],
	['140.12, 2, R, 60 %', { ...plain, level: 'in-process', regression: true, percentage: 60 }],
	['140.12 2 40% r', { ...plain, level: 'in-process', regression: true, percentage: 40 }],
	['140.12, 2, 37,5 %', { ...plain, level: 'in-process', percentage: 37.5 }],
	['140.12, 0', { ...plain, level: null }],
	['140.12, 0, r, 50%', { ...plain, level: null }],
	['140.12, 4, two of five', { ...plain, level: 'fully-implemented', reason: 'two of five' }],
	['140.12, 4, r: two, three', { ...plain, level: 'fully-implemented', regression: true, reason: 'two, three' }],
	['١٤٠.١٢، ٣، r', { ...plain, level: 'partially-implemented', regression: true }],
	['140-12 1', { ...plain, level: 'not-implemented' }]
])('[RATINGS25] %s', (line, rating) =>
	expect(read(line)).toEqual([{ line, ok: true, recommendation: 'id-140.12', number: '140.12', rating }])
);

test.each([
	['140.12', 'form'],
	['140.12, three', 'form'],
	['140.12, 3 regression', 'form'],
	['140.99, 3', 'unknown-number'],
	['140.12, 5', 'no-such-step'],
	['140.12, 3, 101 %', 'percentage'],
	['three', 'form']
])('[RATINGS25] is kept with what is wrong: %s', (line, problem) =>
	expect(read(line)).toEqual([{ line, ok: false, problem }])
);

test('[RATINGS25] each line by itself; the same recommendation once', () => {
	expect(read('140.1, 1\n\n 140.13, 9 \n140.1, 2\n').map((entry) => (entry.ok ? entry.number : entry.problem))).toEqual(
		['140.1', 'no-such-step', 'twice']
	);
});
