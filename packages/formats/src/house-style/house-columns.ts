import { longestWordIn } from '@plenum/reports/matrix/longest-word';
import { plainText } from '@plenum/reports/submission/plain-blocks';
import type { ReportTable } from '@plenum/reports/report-document';
import type { HouseStyle } from './house-style.ts';

/** [REPORTS24] A longer word may be broken. */
const longestWord = 20;
/** In twentieths of a point. The space that a cell leaves free at its sides, and the width of a 9-point letter in wide typefaces. */
const sides = 170;
const wideLetter = 116;
/** Headings are bold, which is wider. */
const boldLetter = 1.15;
/** A line may end after a hyphen. */
const gaps = /(?:[^\S\u00a0\u202f]|-)+/u;

/** Typefaces no wider than those that the columns are made for. */
const slim = /^(times|calibri|cambria|garamond|carlito|caladea|liberation serif|arial narrow|aptos narrow)/i;

/**
 * [REPORTS72] Columns in a publisher's own typeface, whose letters may be wider. A column too narrow for its longest word takes space from
 * those that have more than they need. The total width stays the same.
 */
export function widenForHouse(widths: readonly number[], table: ReportTable, house: HouseStyle | null): number[] {
	const font = house?.styles.normal?.font ?? null;
	if (font === null || slim.test(font)) return [...widths];
	const least = leastWidths(table);
	const lacking = sumOf(widths, (width, at) => Math.max(0, least[at]! - width));
	const spare = sumOf(widths, (width, at) => Math.max(0, width - least[at]!));
	if (lacking === 0 || spare === 0) return [...widths];
	const given = Math.min(lacking, spare);
	return widths.map((width, at) => {
		const more = least[at]! - width;
		return Math.floor(width + more * (more > 0 ? given / lacking : given / spare));
	});
}

function leastWidths({ columns, rows }: ReportTable): number[] {
	return columns.map(({ heading }, at) => {
		const texts = rows.flatMap((row) => (row.type === 'cells' ? [plainText(row.cells[at] ?? [])] : []));
		const letters = Math.max(
			boldLetter * longestWordIn(heading, gaps),
			...texts.map((text) => longestWordIn(text, gaps))
		);
		return Math.ceil(Math.min(longestWord, letters) * wideLetter) + sides;
	});
}

function sumOf(numbers: readonly number[], of: (each: number, at: number) => number): number {
	return numbers.reduce((sum, each, at) => sum + of(each, at), 0);
}
