import { noParagraph, westernCodes, withParagraph } from './known-paragraphs.ts';
import { oneLine } from './plain-text.ts';
import { normalisePosition } from './normalise-position.ts';
import type { Position } from './position.ts';
import { westernDigits } from './recommendation-number.ts';
import { readClaim, type StateClaim } from './state-claim.ts';

/** One list of numbers in an addendum, and what the sentence around it says of them. */
export type PositionStatement = {
	/** In the Western form, each once, in the order of the text. */
	numbers: string[];
	position: Position;
	/** The sentence without its numbers: how the answer was worded. */
	words: string;
	/** Of the addendum, where the text bears paragraph numbers. */
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

/** More than any review has; a range that is longer was misread. */
const longestRange = 400;

const reference =
	/(?<![\d./-])(?:R ?)?(\d{1,3})\.(\d{1,4})(P\d)?(?:\s*-\s*(?:(?:R ?)?(\d{1,3})\.)?(\d{1,4})(?![\d]))?(?!\.?\d)/gu;

/** What may stand between two numbers of one list. */
const glue =
	/^(?:[\s,;.،؛、，；。()&/]|\band\b|\bet\b|\by\b|\be\b|\bto\b|(?<!\p{L})и(?!\p{L})|(?<!\p{L})و|和|及|以及)*$/iu;

/** [MATRIX60] The lists of numbers in a pasted text, with the answer that the sentence around each gives. */
export function readPositions(pasted: string, known: ReadonlySet<string> = new Set()): PositionsRead {
	const written = withRanges(westernCodes(cleaned(pasted), known));
	const bare = listsOf(written).length === 0;
	const text = bare ? withParagraph(written, known) : written;
	const lists = listsOf(text);
	const page: Page = { text, endings: [...text.matchAll(ending)], paragraphs: [...text.matchAll(opening)] };
	const oddRanges: OddRange[] = [];
	let last: PositionStatement | null = null;
	const statements = lists.map((list): PositionStatement => {
		const paragraph = lastBefore(page.paragraphs, list.from)?.[1] ?? null;
		const numbers = list.references.flatMap((match) => expand(match, (range) => oddRanges.push({ range, paragraph })));
		const { before, after } = sentenceAround(page, list);
		const own = [before, after].find((part) => normalisePosition(part) !== 'unknown');
		const words = oneLine(own ?? `${before} ${after}`).replace(/[:：]$/, '');
		const inherited = own === undefined && last !== null;
		const statement = {
			numbers: [...new Set(numbers)],
			position: own === undefined ? (last?.position ?? 'unknown') : normalisePosition(own),
			words: inherited ? (last?.words ?? words) : words,
			paragraph,
			claim: own === undefined ? (last?.claim ?? null) : readClaim(`${before} ${after}`),
			...{ inherited, bare }
		};
		last = statement;
		return statement;
	});
	return { statements, oddRanges };
}

/** One kind of dash and space, and Western digits. Lines stay. */
function cleaned(pasted: string): string {
	return westernDigits(pasted)
		.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
		.replace(/\r\n?/g, '\n')
		.replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
		.replace(/[‐‑‒–—−﹣－~～]/g, '-');
}

/** Ranges in words as ranges with a dash. */
function withRanges(text: string): string {
	return text.replace(
		/(\d)\s*(?:\bto\b|\bthrough\b|(?<=\s)à(?=\s)|(?<=\s)al?(?=\s)|(?<=\s)по(?=\s)|至|到|إلى)\s*(?=\d)/giu,
		'$1-'
	);
}

type List = { from: number; to: number; references: RegExpMatchArray[] };

function listsOf(text: string): List[] {
	const lists: List[] = [];
	for (const match of text.matchAll(reference)) {
		const last = lists.at(-1);
		const between = last ? text.slice(last.to, match.index) : '';
		if (last && glue.test(between) && !/\n\s*\n/.test(between)) {
			last.references.push(match);
			last.to = match.index + match[0].length;
		} else lists.push({ from: match.index, to: match.index + match[0].length, references: [match] });
	}
	return lists;
}

/** `122.17-18` and `122.17-122.18`: the end of a range is an item of the same paragraph. */
function expand(match: RegExpMatchArray, odd: (range: string) => void): string[] {
	const [whole, paragraph = '', first = '', part = '', endParagraph, end] = match;
	const named = (item: number) => (paragraph === noParagraph ? String(item) : `${paragraph}.${item}`);
	const start = `${named(Number(first))}${part}`;
	if (end === undefined) return [start];
	const [from, to] = [Number(first), Number(end)];
	const other = endParagraph !== undefined && endParagraph !== paragraph;
	if (other || to < from || to - from > longestRange) {
		odd(oneLine(whole));
		return [start, `${endParagraph ?? paragraph}.${to}`];
	}
	return Array.from({ length: to - from + 1 }, (_, step) => named(from + step));
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
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle]!.index < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

function sentenceAround({ text, endings }: Page, { from, to }: List): { before: string; after: string } {
	const start = lastBefore(endings, from);
	const said = text.slice(start ? start.index + start[0].length : 0, from);
	const before =
		said.trim() === '' && start ? headingAbove(text.slice(Math.max(0, start.index - 400), start.index)) : said;
	const end = firstFrom(endings, to)?.index ?? text.length;
	return { before: withoutParagraph(before), after: text.slice(to, end) };
}

/** A short line over the list, such as `B. Noted recommendations`, says it for the list. */
function headingAbove(above: string): string {
	const line = above.trimEnd().split('\n').at(-1) ?? '';
	return line.length <= 160 && normalisePosition(line) !== 'unknown' ? line : '';
}

function withoutParagraph(sentence: string): string {
	return sentence.replace(/^\s*\d{1,3}\.?\s+(?=\p{L})/u, '');
}
