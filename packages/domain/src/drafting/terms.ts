import type { LintWords } from './lint-words.ts';
import { Phrases, type Token } from './tokens.ts';

/** By when, as a text says it. `past`: the year has gone by. */
export type Term = { kind: 'dated' | 'past' | 'haste'; from: number; to: number };

/** How far before its year a term may begin: “by the end of December 2027”. */
const reach = 6;

/** The first term with a date or an event; else haste, which names neither. `today` is `YYYY-MM-DD`. */
export function findTerm(tokens: readonly Token[], words: LintWords, today: string): Term | null {
	const until = Phrases.of(words.until);
	const during = Phrases.of(words.during);
	const events = Phrases.of(words.terms);
	const within = Phrases.of(words.within);
	const haste = Phrases.of(words.haste);
	const units = new Set(words.units);
	const year = Number(today.slice(0, 4));
	let hasty: Term | null = null;
	for (let at = 0; at < tokens.length; at++) {
		const here = yearIn(tokens[at]!.word);
		if (here !== null) {
			const from = beginning(tokens, at, until);
			if (from !== null) return { kind: here < year ? 'past' : 'dated', from, to: at };
			if (during.endingBefore(tokens, at) > 0 && here >= year) return { kind: 'dated', from: at, to: at };
		}
		const event = events.at(tokens, at);
		if (event > 0) return { kind: 'dated', from: at, to: at + event - 1 };
		const span = lasting(tokens, at, within, units);
		if (span > 0) return { kind: 'dated', from: at, to: at + span - 1 };
		const rash = haste.at(tokens, at);
		if (rash > 0) hasty ??= { kind: 'haste', from: at, to: at + rash - 1 };
	}
	return hasty;
}

/** A year of this century. One that is written together with other digits or letters does not count, as in Chinese. */
export function yearIn(word: string): number | null {
	const year = /(?:^|\D)(20\d\d)(?!\d)/.exec(word)?.[1];
	return year === undefined ? null : Number(year);
}

/** The word with which the term begins that this year ends; null where the year belongs to a law or to something past. */
function beginning(tokens: readonly Token[], at: number, until: Phrases): number | null {
	for (let from = at; from > at - reach && from > 0; from--) {
		const length = until.endingBefore(tokens, from);
		if (length > 0) return from - length;
		if (tokens[from]!.after !== 'space') return null;
	}
	return null;
}

/** `within two years`, `dans les 18 mois`: up to three words lie between. */
function lasting(tokens: readonly Token[], at: number, within: Phrases, units: ReadonlySet<string>): number {
	const start = within.at(tokens, at);
	if (start === 0) return 0;
	for (let length = start + 1; length <= start + 3; length++)
		if (tokens[at + length - 1]?.forms.some((form) => units.has(form)) && counts(tokens, at + start, at + length - 1))
			return length;
	return 0;
}

/** In Arabic a dual says “two” by itself; in other languages a number stands before the unit. */
function counts(tokens: readonly Token[], from: number, to: number): boolean {
	return to > from || /[\u0600-\u06ff]/.test(tokens[to]!.word);
}
