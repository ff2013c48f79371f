/** Marks that steer the direction of writing and show nothing. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line, single spaces, no invisible marks: for comparing and for labels, never for the text of a recommendation. */
export function oneLine(text: string): string {
	return text
		.replace(directionMarks, '')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
}

/** Lower case, without accents and punctuation: `État recommandant` and `etat_recommandant` become the same. */
export function folded(text: string): string {
	return oneLine(text)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Folded Arabic, in which a letter that is written in several ways is one: the word lists need each word once. */
export function plainArabic(words: string): string {
	return words
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/ة/g, 'ه')
		.replace(/ـ/g, '');
}
