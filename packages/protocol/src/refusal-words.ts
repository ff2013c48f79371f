import type { Refusal } from '@plenum/domain/refusals';
import { ar } from './refusal-words/ar.ts';
import { en } from './refusal-words/en.ts';
import { fr } from './refusal-words/fr.ts';

const words = { en, fr, ar };

/** The sentence that a reader of this language is shown. The browser loads only its own language's list. */
export function refusalWords(language: keyof typeof words, code: Refusal): string {
	return words[language][code];
}
