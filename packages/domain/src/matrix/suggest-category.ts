import type { ActionCategory } from './action-category.ts';
import { findLeadingAction } from './action-verbs.ts';
import { folded, plainArabic } from './plain-text.ts';

/** [MATRIX59] The category that the first verb suggests; none where the language or the verb is not known. */
export function suggestCategory(text: string, language: string | null): ActionCategory | null {
	const words = plainArabic(folded(text)).split(' ').map(withoutArticle);
	return findLeadingAction(words, language)?.category ?? null;
}

/** Arabic writes the article in one with its word. */
export function withoutArticle(word: string): string {
	return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
