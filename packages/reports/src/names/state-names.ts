import { mapDocumentLanguages, type DocumentLanguage } from '@plenum/domain/languages';
import { rewriteStates } from '@plenum/domain/matrix/recommending-states';
import { findState, isStateNameIn, stateCodes } from '@plenum/domain/states/state-names';
import { namesByLanguage } from './names-by-language.ts';

type StateNames = Record<DocumentLanguage, ReadonlyMap<string, string>>;

/** By code, in each language: as the United Nations say it, else as the Unicode locale data do. */
const namesByCode: StateNames = mapDocumentLanguages((language) => {
	const common = new Intl.DisplayNames(language, { type: 'region' });
	return new Map(stateCodes.map((code) => [code, namesByLanguage[language].states[code] ?? common.of(code) ?? code]));
});

/**
 * [REPORTS44] A State’s name in the language of a document. The source's form is used where that is its language, or where the State is
 * unknown.
 */
export function stateName(language: DocumentLanguage, name: string): string {
	const code = findState(name);
	const own = code === null ? name : (namesByCode[language].get(code) ?? name);
	// `Senegal` is French but for its accents.
	return isStateNameIn(language, name) && withoutAccents(own) !== name ? name : own;
}

function withoutAccents(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What is recommended, without who recommends it and the sign that ends it in a list. */
export function withoutStates(text: string): string {
	return rewriteStates(text, () => '').replace(/[\s\u00a0]*[.;؛；]+\s*$/u, '');
}

/** The name of a State by its code, in the language of a document. */
export function nameOfState(language: DocumentLanguage, code: string): string {
	return namesByCode[language].get(code) ?? code;
}
