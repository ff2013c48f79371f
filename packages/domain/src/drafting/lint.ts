import type { SmartName } from '../clusters/assessment.ts';
import type { ActionCategory } from '../matrix/action-category.ts';
import { findPassive, namesAddressee } from './addressee.ts';
import { findActs, type Acts } from './acts.ts';
import type { LintWords } from './lint-words.ts';
import { lintWordsOf } from './words-of-language.ts';
import { findTerm } from './terms.ts';
import { Phrases, tokensOf, type Token } from './tokens.ts';

/** Why a letter is not earned; each has its words, and what to do, in every language of the interface. */
export const findingCodes = [
	'too-short',
	'no-verb',
	'asks-little',
	'asks-to-continue',
	'asks-for-thought',
	'general-verb',
	'vague-words',
	'several-acts',
	'no-indicator',
	'no-addressee',
	'wide-addressee',
	'passive',
	'serves-nothing',
	'no-deadline',
	'haste',
	'vague-deadline',
	'past-deadline'
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Where it stands in the text; nowhere (`start` and `end` the same) where something is missing. */
export type Finding = { code: FindingCode; letter: SmartName; start: number; end: number };

export type Lint = {
	/** The category of the leading verb. */
	category: ActionCategory | null;
	findings: Finding[];
};

/** Fewer words name no measure. */
const fewest = 3;
/** No three words are longer; a longer text is not copied to be counted. */
const longEnough = 5000;

/**
 * [DRAFTING1] Why a text is not SMART, letter by letter, from its words alone. Relevance is not in the words: it is what the text serves.
 * A language that is not known is looked at by length and punctuation only. Reads each word a fixed number of times.
 */
export function lintRecommendation(text: string, language: string | null, today: string, known?: Phrases): Lint {
	const tokens = tokensOf(text);
	const words = lintWordsOf(language);
	const acts = findActs(tokens, words, language);
	const specific = specificFindings(text, tokens, words, acts);
	return {
		category: acts.category,
		findings: [
			...specific,
			...(isCheckable(text, tokens, words, acts, specific) ? [] : [missing('no-indicator', 'measurable')]),
			...addresseeFindings(tokens, words, known),
			...deadlineFindings(tokens, words, today)
		]
	};
}

export function missing(code: FindingCode, letter: SmartName): Finding {
	return { code, letter, start: 0, end: 0 };
}

function between(code: FindingCode, letter: SmartName, tokens: readonly Token[], from: number, to: number): Finding {
	return { code, letter, start: tokens[from]!.start, end: tokens[to]!.end };
}

const ofCategory = {
	1: 'asks-little',
	2: 'asks-to-continue',
	3: 'asks-for-thought',
	4: 'general-verb'
} as const satisfies Partial<Record<ActionCategory, FindingCode>>;

function specificFindings(text: string, tokens: readonly Token[], words: LintWords | null, acts: Acts): Finding[] {
	if (countWords(text) < fewest) return [missing('too-short', 'specific')];
	const verbs = acts.leading.flatMap(({ at, category, isRescued }) =>
		category === 5 || isRescued ? [] : [between(ofCategory[category], 'specific', tokens, at, at)]
	);
	const others = acts.others.map(({ from, to }) => between('several-acts', 'specific', tokens, from, to));
	const none = words !== null && acts.leading.length === 0 ? [missing('no-verb', 'specific')] : [];
	return [...none, ...verbs, ...vagueWords(tokens, words, acts), ...others];
}

/** Empty nouns count where they are what the verb does: “take measures”, not “a list of the measures that were taken”. */
const near = 6;

function vagueWords(tokens: readonly Token[], words: LintWords | null, acts: Acts): Finding[] {
	if (!words) return [];
	const phrases = Phrases.of(words.vague);
	const empty = new Set(words.emptyNouns);
	const verb = acts.leading.at(-1)?.at ?? 0;
	const found: Finding[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const length = phrases.at(tokens, at);
		const isEmpty = at > verb && at <= verb + near && tokens[at]!.forms.some((form) => empty.has(form));
		if (length > 0) found.push(between('vague-words', 'specific', tokens, at, at + length - 1));
		else if (isEmpty && !acts.isRescued) found.push(between('vague-words', 'specific', tokens, at, at));
		at += Math.max(0, length - 1);
	}
	return found;
}

/** Acts that are either done or not, or a share: `40 %`. */
function isCheckable(
	text: string,
	tokens: readonly Token[],
	words: LintWords | null,
	acts: Acts,
	specific: readonly Finding[]
): boolean {
	const all = [...acts.leading, ...acts.others];
	const isDone = acts.leading.length > 0 && all.every(({ category, isRescued }) => category === 5 || isRescued);
	const isVague = specific.some(({ code }) => code !== 'several-acts');
	return (isDone && !isVague) || namesShare(text, tokens, words);
}

function namesShare(text: string, tokens: readonly Token[], words: LintWords | null): boolean {
	if (/\p{Nd}[\s\u00a0\u202f]{0,2}[%٪]/u.test(text)) return true;
	const percent = new Phrases(words?.percent ?? []);
	return tokens.some(({ word }, at) => /^\d+$/.test(word) && percent.at(tokens, at + 1) > 0);
}

function addresseeFindings(tokens: readonly Token[], words: LintWords | null, known?: Phrases): Finding[] {
	if (!words || namesAddressee(tokens, words, known)) return [];
	const passive = findPassive(tokens, words);
	return passive
		? [between('passive', 'achievable', tokens, passive.from, passive.to)]
		: [missing('no-addressee', 'achievable')];
}

function deadlineFindings(tokens: readonly Token[], words: LintWords | null, today: string): Finding[] {
	if (!words) return [];
	const term = findTerm(tokens, words, today);
	if (!term) return [missing('no-deadline', 'timeBound')];
	if (term.kind === 'dated') return [];
	return [between(term.kind === 'past' ? 'past-deadline' : 'haste', 'timeBound', tokens, term.from, term.to)];
}

/**
 * Counted by the rules of writing, not by spaces: Chinese and Thai put none between words. A narrow no-break space parts none by those
 * rules; here it does.
 */
function countWords(text: string): number {
	let count = 0;
	for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
		text.slice(0, longEnough).replace(/\s/g, ' ')
	))
		if (isWordLike && ++count >= fewest) break;
	return count;
}
