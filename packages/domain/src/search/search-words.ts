import { folded, plainArabic } from '../matrix/plain-text.ts';
import { westernDigits } from '../matrix/recommendation-number.ts';

/** More say no more. */
const mostWords = 8;

/** [SEARCH2] As words are compared: without case, accents, vowel signs and punctuation; letters and digits that are written in several ways are one. */
export function foldedForSearch(text: string): string {
	return plainArabic(westernDigits(folded(text))).replace(/ى/g, 'ي');
}

/** The words that somebody looks for, each once. */
export function searchWords(query: string): string[] {
	return [...new Set(foldedForSearch(query).split(' ').filter(Boolean))].slice(0, mostWords);
}

/** Part of a text, with where in it the words stand: from, to. */
export type Excerpt = { text: string; marks: [from: number, to: number][] };

/** [SEARCH3] As much of a text as fits a line or two, around the first word that begins as one of those looked for. */
export function excerptOf(text: string, words: readonly string[], around = 14): Excerpt {
	const tokens = [...text.matchAll(/\S+/g)].map((match) => {
		const isFound = foldedForSearch(match[0])
			.split(' ')
			.some((part) => words.some((word) => part.startsWith(word)));
		return { from: match.index, to: match.index + match[0].length, isFound };
	});
	const first = Math.max(
		0,
		tokens.findIndex(({ isFound }) => isFound)
	);
	const shown = tokens.slice(Math.max(0, first - around), first + around * 2);
	const from = shown[0]?.from ?? 0;
	const to = shown.at(-1)?.to ?? 0;
	const before = from > (tokens[0]?.from ?? 0) ? '… ' : '';
	const after = to < (tokens.at(-1)?.to ?? 0) ? ' …' : '';
	return {
		text: before + text.slice(from, to) + after,
		marks: shown
			.filter(({ isFound }) => isFound)
			.map((token) => [token.from - from + before.length, token.to - from + before.length])
	};
}
