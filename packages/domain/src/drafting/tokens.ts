import { plainArabic } from '../matrix/plain-text.ts';

/** A word with its place in the text, in the form in which the lists have it. */
export type Token = {
	start: number;
	end: number;
	word: string;
	/** The same without what Arabic writes in one with it; elsewhere the word alone. */
	forms: readonly string[];
	/** Whether a sign that ends a clause stands before it: comma; semicolon or line; full stop. */
	after: 'space' | 'comma' | 'break' | 'stop';
};

/** Letters, digits, marks above them, and what is written inside words and not seen. */
const words = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const unseen = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** Arabic and Persian ones; the last four bits are their value. */
const easternDigit = /[\u0660-\u0669\u06f0-\u06f9]/g;
const isArabic = /\p{Script=Arabic}/u;
/** Written as the lists have it, but for capitals. */
const isPlain = /^[a-z0-9]+$/i;

export function tokensOf(text: string): Token[] {
	let last = 0;
	const tokens: Token[] = [];
	for (const { 0: match, index: start } of text.matchAll(words)) {
		const simple = isPlain.test(match);
		const word = simple ? match.toLowerCase() : plainWord(match);
		if (word === '') continue;
		const end = start + match.length;
		const forms = !simple && isArabic.test(word) ? arabicForms(word) : [word];
		tokens.push({ start, end, word, forms, after: signIn(text, last, start) });
		last = end;
	}
	return tokens;
}

function plainWord(match: string): string {
	const word = plainArabic(match.normalize('NFKD').replace(unseen, '').toLowerCase());
	return word.replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 15));
}

function signIn(text: string, from: number, to: number): Token['after'] {
	const between = text.slice(from, to);
	if (between === ' ') return 'space';
	if (/[;؛；\n]/u.test(between)) return 'break';
	if (/[.!?؟…](?:\s|$)/u.test(between)) return 'stop';
	return /[,،，:]/u.test(between) ? 'comma' : 'space';
}

/** `والتصديق` is `تصديق` after “and” and the article. */
function arabicForms(word: string): string[] {
	const forms = new Set([word]);
	const strip = (form: string, prefix: string) => {
		if (form.startsWith(prefix) && form.length > prefix.length + 2) forms.add(form.slice(prefix.length));
	};
	for (const prefix of ['و', 'ف', 'ب', 'ل', 'ك']) strip(word, prefix);
	for (const form of [...forms]) {
		strip(form, 'ال');
		strip(form, 'لل');
	}
	return [...forms];
}

/** How many words the phrase takes from there; 0 where it does not stand there. */
export function phraseAt(tokens: readonly Token[], at: number, phrase: readonly string[]): number {
	for (let i = 0; i < phrase.length; i++) if (!tokens[at + i]?.forms.includes(phrase[i]!)) return 0;
	return phrase.length;
}

const made = new WeakMap<readonly string[], Phrases>();

/** The longest of the phrases that stand before something. */
const longest = 5;

/** Phrases by their first word, so that a long text is read once. */
export class Phrases {
	readonly #byFirst = new Map<string, string[][]>();

	/** For a list that stays as it is: made once, for all texts. */
	static of(list: readonly string[]): Phrases {
		const phrases = made.get(list) ?? new Phrases(list);
		made.set(list, phrases);
		return phrases;
	}

	constructor(phrases: readonly string[]) {
		for (const phrase of phrases) {
			const parts = phrase.split(' ');
			this.#byFirst.set(parts[0]!, [...(this.#byFirst.get(parts[0]!) ?? []), parts]);
		}
	}

	/** The longest that begins there, in words. */
	at(tokens: readonly Token[], at: number): number {
		let length = 0;
		for (const form of tokens[at]?.forms ?? [])
			for (const parts of this.#byFirst.get(form) ?? []) length = Math.max(length, phraseAt(tokens, at, parts));
		return length;
	}

	/** The number of words of the longest phrase that ends right before this one; 0 where none does. */
	endingBefore(tokens: readonly Token[], at: number): number {
		for (let length = Math.min(longest, at); length > 0; length--)
			if (this.#has(tokens, at - length, length)) return length;
		return 0;
	}

	#has(tokens: readonly Token[], at: number, length: number): boolean {
		const first = tokens[at]?.forms ?? [];
		return first.some((form) =>
			(this.#byFirst.get(form) ?? []).some((parts) => parts.length === length && phraseAt(tokens, at, parts) > 0)
		);
	}
}
