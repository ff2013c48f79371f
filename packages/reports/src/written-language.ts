import { documentLanguages, documentTraits, type DocumentLanguage } from '@plenum/domain/languages';
import { directionOf } from '@plenum/domain/matrix/text-direction';
import { guessLanguage } from '@plenum/domain/matrix/text-language';

/** The document in which a text stands. */
export type Surroundings = { language: string; rightToLeft: boolean };

/** Letters, digits and punctuation that are written from right to left. */
export const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The language that a text is taken for of which only the direction is known. */
export function languageWritten(rightToLeft: boolean): string {
	const direction = rightToLeft ? 'rtl' : 'ltr';
	return documentLanguages.find((language) => documentTraits[language].direction === direction) ?? '';
}

/** Letters in which several languages are written. */
const sharedLetters = /[\p{Script=Latin}\p{Script=Arabic}]/u;

/** Fewer words than these do not tell a language from that of the document; a rarer one takes twice as many. */
const tellingWords = 6;

/** In what an insertion is written, two words may tell: it is none of the document's own texts. */
export function languageOf(text: string, rightToLeft: boolean, surroundings: Surroundings, isInserted = false): string {
	const isOwn = surroundings.rightToLeft === rightToLeft;
	const words = text.match(/\p{L}+/gu)?.length ?? 0;
	const isShort = words < (isInserted ? 2 : tellingWords);
	const guessed = isOwn && isShort && sharedLetters.test(text) ? null : guessLanguage(text);
	const isKnown = words >= 2 * tellingWords || documentLanguages.some((one) => one === guessed);
	if (
		guessed !== null &&
		(isKnown || !/\p{Script=Latin}/u.test(text)) &&
		(directionOf(guessed) === 'rtl') === rightToLeft
	)
		return guessed;
	return isOwn ? surroundings.language : languageWritten(rightToLeft);
}

/** Whether a text has letters of the other direction than a document in this language. */
export function isTurnedIn(language: DocumentLanguage, text: string): boolean {
	const rightToLeft = documentTraits[language].direction === 'rtl';
	return (text.match(/\p{L}/gu) ?? []).some((letter) => fromTheRight.test(letter) !== rightToLeft);
}

/** Whether that, or a text is written in another language. */
export function isForeignTo(language: DocumentLanguage, text: string): boolean {
	const rightToLeft = documentTraits[language].direction === 'rtl';
	return isTurnedIn(language, text) || languageOf(text, rightToLeft, { language, rightToLeft }, true) !== language;
}
