import type { DocumentLanguage } from '@plenum/domain/languages';
import { isStateNameIn } from '@plenum/domain/states/state-names';
import { inserted } from '../insertions.ts';
import { stateName } from './state-names.ts';

/** [REPORTS44] A State within a sentence, by its name in the language of the document; isolated where it has none there. */
export function insertedState(words: { language: DocumentLanguage }, name: string): string {
	const said = stateName(words.language, name);
	return isStateNameIn(words.language, said) ? said : inserted(words, said);
}
