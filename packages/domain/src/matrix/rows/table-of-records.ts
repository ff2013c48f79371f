import { suggestColumns, type CsvColumns } from './csv-columns.ts';
import { columnRole, longestHeader } from './columns.ts';
import { columnOfBodies } from '../../mechanisms/column-of-bodies.ts';
import { isAnswerColumn } from '../positions/normalise-position.ts';
import { oneLine } from '../plain-text.ts';
import { splitNumber } from '../recommendation-number.ts';

/**
 * A table whose rows are records: a CSV, or a sheet of a workbook, which has a name. `headerRow` counts from 1 and is 0
 * where no row names the columns; `above` is what stands before it.
 */
export type TableOfRecords = {
	name: string | null;
	headers: string[];
	records: string[][];
	headerRow: number;
	/** The row of each record, where they do not follow the headers one by one. */
	rows?: number[];
	above: { row: number; text: string }[];
};

/** A row of headers is looked for as far as here: titles and notes may stand above it. */
const searched = 30;

/** [MATRIX14] Finds the row that names the columns; null where nothing is filled. Every other filled row stays a record or is told. */
export function findTable(rows: readonly (readonly string[])[], name: string | null = null): TableOfRecords | null {
	const first = rows.findIndex(isFilled);
	if (first < 0) return null;
	const named = rows.slice(0, first + searched).findIndex(namesColumns);
	const header = named >= 0 ? named : isRecord(rows[first]!) ? first - 1 : first;
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const guessed = header < first;
	return {
		name,
		headers: uniqueHeaders(guessed ? [] : rows[header]!, guessed ? width : rows[header]!.length),
		records: rows.slice(header + 1).map((row) => [...row]),
		headerRow: guessed ? 0 : header + 1,
		above: rows.slice(first, Math.max(header, 0)).flatMap((row, index) => {
			const text = row.filter(Boolean).join(' | ');
			return text === '' ? [] : [{ row: first + index + 1, text }];
		})
	};
}

function isFilled(row: readonly string[]): boolean {
	return row.some((value) => value.trim() !== '');
}

/** The text and one more thing, each in a few words. */
function namesColumns(row: readonly string[]): boolean {
	if (row.some((value) => value.trim().length > longestHeader)) return false;
	const roles = new Set(row.map((value) => columnRole(oneLine(value))));
	roles.delete(null);
	return roles.has('text') && roles.size > 1;
}

/** A recommendation where headers should be. */
function isRecord(row: readonly string[]): boolean {
	return suggestColumns(row.map((value) => value.trim())).text === '' && row.some((value) => isNumbered(value));
}

function isNumbered(value: string): boolean {
	const split = splitNumber(value);
	return split !== null && split.number.includes('.');
}

/** Every column can be told from every other by its header: `(3)` has none of its own, `Text (2)` is the second of its name. */
function uniqueHeaders(row: readonly string[], width: number): string[] {
	const seen = new Map<string, number>();
	return Array.from({ length: width }, (_, index) => {
		const header = oneLine(row[index] ?? '').slice(0, 190) || `(${index + 1})`;
		const times = (seen.get(header) ?? 0) + 1;
		seen.set(header, times);
		return times === 1 ? header : `${header} (${times})`;
	});
}

/** [MATRIX13] Columns of a table that names none: told by what they hold. */
function guessColumns(table: TableOfRecords): ReturnType<typeof suggestColumns> {
	const columns = suggestColumns([]);
	const sample = table.records.slice(0, 40);
	const filled = (at: number) => sample.map((record) => record[at]?.trim() ?? '').filter((value) => value !== '');
	const share = (at: number, test: (value: string) => boolean) => {
		const values = filled(at);
		return values.length === 0 ? 0 : values.filter(test).length / values.length;
	};
	const places = table.headers.map((_, at) => at);
	const longest = (at: number) => filled(at).reduce((sum, value) => sum + value.length, 0);
	const text = places.toSorted((a, b) => longest(b) - longest(a))[0];
	const number = places.find((at) => at !== text && share(at, (value) => isNumbered(`${value} `)) > 0.5);
	return {
		...columns,
		text: text === undefined ? '' : (table.headers[text] ?? ''),
		number: number === undefined ? null : (table.headers[number] ?? null)
	};
}

/** [MATRIX14] What Plenum takes the columns for, by their headers or, without these, by what they hold. */
export function columnsOf(table: TableOfRecords): ReturnType<typeof suggestColumns> {
	const columns = table.headerRow === 0 ? guessColumns(table) : suggestColumns(withoutBodies(table));
	return columns.position === null ? { ...columns, position: answerHeader(table, columns) } : columns;
}

/** [MATRIX167] `Source of the recommendations` over a column of bodies names no texts. */
function withoutBodies({ headers, records }: TableOfRecords): string[] {
	const texts = headers.filter((header) => columnRole(header) === 'text');
	const others = headers.filter((header) => !texts.includes(header));
	const bodies = texts.length < 2 ? null : headers[columnOfBodies(headers, records, suggestColumns(others))];
	return headers.filter((header) => header !== bodies || !texts.includes(header));
}

/** [MATRIX165] The column whose cells all answer, whatever its heading. */
function answerHeader({ headers, records }: TableOfRecords, columns: CsvColumns): string | null {
	const kept = [columns.text, columns.number];
	const at = headers.findIndex(
		(header, place) => !kept.includes(header) && isAnswerColumn(records.map((record) => record[place] ?? ''))
	);
	return headers[at] ?? null;
}
