import { noParagraph } from './known-paragraphs.ts';
import { oneLine } from '../plain-text.ts';

/** Numbers that follow each other, with nothing but the signs of a list between them. */
export type NumberList = { from: number; to: number; numbers: string[]; oddRanges: string[] };

/** `(a)`, `a) and b)`, `(a)-(c)`: parts of a recommendation. The recommendation is meant. */
const parts = String.raw`(?:\s?\(?[a-h]\)(?:\s*(?:,|-|\band\b|\bet\b|\by\b|и|و|和)?\s*\(?[a-h]\))*|[a-h](?![\p{L}\d]))?`;

const reference = new RegExp(
	String.raw`(?<![\d./-])(?:R ?)?(\d{1,3})\.(\d{1,4})(P\d)?${parts}(?:\s*-\s*(?:(?:R ?)?(\d{1,3})\.)?(\d{1,4})${parts}(?![\d]))?(?!\.?\d)`,
	'gu'
);

/** `99.9 %`, `12.5 per cent`, `€ 3.4 million` are figures. */
const unitAfter =
	/^\s*(?:[%٪％‰]|per ?cent|pour cent|por ciento|процент|في المائة|million|billion|milli|mill?one|тыс|млн|km|hectar|euros?\b|points?\b|puntos?\b|times\b|years?\b|ans\b|años\b)/iu;
const unitBefore = /[€$£¥]\s*$/u;

/** What may stand between two numbers of one list; an aside after a number is none of its words. */
const aside = String.raw`\((?![a-h]\))[^()\d]{2,120}\)`;
const signs = String.raw`[\s,;.،؛、，；。()&/|]|\band\b|\bet\b|\by\b|\be\b|\bto\b|(?<!\p{L})и(?!\p{L})|(?<!\p{L})و|和|及|以及`;
const glue = new RegExp(`^(?:${signs})*$`, 'iu');
const glueWithAside = new RegExp(`^\\s*${aside}(?:${signs})*$`, 'iu');

/** An item whose paragraph is that of the number before it: `140.158, 161`, `140.1, 2 and 4-6`. */
const nextItem =
	/^(\s*[,;،、，]\s*(?:(?:and|et|y|и|و|和)\s*)?|\s+(?:and|et|y|e|и)\s+|\s+و\s*|\s*[和及]\s*)(\d{1,3})(?:\s*-\s*(\d{1,3}))?(?!\d|[./]\d|\s*-\s*\d|\s*[%٪]|,\d)/iu;
/** After such an item the list goes on or ends, or the sentence answers. */
const afterItem =
	/^(?:\.(?!\d)|[\s]*(?:$|[,;:)،؛、，；。|]|-|(?:and|et|y|e|и|و|和)\s*\d)|\s+(?:enjoy|are|were|is|was|have|has|do|does|did|recueill|sont|ont|n[e’']|cuentan|gozan|fueron|son|no|пользу|были|не|تحظى|لا))|^[得获不]/iu;

/** [MATRIX60] The lists of numbers in a text. `isAnswer`: words in an aside that answer to the number before it. */
export function findNumberLists(text: string, isAnswer: (aside: string) => boolean): NumberList[] {
	const lists: NumberList[] = [];
	for (const match of text.matchAll(reference)) {
		const from = match.index;
		if (unitAfter.test(text.slice(from + match[0].length)) || unitBefore.test(text.slice(Math.max(0, from - 4), from)))
			continue;
		const one = withNextItems(text, match);
		const last = lists.at(-1);
		if (last && isJoined(text.slice(last.to, from), isAnswer)) {
			last.numbers.push(...one.numbers);
			last.oddRanges.push(...one.oddRanges);
			last.to = one.to;
		} else lists.push(one);
	}
	return lists.map((list) => ({ ...list, numbers: [...new Set(list.numbers)] }));
}

function isJoined(between: string, isAnswer: (aside: string) => boolean): boolean {
	if (/\n\s*\n|[.。]\s*\n/.test(between)) return false;
	if (glue.test(between)) return true;
	return glueWithAside.test(between) && !isAnswer(/\(([^()]*)\)/u.exec(between)?.[1] ?? '');
}

function withNextItems(text: string, match: RegExpExecArray): NumberList {
	const odd: string[] = [];
	const numbers = expand(match, (range) => odd.push(range));
	const [whole, paragraph = '', first = '', , endParagraph, end] = match;
	let to = match.index + whole.length;
	let last = Number(end ?? first);
	for (;;) {
		const next = paragraph === noParagraph || endParagraph !== undefined ? null : nextItem.exec(text.slice(to));
		if (!next || !afterItem.test(text.slice(to + next[0].length))) break;
		const item = Number(next[2]);
		const until = Number(next[3] ?? next[2]);
		if (item <= last || until < item || until - item > longestRange) break;
		for (let each = item; each <= until; each++) numbers.push(`${paragraph}.${each}`);
		to += next[0].length;
		last = until;
	}
	return { from: match.index, to, numbers, oddRanges: odd };
}

/** More than any review has; a range that is longer was misread. */
const longestRange = 400;

/** `122.17-18` and `122.17-122.18`: the end of a range is an item of the same paragraph. */
function expand(match: RegExpExecArray, odd: (range: string) => void): string[] {
	const [whole, paragraph = '', first = '', part = '', endParagraph, end] = match;
	const named = (item: number) => (paragraph === noParagraph ? String(item) : `${paragraph}.${item}`);
	const start = `${named(Number(first))}${part}`;
	if (end === undefined) return [start];
	const from = Number(first);
	const to = Number(end);
	const other = endParagraph !== undefined && endParagraph !== paragraph;
	if (other || to < from || to - from > longestRange) {
		odd(oneLine(whole));
		return [start, `${endParagraph ?? paragraph}.${to}`];
	}
	return Array.from({ length: to - from + 1 }, (_, step) => named(from + step));
}
