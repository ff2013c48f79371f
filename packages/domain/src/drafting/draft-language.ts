import { findLeadingAction, verbLanguages } from '../matrix/action-verbs.ts';
import { guessLanguage } from '../matrix/text-language.ts';
import { tokensOf } from './tokens.ts';

/** The language of what was drafted, the same for everyone who reads it: by its small words, else by its verb; null where neither tells. */
export function draftLanguage(text: string): string | null {
	const guessed = guessLanguage(text);
	if (guessed !== null) return guessed;
	const words = tokensOf(text.slice(0, 200)).map(({ word }) => word);
	return verbLanguages.find((language) => findLeadingAction(words, language) !== null) ?? null;
}
