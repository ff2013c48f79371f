import { documentLanguages } from '@plenum/domain/languages';
import {
	areLanguages,
	internationalSign,
	languageCodes,
	signLanguages
} from '@plenum/domain/workshops/spoken-languages';
import { expect, test } from 'vitest';
import { languageName, namedLanguages } from './language-names.ts';

test('[WORKSHOP26] each language has one name of its own in every language of documents, sign languages by their State', () => {
	for (const language of documentLanguages) {
		const names = namedLanguages(language).map(({ name }) => name);
		expect(names).toHaveLength(languageCodes.size);
		expect(new Set(names).size).toBe(names.length);
	}
	expect(['sw', 'xki', 'sfb', 'ils'].map((code) => languageName('en', code))).toEqual([
		...['Swahili', 'Sign language (Kenya)', 'Sign language (Belgium, French)', 'International Sign']
	]);
	expect(['sw', 'xki', 'ils'].map((code) => languageName('fr', code))).toEqual([
		...['swahili', 'langue des signes (Kenya)', 'signes internationaux']
	]);
	expect(languageName('ar', 'xki')).toBe('لغة الإشارة (كينيا)');
});

test('[WORKSHOP26] a code is known once, by its shortest form', () => {
	const canonical = [...languageCodes].filter((code) => Intl.getCanonicalLocales(code).join() === code);
	expect(canonical).toEqual([...languageCodes]);
	const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	const signs = [...signLanguages.keys(), internationalSign];
	expect(canonical.filter((code) => !signs.includes(code) && english.of(code) === undefined)).toEqual([]);
	expect(signLanguages.size).toBeGreaterThan(100);
	const known = (spoken: string[], interpreted: string[] = []) => areLanguages({ spoken, interpreted });
	expect([known(['sw', 'xki'], ['sw', 'ki']), known(['swh']), known(['sw', 'sw']), known([], ['qq'])]).toEqual([
		...[true, false, false, false]
	]);
});
