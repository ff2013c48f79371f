import { longestWordIn } from './longest-word.ts';
import { plainText } from '../submission/plain-blocks.ts';
import type { ReportRow, ReportTable } from '../report-document.ts';

/** How many letters stand beside each other in a table over the whole width of a page. */
const lineOf = { upright: 105, wide: 160 } as const;
/** A word that is longer may be broken. */
const longestWord = 20;
/** Headings are bold, which is wider. */
const boldLetter = 1.2;
/** A paragraph of more letters than this stands in no narrower column: a word or two on each line cannot be read. */
const longParagraph = { letters: 100, width: 20 };
/** Programs break even a sign such as `N°` in a column that is narrower. */
const narrowest = 8;
/** How many letters a column gets at a time. */
const step = 2;

/**
 * [REPORTS24] Makes columns as wide as their text needs, none narrower than its longest word. The remaining width goes, bit by bit, to the
 * column that lowers the rows most.
 */
export function fitColumns(sheet: keyof typeof lineOf, headings: readonly string[], rows: ReportRow[]): ReportTable {
	const cells = rows.flatMap((row) => (row.type === 'cells' ? [row.cells.map(plainText)] : []));
	const columns = headings.map((heading, at) => {
		const texts = cells.map((row) => row[at] ?? '');
		return { width: leastWidth(heading, texts), lines: texts.map(lineLengths) };
	});
	let left = lineOf[sheet] - columns.reduce((sum, { width }) => sum + width, 0);
	for (; left >= step; left -= step) {
		const gains = columns.map((column) => gainOf(column, columns));
		const most = Math.max(...gains);
		if (most <= 0) break;
		const widest = columns[gains.indexOf(most)];
		if (widest) widest.width += step;
	}
	return { columns: columns.map(({ width }, at) => ({ heading: headings[at] ?? '', width })), rows };
}

/** A column of a certain width, and how long each line of each of its cells is. */
type Column = { width: number; lines: number[][] };

function leastWidth(heading: string, texts: readonly string[]): number {
	const word = Math.max(boldLetter * longestWordIn(heading), ...texts.map((text) => longestWordIn(text)));
	const isLong = texts.flatMap(lineLengths).some((length) => length > longParagraph.letters);
	return Math.max(narrowest, Math.round(Math.min(longestWord, word)) + 2, isLong ? longParagraph.width : 0);
}

function lineLengths(text: string): number[] {
	return text.split('\n').map(({ length }) => length);
}

/** By how much all rows together get lower when a column is wider. */
function gainOf({ width, lines }: Column, columns: readonly Column[]): number {
	return lines.reduce((sum, cell, row) => {
		const others = columns.reduce((all, one) => all + weight(one.lines[row] ?? [], one.width), 0);
		const wider = others - weight(cell, width) + weight(cell, width + step);
		return sum + rowHeight(others) - rowHeight(wider);
	}, 0);
}

/**
 * The highest cell sets the height of a row. A cell that is nearly as high counts too, or none of two similar ones would ever be widened.
 */
const evenness = 4;

function weight(lines: readonly number[], width: number): number {
	return lines.reduce((sum, length) => sum + Math.max(1, length / width), 0) ** evenness;
}

function rowHeight(weights: number): number {
	return weights ** (1 / evenness);
}
