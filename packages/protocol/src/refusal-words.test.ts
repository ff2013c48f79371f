import { refusals } from '@plenum/domain/refusals';
import { expect, test } from 'vitest';
import { refusals as ar } from '@plenum/messages/ar/refusals/refusals';
import { refusals as en } from '@plenum/messages/en/refusals/refusals';
import { refusals as fr } from '@plenum/messages/fr/refusals/refusals';

test('every refusal has its own sentence in every language', () => {
	for (const words of [en, fr, ar]) {
		const sentences = refusals.map((refusal) => words[refusal]);
		expect(sentences.filter((sentence) => !/[.؟]$/.test(sentence))).toEqual([]);
		expect(new Set(sentences).size).toBe(refusals.length);
	}
	expect(refusals.filter((refusal) => fr[refusal] === en[refusal])).toEqual([]);
	expect(refusals.filter((refusal) => !/\p{Script=Arabic}/u.test(ar[refusal]))).toEqual([]);
});

test('French puts no breakable space before its punctuation, and no straight apostrophe', () => {
	expect(Object.values(fr).filter((sentence) => / [:;?!»]|« |'/.test(sentence))).toEqual([]);
});
