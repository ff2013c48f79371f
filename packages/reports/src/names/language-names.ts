import { defaultLanguage, documentTraits, type DocumentLanguage } from '@plenum/domain/languages';
import { internationalSign, languageCodes, signLanguages } from '@plenum/domain/workshops/spoken-languages';
import { namesByLanguage } from './names-by-language.ts';
import { nameOfState } from './state-names.ts';

const names = (language: DocumentLanguage, kind: 'language' | 'region') =>
	new Intl.DisplayNames(documentTraits[language].locale, { type: kind, fallback: 'none' });

/** [WORKSHOP26] A language by its code, in the language of a document; in English where that has no name for it. */
export function languageName(language: DocumentLanguage, code: string): string {
	const { sign } = namesByLanguage[language];
	if (code === internationalSign) return sign.international;
	const signed = signLanguages.get(code);
	if (!signed) return spokenName(language, code);
	const state = nameOfState(language, signed.state);
	const place = state === signed.state ? (names(language, 'region').of(signed.state) ?? state) : state;
	return sign.of(signed.beside === null ? [place] : [place, spokenName(language, signed.beside)]);
}

function spokenName(language: DocumentLanguage, code: string): string {
	return names(language, 'language').of(code) ?? names(defaultLanguage, 'language').of(code) ?? code;
}

type NamedLanguage = { code: string; name: string };
const named = new Map<DocumentLanguage, readonly NamedLanguage[]>();

/** All that can be recorded, in the order of their names. */
export function namedLanguages(language: DocumentLanguage): readonly NamedLanguage[] {
	const made = named.get(language) ?? sortedNames(language);
	named.set(language, made);
	return made;
}

function sortedNames(language: DocumentLanguage): NamedLanguage[] {
	const { compare } = new Intl.Collator(documentTraits[language].locale);
	return [...languageCodes]
		.map((code) => ({ code, name: languageName(language, code) }))
		.toSorted((one, other) => compare(one.name, other.name));
}
