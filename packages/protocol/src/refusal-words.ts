import type { Language } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import { refusals as ar } from '@plenum/messages/ar/refusals/refusals';
import { refusals as en } from '@plenum/messages/en/refusals/refusals';
import { refusals as fr } from '@plenum/messages/fr/refusals/refusals';

const words: Record<Language, Record<Refusal, string>> = { en, fr, ar };

/** The sentence that a reader of this language is shown. The browser loads only its own language's list. */
export function refusalWords(language: Language, code: Refusal): string {
	return words[language][code];
}
