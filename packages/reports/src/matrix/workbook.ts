import type { DataCell, DataColumn, Table } from './data-columns.ts';
import { longestWordIn } from './longest-word.ts';

/** As much of a column as a workbook shows of it; its width is in letters. */
export type ShownColumn = { heading: string; width: number };
/** A sheet of a workbook. */
export type Sheet<Column extends ShownColumn = DataColumn & ShownColumn> = {
	name: string;
	columns: Column[];
	rows: DataCell[][];
};
export type Workbook<Column extends ShownColumn = DataColumn & ShownColumn> = {
	direction: 'ltr' | 'rtl';
	title: string;
	sheets: Sheet<Column>[];
};

/** A cell is about this many times as wide as it is high: lower rows would make the sheet too wide to be read. */
const wideness = 12;
const widest = 60;

/** [REPORTS42] Columns as wide as what stands in them: none narrower than its longest word, or wider than can be read. */
export function sheetOf(name: string, { columns, rows }: Table): Sheet {
	return {
		name,
		columns: columns.map((column, at) => {
			const texts = [column.heading, ...rows.map((row) => String(row[at] ?? ''))];
			const word = Math.max(...texts.map((text) => longestWordIn(text)));
			const typical = Math.sqrt(texts.reduce((sum, { length }) => sum + length ** 2, 0) / texts.length);
			return { ...column, width: Math.round(Math.min(widest, Math.max(word + 3, Math.sqrt(typical * wideness)))) };
		}),
		rows
	};
}
