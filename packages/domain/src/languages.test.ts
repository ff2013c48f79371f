import { expect, test } from 'vitest';
import { languages, languageTraits, pickLanguage } from './languages.ts';

test.each([
	['what the reader chose goes before what the browser asks for', 'ar', 'fr, en;q=0.8', 'ar'],
	['a region is read as its language', undefined, 'fr-MA, en;q=0.8', 'fr'],
	['weights count, not places', undefined, 'en;q=0.3, ar;q=0.9', 'ar'],
	['a language that is ruled out is not taken', undefined, 'ar;q=0, fr', 'fr'],
	['of unknown languages the first known one is taken', undefined, 'xx, yy;q=0.9, fr;q=0.1', 'fr'],
	['a choice that does not exist is ignored', 'xx', 'ar', 'ar'],
	['else it is English', undefined, null, 'en']
])('[WEB2] %s', (_, chosen, accepted, language) => {
	expect(pickLanguage(chosen, accepted)).toBe(language);
});

test('each language lists the plural forms that it has for whole numbers', () => {
	for (const language of languages) {
		const { locale, plurals } = languageTraits[language];
		const rules = new Intl.PluralRules(locale);
		const used = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
		expect([...used].sort(), language).toEqual([...plurals].sort());
	}
});
