import { fitColumns } from '../matrix/fit-columns.ts';
import { cell } from '../report-writing.ts';
import { table, type ReportPart } from './report-part.ts';

/** A table whose columns are those of a Word file, in a PDF too: prose gets the room. */
export function fittedTable(caption: string, headers: string[], rows: string[][]): ReportPart {
	return { ...table(caption, headers, rows), widths: fittedWidths(headers, rows) };
}

/** A letter of a PDF takes more room than one of Word: each column has one more. */
export function fittedWidths(headers: readonly string[], rows: readonly string[][]): number[] {
	const cells = rows.map((row) => ({ type: 'cells' as const, cells: row.map(cell) }));
	return fitColumns('upright', headers, cells).columns.map(({ width }) => width + 1);
}
