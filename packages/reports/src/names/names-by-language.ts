import { mapDocumentLanguages, type DocumentLanguage } from '@plenum/domain/languages';
import { namesOf, stateCodes } from '@plenum/domain/states/state-names';
import { names } from '@plenum/messages/documents/names';
import { states } from '@plenum/messages/documents/states';
import type { Names } from './names.ts';

const ownStates: Partial<Record<DocumentLanguage, { names: Record<string, string> }>> = states;

export const namesByLanguage: Record<DocumentLanguage, Names> = mapDocumentLanguages((language) => ({
	...names[language],
	states: ownStates[language]?.names ?? shortNames(language)
}));

/** The short names of the United Nations, where the language has no names of its own. */
function shortNames(language: DocumentLanguage): Record<string, string> {
	return Object.fromEntries(
		stateCodes.flatMap((code) => {
			const [short] = namesOf(code, language);
			return short === undefined ? [] : [[code, short]];
		})
	);
}
