import { read, SSF, type CellObject, type WorkBook } from '@e965/xlsx';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TableSheet } from '@plenum/tables/file-content';

const most = { rows: 50_000, columns: 200 };

export type XlsRefusal = 'import/encrypted' | 'import/unreadable' | 'import/no-table';

/** [MATRIX75] The sheets of an old workbook (.xls) that hold anything. Formulas, macros and links in it are not looked at. */
export function readXls(bytes: Uint8Array): Result<TableSheet[], XlsRefusal> {
	try {
		const book = read(bytes, {
			type: 'array',
			dense: true,
			cellNF: true,
			cellFormula: false,
			cellHTML: false,
			sheetRows: most.rows
		});
		const sheets = book.SheetNames.map((name) => ({ name, rows: rowsOf(book, name) }));
		const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((value) => value.trim() !== '')));
		return filled.length > 0 ? ok(filled) : refuse('import/no-table');
	} catch (error) {
		return refuse(/password/i.test(String(error)) ? 'import/encrypted' : 'import/unreadable');
	}
}

function rowsOf(book: WorkBook, name: string): string[][] {
	const data = (book.Sheets[name] as { '!data'?: (CellObject | undefined)[][] } | undefined)?.['!data'] ?? [];
	const from1904 = book.Workbook?.WBProps?.date1904 === true;
	const rows = Array.from(data, (row) =>
		Array.from(row ?? [], (cell) => (cell ? textOf(cell, from1904) : '')).slice(0, most.columns)
	);
	while (rows.at(-1)?.every((value) => value === '')) rows.pop();
	return rows;
}

/** As in the newer format: days as dates, shares as percentages, other numbers as they are. */
function textOf({ t, v, w, z }: CellObject, from1904: boolean): string {
	if (t === 'b') return v ? 'TRUE' : 'FALSE';
	if (t !== 'n' || typeof v !== 'number') return t === 'e' ? (w ?? '') : String(v ?? '');
	const format = String(z ?? '');
	if (/%$/.test(format)) return `${Number((v * 100).toPrecision(15))} %`;
	if (SSF.is_date(format) && v >= 1) return dateOf(v, from1904);
	return String(Number(v.toPrecision(15)));
}

function dateOf(day: number, from1904: boolean): string {
	return new Date(Date.UTC(1899, 11, 30) + (Math.floor(day) + (from1904 ? 1462 : 0)) * 86_400_000)
		.toISOString()
		.slice(0, 10);
}
