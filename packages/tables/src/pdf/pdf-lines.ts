import type { PdfText } from './pdf-page.ts';

/**
 * Where text runs: a column of a page, or a cell. Lines may begin and end at its sides; `ends` are where many of them end, as
 * those of an indented paragraph in block do.
 */
export type Column = { page: number; left: number; right: number; ends?: number[] };

/** A line of text. `mark` is a small raised number that stands first in it, as before a footnote. */
export type PdfLine = {
	column: Column;
	text: string;
	x: number;
	right: number;
	y: number;
	size: number;
	rightToLeft: boolean;
	mark: string | null;
};

type Group = { texts: PdfText[]; y: number; size: number };

/** The lines of one column or cell, from the top. Raised numbers that call for a footnote are left out, other raised letters stay. */
export function linesOf(texts: readonly PdfText[], column: Column): PdfLine[] {
	const lines = withNumbers(withRaised(groupByHeight(texts))).map((group) => lineOf(group, column));
	column.ends = lines
		.map(({ right }) => right)
		.filter((end, _, all) => all.filter((other) => Math.abs(other - end) < 0.7).length > 3);
	return lines;
}

function groupByHeight(texts: readonly PdfText[]): Group[] {
	const groups: Group[] = [];
	for (const text of texts.toSorted((a, b) => a.y - b.y)) {
		const last = groups.at(-1);
		const size = Math.max(text.size, last?.size ?? 0);
		if (last && text.y - last.y < size * 0.2 && alike(text.size, last.size)) {
			last.texts.push(text);
			last.size = size;
		} else groups.push({ texts: [text], y: text.y, size: text.size });
	}
	return groups;
}

function alike(a: number, b: number): boolean {
	return Math.max(a, b) < Math.min(a, b) * 1.25;
}

type RaisedText = PdfText & { raised?: true };

/** Small letters a little above or below a line, or on it, belong to it. */
function withRaised(groups: readonly Group[]): Group[] {
	const lines: Group[] = [];
	for (const group of groups) {
		const line = groups.find((other) => other !== group && raisedOver(group, other));
		if (line) line.texts.push(...group.texts.map((text): RaisedText => ({ ...text, raised: true })));
		else lines.push(group);
	}
	return lines;
}

function raisedOver(small: Group, line: Group): boolean {
	const above = line.y - small.y;
	if (small.size * 1.25 >= line.size || above < line.size * -0.3 || above > line.size * 0.7) return false;
	const [from, to] = extent(line);
	return small.texts.every(({ x, width }) => x + width > from - line.size * 2 && x < to + line.size);
}

const itemNumber = /^\s*\p{Nd}{1,4}(?:[.\-‑]\p{Nd}{1,4})?[.)]?\s*$/u;

/** [MATRIX162] A number whose foot is a little higher or lower than that of the line beside it belongs to the line. */
function withNumbers(groups: readonly Group[]): Group[] {
	const taken = new Set<Group>();
	for (const number of groups) {
		if (!itemNumber.test(joined(number.texts.toSorted((a, b) => a.x - b.x)))) continue;
		const line = groups.find((other) => other !== number && !taken.has(other) && standsBeside(number, other));
		if (!line) continue;
		line.texts.push(...number.texts.map((text) => ({ ...text, y: line.y })));
		taken.add(number);
	}
	return groups.filter((group) => !taken.has(group));
}

function standsBeside(number: Group, line: Group): boolean {
	if (Math.abs(number.y - line.y) > Math.min(number.size, line.size) * 0.45) return false;
	const [left, right] = extent(number);
	const [from, to] = extent(line);
	return right <= from || left >= to;
}

function extent({ texts }: Group): [number, number] {
	return [Math.min(...texts.map(({ x }) => x)), Math.max(...texts.map(({ x, width }) => x + width))];
}

const noteMark = /^[\s\p{Nd}*†‡§]{1,6}$/u;

/** The size of most of its letters: a mark before them may be larger. */
function usualSize(texts: readonly PdfText[]): number {
	const most = Math.max(...texts.map(({ text }) => text.trim().length));
	return texts.find(({ text }) => text.trim().length === most)!.size;
}

function lineOf({ texts, y }: Group, column: Column): PdfLine {
	const letters = (rightToLeft: boolean) =>
		texts.reduce((sum, text) => sum + (text.rightToLeft === rightToLeft ? text.text.length : 0), 0);
	const rightToLeft = letters(true) > letters(false);
	const ordered = inReadingOrder(texts, rightToLeft);
	const isMark = (text: RaisedText) => text.raised === true && noteMark.test(text.text);
	const mark = ordered[0] && isMark(ordered[0]) ? ordered[0].text.trim() : null;
	const isWords = ordered.some((text) => !isMark(text));
	return {
		column,
		text: joined(ordered.map((text) => (isWords && isMark(text) ? { ...text, text: '' } : text))),
		x: Math.min(...texts.map(({ x }) => x)),
		right: Math.max(...texts.map(({ x, width }) => x + width)),
		y,
		size: usualSize(texts),
		rightToLeft,
		mark
	};
}

/** In a line from right to left, words and numbers of the other direction that follow each other still run as they do. */
function inReadingOrder(texts: readonly PdfText[], rightToLeft: boolean): PdfText[] {
	const sorted = texts.toSorted((a, b) => (rightToLeft ? b.x + b.width - (a.x + a.width) : a.x - b.x));
	const ordered: PdfText[] = [];
	// A sign alone runs as its line does.
	const runsOtherwise = (text: PdfText) => text.rightToLeft !== rightToLeft && /[\p{L}\p{Nd}]/u.test(text.text);
	for (let at = 0; at < sorted.length;) {
		const same = sorted.slice(at).findIndex((text) => runsOtherwise(text) !== runsOtherwise(sorted[at]!));
		const run = sorted.slice(at, same < 0 ? undefined : at + same);
		ordered.push(...(runsOtherwise(run[0]!) ? run.reverse() : run));
		at += run.length;
	}
	return ordered;
}

/** Space between two pieces that is wider than between letters is a space. */
function joined(texts: readonly PdfText[]): string {
	let line = '';
	texts.forEach((text, index) => {
		const before = texts[index - 1];
		const gap = before ? Math.max(text.x - (before.x + before.width), before.x - (text.x + text.width)) : 0;
		const apart = before && gap > Math.max(before.size, text.size) * 0.15;
		line += apart ? ` ${text.text}` : text.text;
	});
	return line.replace(/\s+/g, ' ').trim();
}
