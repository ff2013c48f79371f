import { westernCodes, withParagraph } from '../rows/known-paragraphs.ts';
import { findNumberLists, type NumberList } from '../rows/number-lists.ts';
import { oneLine } from '../plain-text.ts';
import { normalisePosition } from './normalise-position.ts';
import type { Position } from './position.ts';
import { westernDigits } from '../recommendation-number.ts';
import { readClaim, type StateClaim } from './state-claim.ts';

/** One list of numbers in an addendum, and what the sentence around it says of them. */
export type PositionStatement = {
	/** In the Western form, each once, in the order of the text. */
	numbers: string[];
	position: Position;
	/** The sentence without its numbers: how the answer was worded. */
	words: string;
	/** The paragraph of the addendum, where the text bears paragraph numbers. */
	paragraph: string | null;
	/** The State says that it does these already. That is its view, never a level. */
	claim: StateClaim | null;
	/** The text gives items without their paragraph. */
	bare: boolean;
	/** No words of its own: it has the position of the list before it. */
	inherited: boolean;
};

export type OddRange = { range: string; paragraph: string | null };
export type PositionsRead = { statements: PositionStatement[]; oddRanges: OddRange[] };

/** [MATRIX60] The lists of numbers in a pasted text, with the answer that the sentence around each gives. */
export function readPositions(pasted: string, known: ReadonlySet<string> = new Set()): PositionsRead {
	const written = withRanges(westernCodes(cleaned(pasted), known));
	const bare = listsOf(written).length === 0;
	const text = bare ? withParagraph(written, known) : written;
	const lists = listsOf(text);
	const page: Page = { text, endings: [...text.matchAll(ending)], paragraphs: [...text.matchAll(opening)] };
	const below = answersBelow(text, lists);
	const oddRanges: OddRange[] = [];
	const named = new Set<string>();
	let last: PositionStatement | null = null;
	const statements = lists.flatMap((list): PositionStatement[] => {
		const paragraph = lastBefore(page.paragraphs, list.from)?.[1] ?? null;
		oddRanges.push(...list.oddRanges.map((range) => ({ range, paragraph })));
		const found = below?.get(list) ?? answerTo(page, list);
		// An explanation of what was answered before.
		if (found.answer === null && list.numbers.every((number) => named.has(number))) return [];
		for (const number of list.numbers) named.add(number);
		const inherited = found.answer === null && last !== null;
		const words = oneLine(found.answer ?? found.around).replace(/[:：|]+$/, '');
		const statement = {
			numbers: list.numbers,
			position: found.answer === null ? (last?.position ?? 'unknown') : normalisePosition(found.answer),
			words: inherited ? (last?.words ?? words) : words,
			paragraph,
			claim: found.answer === null ? (last?.claim ?? null) : readClaim(found.around),
			inherited,
			bare
		};
		last = statement;
		return [statement];
	});
	return { statements, oddRanges };
}

function listsOf(text: string): NumberList[] {
	return findNumberLists(text, isAnswerAlone);
}

/** One kind of dash and space, and Western digits. Lines stay. */
function cleaned(pasted: string): string {
	return westernDigits(pasted)
		.replace(/\r\n?|\f/g, '\n')
		.replace(/\u00ad\s*\n\s*/g, '')
		.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
		.replace(runningHead, '')
		.replace(/(?<=\S)(?<!^[ ]*\d{1,3}\.?)\t/gm, ' | ')
		.replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
		.replace(/[‐‑‒–—−﹣－~～]/g, '-');
}

/** [MATRIX168] The symbol at the head of a page and the job number at its foot, with the number of the page. */
const runningHead =
	/^[ \t]*(?:\d{1,3}[ \t]+)?(?:A\/HRC\/[\w./-]+|GE\.\d\d-\d{4,6}(?: \([A-Z]\))?)(?:[ \t]+\d{1,3})?[ \t]*(?:\n|$)/gm;

/** Ranges in words as ranges with a dash. */
function withRanges(text: string): string {
	return text.replace(
		/(\d)\s*(?:\bto\b|\bthrough\b|(?<=\s)à(?=\s)|(?<=\s)al?(?=\s)|(?<=\s)по(?=\s)|至|到|إلى)\s*(?=\d)/giu,
		'$1-'
	);
}

/** `3. Montalva accepts …`: where a paragraph begins. */
const opening = /^[ ]*(\d{1,3})\.?[ ]+(?=\p{L})/gmu;

/** Sentences end at a full stop before a space, a blank line, or where a paragraph begins. A colon leads on. */
const ending = /[.。!?؟;；](?=\s|$)|\n\s*\n|\n(?=[ ]*\d{1,3}\.?[ ]+\p{L})/gu;

/** A text with the places, in order, where sentences end and paragraphs begin. */
type Page = { text: string; endings: RegExpExecArray[]; paragraphs: RegExpExecArray[] };

function lastBefore(places: readonly RegExpExecArray[], at: number): RegExpExecArray | undefined {
	return places[countBefore(places, at) - 1];
}

function firstFrom(places: readonly RegExpExecArray[], at: number): RegExpExecArray | undefined {
	return places[countBefore(places, at)];
}

/** By halves: a long text has many. */
function countBefore(places: readonly RegExpExecArray[], at: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle]!.index < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The words that answer to a list, and all of the sentence that stands around it. */
type Answer = { answer: string | null; around: string };

/** On its own line, as in a table; in the line above; in the sentence before the list, or after it. */
function answerTo(page: Page, list: NumberList): Answer {
	const { text, endings } = page;
	const [, aside = ''] = /^\s*\(([^()]*)\)/u.exec(text.slice(list.to)) ?? [];
	if (isAnswerAlone(aside)) return { answer: aside, around: aside };
	const [start, end] = lineAround(text, list);
	const rest = `${text.slice(start, list.from)} ${text.slice(list.to, end)}`.replace(/[|:()[\]-]/g, ' ');
	if (isAnswerAlone(rest)) return { answer: oneLine(rest).replace(/\s*[.;,]+$/, ''), around: rest };
	const { before, after } = sentenceAround(page, list);
	const around = `${before} ${after}`;
	const startsLine = text.slice(start, list.from).trim() === '';
	const heading = startsLine ? headingAbove(text.slice(Math.max(0, start - 400), start)) : '';
	if (heading !== '') return { answer: withoutParagraph(heading), around };
	if (startsLine && list.numbers.length === 1 && isExplanation(text.slice(list.to))) return { answer: null, around };
	const said = answers(before, list, 'before') ? before : answers(after, list, 'after') ? after : null;
	if (said !== null || before.trim() !== '') return { answer: said, around };
	const ended = lastBefore(endings, list.from);
	const above = ended ? headingAbove(text.slice(Math.max(0, ended.index - 400), ended.index)) : '';
	return { answer: above === '' ? null : above, around };
}

function lineAround(text: string, { from, to }: NumberList): [number, number] {
	const first = Math.max(0, from - longestSentence);
	const last = Math.min(text.length, to + longestSentence);
	const before = text.slice(first, from).lastIndexOf('\n');
	const end = text.slice(to, last).indexOf('\n');
	return [first + before + 1, end < 0 ? last : to + end];
}

/** `Supported`, `Partially accepted`, `Does not enjoy support`: an answer and nothing else. */
function isAnswerAlone(words: string): boolean {
	const plain = oneLine(words).replace(/[.;,]+$/, '');
	return (
		plain.length <= 60 && plain.split(' ').length <= 6 && !/\d/.test(plain) && isAnswer(plain) && !isAboutOthers(plain)
	);
}

function isAnswer(words: string): boolean {
	return normalisePosition(words) !== 'unknown';
}

/** What waits, is examined or supported is not the recommendation. */
const aboutOthers =
	/\b(?:cases?|proceedings?|applications?|trials?|bills?|requests?|courts?|efforts?|families|victims?|services?|affaires|procédures?|casos|procesos)\b/iu;

/** `supports the aim`: an object of its own. */
const otherObject =
	/\b(?:supports?|accepts?|notes?|appuie|soutient|accepte|note|apoya|acepta)\s+(?:the|that|all|its|an?|any|every|la|les?|los|las|el|que)\b/iu;

const ownObject =
	/\b(?:supports?|accepts?|notes?|appuie|soutient|accepte|note|apoya|acepta)\s+(?:\S+\s+){0,4}?(?:recomm[ae]nd|recomend|following|suivant|siguiente)/iu;

function isAboutOthers(words: string): boolean {
	return aboutOthers.test(words) || (otherObject.test(words) && !ownObject.test(words));
}

const recommendationWord = /recomm[ae]nd|recomend|توصي|рекоменд|建议/iu;

/** How many words may stand between an answer and a number that it speaks of alone. */
const nearby = 3;
const nearbyAfter = 8;

/** Whether the words before or after a list answer to it: they speak of recommendations, lead in, or stand beside it. */
function answers(part: string, { numbers }: NumberList, side: 'before' | 'after'): boolean {
	if (!isAnswer(part)) return false;
	if (recommendationWord.test(part) || (side === 'before' && /[:：]\s*$/.test(part))) return true;
	const words = oneLine(part).split(' ');
	const beside = side === 'before' ? words.slice(-nearby) : words.slice(0, nearbyAfter);
	if (isAboutOthers(beside.join(' '))) return false;
	return numbers.length > 1 || isAnswer(beside.join(' '));
}

/** A number alone at the start of a line, then a text that speaks of no recommendation: why it was answered so. */
function isExplanation(after: string): boolean {
	const text = /^\s*[.:)|-]*\s*(\S[^]{0,300})/u.exec(after)?.[1] ?? '';
	const sentence = /^[^\n]*?(?:[.。!?;；](?=\s|$)|\n|$)/u.exec(text)?.[0] ?? '';
	return (
		/^\p{L}/u.test(text) &&
		!isAnswerAlone(sentence) &&
		!recommendationWord.test(sentence) &&
		!startsWithAnswer(sentence)
	);
}

function startsWithAnswer(sentence: string): boolean {
	const words = oneLine(sentence).split(' ');
	return (
		/^\p{Ll}/u.test(words[0] ?? '') ||
		isAnswer(
			words
				.slice(0, 2)
				.join(' ')
				.replace(/\p{L}+s$/u, '')
		)
	);
}

/** Where each number stands over its answer, line by line, as in a table that was copied cell by cell. */
function answersBelow(text: string, lists: readonly NumberList[]): ReadonlyMap<NumberList, Answer> | null {
	const found = new Map<NumberList, Answer>();
	for (const list of lists) {
		const [start, end] = lineAround(text, list);
		const alone = text.slice(start, list.from).trim() === '' && text.slice(list.to, end).trim() === '';
		const [, below = ''] = /^\n([^\n]*)/.exec(text.slice(end)) ?? [];
		if (!alone || !isAnswerAlone(below)) return null;
		found.set(list, { answer: oneLine(below), around: below });
	}
	const first = lists[0] && headingAbove(text.slice(0, lineAround(text, lists[0])[0]));
	return lists.length > 1 && first === '' ? found : null;
}

/** No sentence is longer: a text without full stops is looked at around each of its lists alone. */
const longestSentence = 1000;

function sentenceAround({ text, endings }: Page, { from, to }: NumberList): { before: string; after: string } {
	const start = lastBefore(endings, from);
	const first = Math.max(start ? start.index + start[0].length : 0, from - longestSentence);
	const end = Math.min(firstFrom(endings, to)?.index ?? text.length, to + longestSentence);
	return { before: withoutParagraph(text.slice(first, from)), after: text.slice(to, end) };
}

/** A short line over the list, such as `B. Noted recommendations`, says it for the list. */
function headingAbove(above: string): string {
	const line = above.trimEnd().split('\n').at(-1) ?? '';
	const isHeading = line.length <= 160 && !/\d\.\d/.test(line) && isAnswer(line);
	return isHeading && (recommendationWord.test(line) || isAnswerAlone(line.replace(/^[\dA-Z]{1,3}[.)]\s/, '')))
		? line
		: '';
}

function withoutParagraph(sentence: string): string {
	return sentence.replace(/^\s*\d{1,3}\.?\s+(?=\p{L})/u, '');
}
