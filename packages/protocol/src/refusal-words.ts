import type { Language } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import { ar } from './refusal-words/ar.ts';
import { en } from './refusal-words/en.ts';
import { fr } from './refusal-words/fr.ts';

const words: Record<Language, Record<Refusal, string>> = { en, fr, ar };

/** The sentence that a reader of this language is shown. The browser loads only its own language's list. */
export function refusalWords(language: Language, code: Refusal): string {
	return words[language][code];
}
