import type { Language } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import { refusals } from '@plenum/messages/refusals/refusals';

const words: Record<Language, Record<Refusal, string>> = refusals;

/** The sentence that a reader of this language is shown. The browser loads only its own language's list. */
export function refusalWords(language: Language, code: Refusal): string {
	return words[language][code];
}
