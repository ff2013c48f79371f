import { interpretRecords } from '../matrix/rows/interpret-records.ts';
import type { Interpretation } from '../matrix/rows/interpretation.ts';
import { cellText, type MatrixRow } from '../matrix/rows/matrix-row.ts';
import { columnsOf, findTable } from '../matrix/rows/table-of-records.ts';
import { columnOfBodies } from './column-of-bodies.ts';

/** As many columns as are read of a sheet: a cell may say that it reaches over any number. */
const mostColumns = 200;

/** [MATRIX167] A table of a text in which a column names bodies is read as such a table of records; null of any other. */
export function interpretMechanismRows(rows: readonly MatrixRow[]): Interpretation | null {
	if (rows.some(({ cells }) => cells.some(({ column }) => column >= mostColumns))) return null;
	const table = findTable(rows.map(valuesOf));
	if (!table || table.headerRow === 0) return null;
	const columns = columnsOf(table);
	if (columns.text === '' || columnOfBodies(table.headers, table.records, columns) < 0) return null;
	const read = interpretRecords(table, columns);
	return (read.mechanisms?.length ?? 0) > 0 ? read : null;
}

function valuesOf({ cells }: MatrixRow): string[] {
	const values: string[] = [];
	for (const cell of cells) {
		while (values.length < cell.column) values.push('');
		values[cell.column] = cellText(cell);
	}
	return values;
}
