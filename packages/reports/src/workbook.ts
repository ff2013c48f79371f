import { longestWordIn } from './longest-word.ts';

export type SheetCell = string | number | null;
/** A sheet of a workbook: each column with its width in letters. */
export type Sheet = {
	name: string;
	columns: { heading: string; width: number }[];
	rows: SheetCell[][];
};
export type Workbook = { direction: 'ltr' | 'rtl'; title: string; sheets: Sheet[] };

/** A cell is about this many times as wide as it is high: lower rows would make the sheet too wide to be read. */
const wideness = 12;
const widest = 60;

/** [REPORTS42] Columns as wide as what stands in them: none narrower than its longest word, or wider than can be read. */
export function fittedColumns(headings: readonly string[], rows: readonly SheetCell[][]): Sheet['columns'] {
	return headings.map((heading, at) => {
		const texts = [heading, ...rows.map((row) => String(row[at] ?? ''))];
		const word = Math.max(...texts.map((text) => longestWordIn(text)));
		const typical = Math.sqrt(texts.reduce((sum, { length }) => sum + length ** 2, 0) / texts.length);
		return { heading, width: Math.round(Math.min(widest, Math.max(word + 3, Math.sqrt(typical * wideness)))) };
	});
}

/** Headings with the widths of their columns, in characters. */
export function columnsOf(...headings: [string, number][]): Sheet['columns'] {
	return headings.map(([heading, width]) => ({ heading, width }));
}
