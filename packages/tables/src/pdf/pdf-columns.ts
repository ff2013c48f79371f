import { normalisePosition } from '@plenum/domain/matrix/positions/normalise-position';
import { linesOf, type Column, type PdfLine } from './pdf-lines.ts';
import type { PdfPage, PdfText } from './pdf-page.ts';
import { beginsItem } from './pdf-paragraphs.ts';

/** What stands beside each other on a part of a page: columns to read one after the other, or those of a table. */
export type Block = { kind: 'flow' | 'table'; columns: { column: Column; lines: PdfLine[] }[] };

/** Columns lie at least this far apart, and beside each other for this many lines. */
const gutterWidth = 9;
const fewestLines = 3;

/** The texts of a page outside of ruled tables, in blocks from the top: as far as the same white bands run between columns. */
export function blocksOf(page: PdfPage, texts: readonly PdfText[]): Block[] {
	return partsOf(byHeight(texts)).flatMap(({ lines, gutters }): Block[] => {
		const flow = (some: readonly PdfText[][]): Block[] =>
			some.length > 0 ? [{ kind: 'flow', columns: [columnOf(page, some.flat())] }] : [];
		const beside = (line: readonly PdfText[]) => gutters.some((at) => isBeside(line, at));
		if (lines.filter(beside).length < fewestLines) return flow(lines);
		const first = lines.findIndex(beside);
		return [...flow(lines.slice(0, first)), besides(page, lines.slice(first).flat(), gutters)];
	});
}

function besides(page: PdfPage, texts: readonly PdfText[], gutters: readonly number[]): Block {
	const columns = [...gutters, Infinity].flatMap((right, index) => {
		const left = gutters[index - 1] ?? -Infinity;
		const inside = texts.filter(({ x, width }) => x + width / 2 > left && x + width / 2 <= right);
		return inside.length > 0 ? [columnOf(page, inside)] : [];
	});
	const mostlyRightToLeft = texts.filter(({ rightToLeft }) => rightToLeft).length > texts.length / 2;
	if (mostlyRightToLeft) columns.reverse();
	return { kind: isTable(columns.map(({ lines }) => lines)) ? 'table' : 'flow', columns };
}

function columnOf(page: PdfPage, texts: readonly PdfText[]): Block['columns'][number] {
	const left = Math.min(...texts.map(({ x }) => x));
	const right = Math.max(...texts.map(({ x, width }) => x + width));
	const column = { page: page.number, left, right };
	return { column, lines: linesOf(texts, column) };
}

/** Three columns and more are a table; two are where one of them answers the other. */
function isTable(columns: readonly (readonly PdfLine[])[]): boolean {
	if (columns.length > 2) return true;
	return columns.length === 2 && columns.some((lines) => lines.length > 1 && answers(lines) >= lines.length * 0.5);
}

function answers(lines: readonly PdfLine[]): number {
	return lines.filter(({ text }) => text.length < 60 && normalisePosition(text) !== 'unknown').length;
}

function byHeight(texts: readonly PdfText[]): PdfText[][] {
	const lines: PdfText[][] = [];
	for (const text of texts.toSorted((a, b) => a.y - b.y)) {
		const last = lines.at(-1);
		if (last?.[0] && text.y - last[0].y < text.size * 0.4) last.push(text);
		else lines.push([text]);
	}
	return lines;
}

type Band = { from: number; to: number };
type Part = { lines: PdfText[][]; bands: Band[]; gutters: number[] };

/** From the top: a line that crosses all white bands of the lines above begins another part, and so does the first with a band. */
function partsOf(lines: readonly PdfText[][]): Part[] {
	const parts: Part[] = [];
	for (const line of lines) {
		const part = parts.at(-1);
		const own = bandsOf(line);
		const bands = part ? overlaps(part.bands, own) : own;
		const all = part ? [...part.lines, line] : [line];
		const gutters = bands.map(middle).filter((at) => all.some((each) => isBeside(each, at)));
		const opens = own.some((band) => isBeside(line, middle(band)));
		const isOther = part && gutters.length === 0 && (part.gutters.length > 0 || opens);
		if (!part || isOther)
			parts.push({ lines: [line], bands: own, gutters: own.map(middle).filter((at) => isBeside(line, at)) });
		else Object.assign(part, { lines: all, bands, gutters });
	}
	return parts;
}

const middle = ({ from, to }: Band): number => (from + to) / 2;

function isBeside(line: readonly PdfText[], at: number): boolean {
	return line.some(({ x, width }) => x + width <= at) && line.some(({ x }) => x >= at);
}

function overlaps(some: readonly Band[], others: readonly Band[]): Band[] {
	return some.flatMap((a) =>
		others.flatMap((b) => {
			const band = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
			return band.to - band.from >= gutterWidth ? [band] : [];
		})
	);
}

/** What is white in a line, to both sides of the page. A number and the text after it belong together, however far it hangs. */
function bandsOf(line: readonly PdfText[]): Band[] {
	const pieces: Piece[] = [];
	for (const { x, width, text, rightToLeft } of line.toSorted((a, b) => a.x - b.x)) {
		const last = pieces.at(-1);
		// What touches is one piece: `119.` and `5.`
		if (last && x - last.to < 3) {
			last.text += text.trim();
			last.to = Math.max(last.to, x + width);
			last.rightToLeft ||= rightToLeft;
		} else pieces.push({ from: x, to: x + width, text: text.trim(), rightToLeft });
	}
	const edges = [{ from: -Infinity, to: -Infinity, text: '', rightToLeft: false }, ...pieces];
	const bands = edges.slice(0, -1).map((left, at) => ({ left, right: edges[at + 1]! }));
	const white = bands.filter(
		({ left, right }) =>
			right.from - left.to >= gutterWidth && !hangs(left) && !(left.rightToLeft && !right.rightToLeft && hangs(right))
	);
	const right = pieces.reduce((most, { to }) => Math.max(most, to), -Infinity);
	return [...white.map((band) => ({ from: band.left.to, to: band.right.from })), { from: right, to: Infinity }];
}

type Piece = { from: number; to: number; text: string; rightToLeft: boolean };

function hangs({ text }: Piece): boolean {
	return text.length > 0 && text.length < 9 && (beginsItem(text) || /^[-–•*\p{Nd}]{1,3}$/u.test(text));
}
