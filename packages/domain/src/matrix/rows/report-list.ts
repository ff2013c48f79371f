import { findState } from '../../states/state-names.ts';
import type { MatrixParagraph } from './matrix-row.ts';
import { isBareNumber, pairNumbers } from './pair-numbers.ts';
import { oneLine } from '../plain-text.ts';
import { splitNumber, westernDigits } from '../recommendation-number.ts';
import { recommendingStates } from '../recommending-states.ts';
import { endsList, isConclusionsHeading, isAnnexHeading, isListNoise, isLeadInSentence } from './report-phrases.ts';

/** A paragraph of a report, or several that are one sentence. `row` is the place of the first, counted from 1. */
export type ReportPart = {
	kind: 'lead-in' | 'item' | 'other';
	row: number;
	paragraph: MatrixParagraph;
	/** Its number has no dot. */
	bareNumber?: true;
};

/**
 * [MATRIX160] The list of a report, from the sentence that leads it in, else from its first number, to the sentence that closes it. What
 * stands before and after it is `other`. A paragraph that continues an item is joined to it.
 */
export function readReportList(paragraphs: readonly MatrixParagraph[]): ReportPart[] {
	const parts = paragraphs.flatMap((paragraph, index): ReportPart[] =>
		paragraph.text.trim() === '' ? [] : [{ kind: 'other', row: index + 1, paragraph }]
	);
	const bounds = boundsOf(joinLeadIns(parts));
	if (!bounds) return parts;
	const { before, list, after } = bounds;
	return [...before, ...kindsOf(pairNumbers(list)), ...after];
}

type Bounds = Record<'before' | 'list' | 'after', ReportPart[]>;

function boundsOf(parts: readonly ReportPart[]): Bounds | null {
	const heading = parts.findLastIndex(({ paragraph }) => isConclusionsHeading(paragraph.text));
	const start = startOfList(parts, heading + 1) ?? (heading >= 0 ? startOfList(parts, 0) : null);
	if (start === null) return null;
	const end = parts.findIndex(
		({ paragraph }, at) => at > start && (endsList(paragraph.text) || isAnnexHeading(paragraph.text))
	);
	const until = end < 0 ? parts.length : end;
	return { before: parts.slice(0, start), list: parts.slice(start, until), after: parts.slice(until) };
}

function startOfList(parts: readonly ReportPart[], from: number): number | null {
	for (let at = from; at < parts.length; at++) if (leadsIn(parts, at)) return at;
	const rest = parts.slice(from);
	const bare = bareListStart(rest);
	return bare === null ? null : from + bare;
}

/** A sentence that announces recommendations, with the first of them after it. */
function leadsIn(parts: readonly ReportPart[], at: number): boolean {
	const { paragraph } = parts[at]!;
	if (!isLeadInSentence(paragraph.text)) return false;
	const next = parts.slice(at + 1, at + 4).find((part) => !isListNoise(part.paragraph.text));
	if (!next) return false;
	const places = placesOf(next.paragraph.text);
	if (places)
		return places.length === 1 ? places[0] === 1 : places.includes(1) || places.includes(paragraphOf(paragraph) ?? -1);
	return isListed(next.paragraph, paragraph) || hasStates(next.paragraph.text);
}

function isListed(paragraph: MatrixParagraph, leadIn: MatrixParagraph): boolean {
	return paragraph.numbered && paragraph.list !== leadIn.list;
}

/** A list without the sentence before it: most of what stands in it ends with States, or its numbers run on for long. */
function bareListStart(parts: readonly ReportPart[]): number | null {
	const runs = numberedRuns(parts);
	if (runs !== null) return runs;
	const items = parts.flatMap(({ paragraph }, at) => (hasStates(paragraph.text) ? [at] : []));
	const lists = listsOfItems(parts.map(({ paragraph }) => paragraph));
	const listed = items.filter((at) => lists.has(parts[at]!.paragraph.list ?? ''));
	if (listed.length > 1) return parts.findIndex(({ paragraph }) => lists.has(paragraph.list ?? ''));
	const first = items[0] ?? 0;
	const last = items.at(-1) ?? -1;
	const inList = parts.slice(first, last + 1).filter(({ paragraph }) => !isListNoise(paragraph.text)).length;
	const all = parts.filter(({ paragraph }) => !isListNoise(paragraph.text)).length;
	const dense = items.length * 2 >= inList && (items.length > 2 || items.length === all);
	if (items.length === 0 || !dense) return null;
	return first;
}

const fewestWithoutStates = 20;

function numberedRuns(parts: readonly ReportPart[]): number | null {
	const numbered = parts.flatMap(({ paragraph }, at) => {
		const places = placesOf(paragraph.text) ?? placesOf(`${paragraph.label ?? ''} `);
		return places && places.length > 1 ? [{ at, prefix: places[0]!, text: paragraph.text }] : [];
	});
	const isList = (items: typeof numbered) =>
		items.filter(({ text }) => endsWithStates(text)).length * 2 >= items.length || items.length >= fewestWithoutStates;
	const byPrefix = [...Map.groupBy(numbered, ({ prefix }) => prefix).values()];
	const lists = byPrefix.filter((items) => items.length > 0 && isList(items));
	// Printed from right to left, each number has a place before the paragraph of its own.
	const all = lists.length === 0 && numbered.length > 2 && isList(numbered) ? [numbered] : lists;
	return all.length === 0 ? null : Math.min(...all.map((items) => items[0]!.at));
}

/** A sentence that leads in a list, broken before its last words. */
function joinLeadIns(parts: readonly ReportPart[]): ReportPart[] {
	const joined: ReportPart[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		const text = part.paragraph.text;
		const isRest =
			last && !isEnded(last.paragraph.text) && !part.paragraph.numbered && placesOf(text) === null && text.length < 300;
		if (last && isRest && isLeadInSentence(last.paragraph.text, 'open') && /[:：]\s*$/u.test(text))
			joined[joined.length - 1] = append(last, part);
		else joined.push(part);
	}
	return joined;
}

type Scan = {
	/** The paragraph that leads in the list, where it has a number. */
	paragraph: number | null;
	leadIn: MatrixParagraph | null;
	/** Word's own list that the sentence opens. */
	list: string | null;
	/** The paragraphs whose items were seen. */
	prefixes: Set<number>;
	/** The last plain number. */
	count: number;
	closed: boolean;
	/** Numbers stood before without their texts. */
	apart: boolean;
};

function kindsOf(list: readonly ReportPart[]): ReportPart[] {
	const found: ReportPart[] = [];
	const words = listsOfItems(list.map(({ paragraph }) => paragraph));
	const scan: Scan = {
		paragraph: null,
		leadIn: null,
		list: null,
		prefixes: new Set(),
		count: 0,
		closed: false,
		apart: false
	};
	list.forEach((part, at) => {
		const { text, numbered, list: own } = part.paragraph;
		const last = found.findLast(({ kind }) => kind !== 'other');
		if (isListNoise(text)) found.push(part);
		else if (isBareNumber(part)) {
			found.push(part);
			scan.apart = true;
		} else if (isLeadIn(list, at)) {
			found.push({ ...part, kind: 'lead-in' });
			const paragraph = paragraphOf(part.paragraph) ?? null;
			Object.assign(scan, { paragraph, leadIn: part.paragraph, list: null, count: 0, closed: false });
		} else if (numbered && placesOf(text) === null) {
			if (scan.leadIn && scan.list === null && own !== scan.leadIn.list) scan.list = own ?? null;
			const isItem = words.has(own ?? '') || (scan.list !== null && scan.list === own) || hasStates(text);
			found.push({ ...part, kind: isItem ? 'item' : 'other' });
		} else if (isNumberedItem(text, scan, last)) {
			found.push({ ...part, kind: 'item', ...(placesOf(text) === null && { bareNumber: true }) });
			scan.apart = false;
		} else if (last?.kind === 'item' && !scan.closed && !scan.apart && continues(last, part))
			found[found.lastIndexOf(last)] = append(last, part);
		else {
			const isItem = !scan.closed && (scan.apart ? hasStates(text) : isUnnumberedItem(text, last));
			found.push({ ...part, kind: isItem ? 'item' : 'other' });
		}
	});
	return found;
}

/** Inside a list, a sentence that leads in another one ends with a colon, or has its first item after it. */
function isLeadIn(list: readonly ReportPart[], at: number): boolean {
	const { text } = list[at]!.paragraph;
	const places = placesOf(text);
	if ((places?.length ?? 1) > 1 || !isLeadInSentence(text)) return false;
	return /[:：]\s*$/u.test(text) || leadsIn(list, at);
}

function isNumberedItem(text: string, scan: Scan, last: ReportPart | undefined): boolean {
	const places = placesOf(text);
	if (places && places.length > 1) {
		const [first, second] = places as [number, number];
		const isKnown = scan.prefixes.has(first) || scan.prefixes.has(second);
		const opens = second === 1 || scan.paragraph === first || scan.paragraph === second;
		if (!isKnown && !opens && scan.prefixes.size > 0 && !endsWithStates(text)) return false;
		if (isKnown || opens || scan.prefixes.size === 0) {
			if (!scan.prefixes.has(second)) scan.prefixes.add(scan.paragraph === second ? second : first);
			scan.closed = false;
			return true;
		}
		return isEnded(last?.paragraph.text ?? '.');
	}
	const own = places?.[0] ?? bareCount(text, scan.count);
	if (own === null) return false;
	// The next paragraph of the report itself.
	if (scan.prefixes.size > 0) {
		scan.closed ||= own === Math.max(...scan.prefixes, scan.paragraph ?? 0) + 1;
		return false;
	}
	const isNext = own === scan.count + 1 || (scan.count === 0 && own === 1) || (hasStates(text) && own > scan.count);
	const isParagraph = scan.paragraph !== null && own === scan.paragraph + 1 && !hasStates(text);
	if (isParagraph) scan.closed = true;
	if (!isNext || isParagraph || scan.closed) return false;
	scan.count = own;
	return true;
}

/** `4 Encourage`: the next number of a list whose dot is missing. */
function bareCount(text: string, count: number): number | null {
	const own = Number(splitBareNumber(text)?.number ?? NaN);
	return count > 0 && own === count + 1 ? own : null;
}

/** A number without its dot before a text that begins. */
export function splitBareNumber(text: string): { number: string; text: string } | null {
	const [, number, rest] = /^\s*(\p{Nd}{1,3})\s+(\p{Lu}[^]*)$/u.exec(text) ?? [];
	return number === undefined || rest === undefined ? null : { number: westernDigits(number), text: rest };
}

function isUnnumberedItem(text: string, last: ReportPart | undefined): boolean {
	const inNumbered = last?.kind === 'item' && placesOf(last.paragraph.text) !== null;
	return !inNumbered && placesOf(text) === null && endsWithStates(text);
}

/** [MATRIX161] Continues in small letters or with the States, or after a text that has no end. So does a further part with its States. */
function continues(last: ReportPart, { paragraph: { text } }: ReportPart): boolean {
	const before = last.paragraph.text.trimEnd();
	const start = text.trimStart();
	const numbered = placesOf(before) !== null || last.paragraph.numbered;
	if (placesOf(text)?.length === 1 && isEnded(before)) return false;
	if (!isEnded(before) || /^[\p{P}\s]+$/u.test(start)) return true;
	if (/^[\p{Ll}(（]/u.test(start)) return !/^\(?[a-z]{1,2}\)/u.test(start) || !hasStates(before);
	return numbered && placesOf(start) === null && hasStates(start);
}

function append(part: ReportPart, { paragraph: { text } }: ReportPart): ReportPart {
	const before = part.paragraph.text.trimEnd();
	const glued = /\p{L}[-‑]$/u.test(before) && !/^(?:and|or|et|ou|y|o|e|и|или)\s/u.test(text.trimStart());
	return { ...part, paragraph: { ...part.paragraph, text: `${before}${glued ? '' : ' '}${text.trim()}` } };
}

const ended = /[.;:!?؛؟。；：…*†‡]["'”’»)\]）]*\s*$|[)）\]]\s*$/u;

function isEnded(text: string): boolean {
	return ended.test(text);
}

/** Lists of Word's own in which at least half of the paragraphs are items by themselves. */
function listsOfItems(paragraphs: readonly MatrixParagraph[]): ReadonlySet<string> {
	const lists = Map.groupBy(
		paragraphs.filter(({ numbered }) => numbered),
		({ list = '' }) => list
	);
	const isItem = ({ text }: MatrixParagraph) => (placesOf(text)?.length ?? 0) > 1 || endsWithStates(text);
	return new Set([...lists].flatMap(([list, all]) => (all.filter(isItem).length * 2 >= all.length ? [list] : [])));
}

/** The numbers that a text begins with: paragraph and item, or one alone. */
export function placesOf(text: string): number[] | null {
	const number = splitNumber(text)?.number;
	if (number === undefined) return null;
	const places = westernDigits(number).match(/\d+/g)?.map(Number) ?? [];
	return places.length === 0 ? null : places.slice(0, 2);
}

function paragraphOf({ text, label = '' }: MatrixParagraph): number | undefined {
	const number = /^\s*(\p{Nd}{1,4})[.\s]/u.exec(text)?.[1] ?? /^(\p{Nd}{1,4})\.?$/u.exec(label.trim())?.[1];
	return number === undefined ? undefined : Number(westernDigits(number));
}

function endsWithStates(text: string): boolean {
	const { states, unsure } = recommendingStates(text);
	return states.length > 0 && !unsure;
}

/** One at least is known to be a State. */
function hasStates(text: string): boolean {
	const { states, unsure } = recommendingStates(oneLine(text));
	return !unsure && states.some((state) => findState(state) !== null);
}
