import { plainText } from './plain-blocks.ts';
import type { ReportRow, ReportTable } from './report-document.ts';

/** How many letters stand beside each other in a table over the whole width of a page. */
const lineOf = { upright: 105, wide: 160 } as const;
/** A word that is longer may be broken. */
const longestWord = 20;
/** Headings are bold, which is wider. */
const boldLetter = 1.2;

/**
 * [REPORTS24] Columns as wide as their text needs: none narrower than its longest word, and the rest of the line for those with much
 * to say, so that the rows are as low as they can be.
 */
export function fitColumns(sheet: keyof typeof lineOf, headings: readonly string[], rows: ReportRow[]): ReportTable {
	const cells = rows.flatMap((row) => (row.type === 'cells' ? [row.cells.map(plainText)] : []));
	const columns = headings.map((heading, at) =>
		measure(
			heading,
			cells.map((row) => row[at] ?? '')
		)
	);
	const rest = lineOf[sheet] - sum(columns.map(({ least }) => least));
	const wishes = sum(columns.map(({ wish }) => wish));
	return {
		columns: columns.map(({ least, wish }, at) => ({
			heading: headings[at] ?? '',
			width: Math.round(least + (wishes === 0 ? 0 : (Math.max(0, rest) * wish) / wishes))
		})),
		rows
	};
}

/** Long cells count more than many short ones: they make a row high. */
function measure(heading: string, texts: readonly string[]): { least: number; wish: number } {
	const word = Math.max(boldLetter * wordIn(heading), ...texts.map(wordIn));
	const least = Math.min(longestWord, word) + 2;
	const typical = Math.sqrt(sum([heading, ...texts].map(({ length }) => length ** 2)) / (texts.length + 1));
	return { least, wish: Math.max(0, Math.sqrt(typical) - Math.sqrt(least)) };
}

function wordIn(text: string): number {
	return Math.max(...text.split(/\s+/u).map(({ length }) => length));
}

function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}
