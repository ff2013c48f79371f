import { describe, expect, test } from 'vitest';
import { lintRecommendation } from './lint.ts';
import { offeredVerbs, offerGroups, withTerm, withVerb } from './offers.ts';

const languages = ['en', 'fr', 'es', 'ar'];

test.each(languages)('[DRAFTING9] every verb that is offered in %s asks for an act', (language) => {
	const offers = offeredVerbs(language)!;
	const weak = offerGroups
		.flatMap((group) => offers[group])
		.filter((verb) => lintRecommendation(`${verb} x y z`, language, '2026-11-27').category !== 5);
	expect(weak).toEqual([]);
	expect(offeredVerbs('zh')).toBeNull();
	expect(offeredVerbs(null)).toBeNull();
});

test.each([
	['en', 'Consider ratifying the Protocol', 'Ratify', 'Ratify the Protocol'],
	['en', 'Continue to consider improving things', 'Publish', 'Publish things'],
	['en', 'Strengthen the courts', 'Fund', 'Fund the courts'],
	['en', 'the judges of every court', 'Train', 'Train the judges of every court'],
	['en', 'The judges of every court', 'Train', 'Train the judges of every court'],
	['en', 'OPCAT and its annex', 'Ratify', 'Ratify OPCAT and its annex'],
	['en', 'Adopt the law', 'Amend', 'Amend adopt the law'],
	['en', '', 'Adopt', 'Adopt '],
	['en', '140.12 Strengthen the courts', 'Fund', '140.12 Fund the courts'],
	['fr', 'Envisager une loi', 'Adopter', 'Adopter une loi'],
	['ar', 'النظر في قانون', 'اعتماد', 'اعتماد في قانون'],
	['en', 'The Ministry should strengthen courts', 'Fund', 'The Ministry should fund courts'],
	[null, 'Lex testium', 'Adopt', 'Adopt lex testium']
])('[DRAFTING9] %s: “%s” with “%s”', (language, text, verb, made) => {
	expect(withVerb(text, verb, language)).toBe(made);
});

describe('[DRAFTING10] the term', () => {
	test.each([
		['en', 'Adopt the law', 'by 1 May 2028', 'Adopt, by 1 May 2028, the law'],
		['en', 'Sign and ratify the Protocol.', 'by 1 May 2028', 'Sign and ratify the Protocol, by 1 May 2028.'],
		['en', 'The Ministry should adopt the law', 'by 1 May 2028', 'The Ministry should adopt the law, by 1 May 2028'],
		['en', 'Consider adopting the law', 'by 1 May 2028', 'Consider, by 1 May 2028, adopting the law'],
		['en', 'Laws', 'by 1 May 2028', 'Laws, by 1 May 2028'],
		['fr', 'Adopter la loi', 'd’ici au 1er mai 2028', 'Adopter, d’ici au 1er mai 2028, la loi'],
		['ar', 'اعتماد القانون', 'بحلول 1 أيار/مايو 2028', 'اعتماد القانون، بحلول 1 أيار/مايو 2028'],
		[null, 'Lex', 'by 1 May 2028', 'Lex, by 1 May 2028']
	])('%s: %s', (language, text, term, made) => {
		expect(withTerm(text, term, language)).toBe(made);
	});

	test('is put in, and nothing of the words is taken away', () => {
		const texts = ['', ' ', 'Adopt', 'Adopt,', 'Adopt and', '140.1 Adopt the law', '.', 'Adopt the law. ', 'a\nb'];
		for (const language of [...languages, null, 'zh'])
			for (const text of texts)
				expect(withTerm(text, '#', language).replace(/[,،]? #,?/, ''), JSON.stringify(text)).toBe(text);
	});
});
