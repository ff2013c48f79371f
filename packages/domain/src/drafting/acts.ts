import type { ActionCategory } from '../matrix/action-category.ts';
import { categoryOfVerb, findLeadingAction } from '../matrix/action-verbs.ts';
import type { LintWords } from './lint-words.ts';
import { Phrases, type Token } from './tokens.ts';

/** A verb by the place of its word; rescued where what it governs is an act after all: “accelerate the adoption of”. */
type Verb = { at: number; category: ActionCategory; isRescued: boolean };
/** Another act than the first, from the word that joins it to its verb. */
type OtherAct = Verb & { from: number; to: number };

export type Acts = {
	category: ActionCategory | null;
	/** The first verb, and those that hang on it: “continue to consider improving”. */
	leading: Verb[];
	others: OtherAct[];
	isRescued: boolean;
};

export function findActs(tokens: readonly Token[], words: LintWords | null, language: string | null): Acts {
	const first = words ? findFirst(tokens, words, language) : null;
	if (!words || !first) return { category: null, leading: [], others: afterBreaks(tokens, language), isRescued: false };
	const isRescued = first.category === 4 && isActAfterAll(tokens, first.at, words, language);
	const leading = [{ ...first, isRescued }, ...hanging(tokens, first, language)];
	const joined = joinedActs(tokens, leading.at(-1) ?? first, words, language);
	return { category: first.category, leading, others: joined, isRescued };
}

/** How far the number of a recommendation reaches: `140.12`. */
const numbered = 4;

/** How many words there may be before “should”. */
const addressed = 8;

/**
 * At the beginning; or after the addressee, “The Ministry should adopt”; or after a clause that comes before it, “In line with the
 * Convention, amend”.
 */
function findFirst(
	tokens: readonly Token[],
	words: LintWords,
	language: string | null
): { at: number; category: ActionCategory } | null {
	let start = 0;
	while (start < numbered && /^\d+$/.test(tokens[start]?.word ?? '')) start++;
	const modals = Phrases.of(words.modals);
	const modal = tokens.findIndex((_, at) => at > start && at <= addressed && modals.at(tokens, at) > 0);
	const clause = tokens.findIndex(({ after }, at) => at > start && after === 'comma');
	return [start, modal, clause].reduce<ReturnType<typeof verbFrom>>(
		(found, from) => found ?? (from < 0 ? null : verbFrom(tokens, from, language)),
		null
	);
}

function verbFrom(
	tokens: readonly Token[],
	start: number,
	language: string | null
): { at: number; category: ActionCategory } | null {
	const words = tokens.slice(start, start + 16).map((token) => verbForm(token, language) ?? token.word);
	const found = findLeadingAction(words, language);
	return found && { at: start + found.at, category: found.category };
}

function verbForm({ forms }: Token, language: string | null): string | undefined {
	return forms.find((form) => categoryOfVerb(form, language) !== undefined);
}

function categoryAt(tokens: readonly Token[], at: number, language: string | null): ActionCategory | undefined {
	const token = tokens[at];
	const verb = token && verbForm(token, language);
	return verb === undefined ? undefined : categoryOfVerb(verb, language);
}

/** `improving` by `improve`: how English and Spanish write a verb that hangs on another. */
export function ofGerund(token: Token | undefined, language: string | null): ActionCategory | undefined {
	const [, stem, ending] = /^(.{2,})(ing|ando|iendo)$/.exec(token?.word ?? '') ?? [];
	if (stem === undefined) return undefined;
	const verbs = ending === 'ing' ? [stem, `${stem}e`, stem.slice(0, -1)] : ['ar', 'er', 'ir'].map((end) => stem + end);
	return verbs.map((verb) => categoryOfVerb(verb, language)).find(Boolean);
}

/** What is only continued or considered is looked at as well, where it asks for no act either. */
function hanging(
	tokens: readonly Token[],
	first: { at: number; category: ActionCategory },
	language: string | null
): Verb[] {
	const found: Verb[] = [];
	if (first.category > 3) return found;
	for (let at = first.at + 1, left = 2; at < tokens.length && left > 0; at++, left--) {
		if (tokens[at]!.after !== 'space' || /^و./.test(tokens[at]!.word)) break;
		const category = categoryAt(tokens, at, language) ?? ofGerund(tokens[at], language);
		if (category === undefined) continue;
		if (category !== 3 && category !== 4) break;
		found.push({ at, category, isRescued: false });
		left = 3;
	}
	return found;
}

function isActAfterAll(tokens: readonly Token[], at: number, words: LintWords, language: string | null): boolean {
	const acts = Phrases.of(words.acts);
	const hasAct = (from: number, most: number) => {
		for (let next = from; next < from + most; next++) if (acts.at(tokens, next) > 0) return true;
		return false;
	};
	if (tokens[at]!.forms.some((form) => words.speeding.includes(form)) && hasAct(at + 1, 4)) return true;
	return tokens.some(
		({ word }, means) =>
			means > at && words.means.includes(word) && (hasAct(means + 1, 3) || ofGerund(tokens[means + 1], language) === 5)
	);
}

/** The least distance of another act from the verb before it: nearer than that they are one, as in “sign and ratify”. */
const pair = 3;

function joinedActs(
	tokens: readonly Token[],
	first: { at: number },
	words: LintWords,
	language: string | null
): OtherAct[] {
	const found: OtherAct[] = [];
	const [purpose, determiners, nounLike] = [words.purpose, words.determiners, words.nounLike].map(
		(list) => new Set(list)
	);
	let isPurpose = false;
	for (let at = first.at + 1; at < tokens.length; at++) {
		const { word, after } = tokens[at]!;
		const isBreak = after === 'break' || after === 'stop';
		const joint = jointAt(tokens, at, words);
		const verbAt = joint === null ? at : joint;
		const category = categoryAt(tokens, verbAt, language);
		const hasComma = after === 'comma' || isBreak;
		const standsAlone = (token: Token) =>
			!token.forms.some((form) => nounLike?.has(form)) || Boolean(determiners?.has(tokens[verbAt + 1]?.word ?? ''));
		const isVerb = category !== undefined && standsAlone(tokens[verbAt]!);
		const isJoined = (joint !== null || hasComma) && isVerb && (hasComma || !isPurpose) && at - first.at >= pair;
		if (isBreak || isJoined) {
			found.push({ at: verbAt, category: category ?? 4, isRescued: false, from: at, to: isVerb ? verbAt : at });
			isPurpose = false;
			at = isJoined ? verbAt : at;
		} else isPurpose ||= Boolean(purpose?.has(word)) && opensPurpose(tokens, at, language);
	}
	return found;
}

/** The place of the verb that is joined to what is before; null where this word joins nothing. */
function jointAt(tokens: readonly Token[], at: number, words: LintWords): number | null {
	const { word } = tokens[at]!;
	if (words.and.length === 0) return /^و./.test(word) ? at : null;
	if (!words.and.includes(word)) return null;
	return /(?:ly|ment)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
}

/** “to combat”, “which restrict”: what follows says what for, and a verb after “and” may belong to it. */
function opensPurpose(tokens: readonly Token[], at: number, language: string | null): boolean {
	const { word } = tokens[at]!;
	return word.length > 2 || categoryAt(tokens, at + 1, language) !== undefined;
}

/** Where no verb is known, a semicolon, a full stop or a line still parts two things. */
function afterBreaks(tokens: readonly Token[], language: string | null): OtherAct[] {
	return tokens.flatMap(({ after }, at) =>
		at > 0 && after === 'break'
			? [{ at, category: categoryAt(tokens, at, language) ?? 4, isRescued: false, from: at, to: at }]
			: []
	);
}
