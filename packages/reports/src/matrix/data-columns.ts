import { oneLine } from '@plenum/domain/matrix/plain-text';
import type { ColumnMeaning, ReportWords, ValueType } from '../words/report-words.ts';

/** A value that a column of codes may hold, and what it means. */
export type Code = { code: string; label: string };

/** A column of a table that is data: its heading, and what the dictionary says of it. */
export type DataColumn = { heading: string; meaning: ColumnMeaning; type: ValueType; codes: readonly Code[] };

export type DataCell = string | number | null;

/** A flat table: as many cells in each row as there are columns. */
export type Table = { columns: DataColumn[]; rows: DataCell[][] };

export function dataColumn(
	heading: string,
	meaning: ColumnMeaning,
	type: ValueType = 'text',
	codes: readonly Code[] = []
): DataColumn {
	return { heading, meaning, type, codes };
}

/** [REPORTS151] The stable code, which is the same in every language, and its label in the language of the file. */
export function codeAndLabel(
	words: ReportWords,
	heading: string,
	meaning: ColumnMeaning,
	codes: readonly Code[]
): [code: DataColumn, label: DataColumn] {
	return [dataColumn(words.data.coded(heading), meaning, 'code', codes), dataColumn(heading, meaning, 'text')];
}

/** Where these headings stand among those of a file, whatever kind of space it keeps; -1 where they do not. */
export function createHeadingFinder(headers: readonly string[]): (heading: string) => number {
	const places = new Map(headers.map((header, at) => [oneLine(header), at]));
	return (heading) => places.get(oneLine(heading)) ?? -1;
}

export function codesOf<Id extends string>(ids: readonly Id[], labelOf: (id: Id) => string): Code[] {
	return ids.map((code) => ({ code, label: labelOf(code) }));
}

export function yesOrNo({ table }: ReportWords, holds: boolean): string {
	return holds ? table.yes : table.no;
}

/** As text alone: headings, and rows as they are shown. */
export function asText({ columns, rows }: Table): { headers: string[]; rows: string[][] } {
	return {
		headers: columns.map(({ heading }) => heading),
		rows: rows.map((row) => row.map((cell) => String(cell ?? '')))
	};
}

/** [REPORTS152] What each column of these tables means, what its values are, and which codes it may hold. */
export function dictionary(
	tables: readonly { name: string; columns: readonly DataColumn[] }[],
	words: ReportWords
): Table {
	const { dictionary: headings, meanings, types } = words.data;
	return {
		columns: [
			dataColumn(headings.table, 'dictionaryTable'),
			dataColumn(headings.column, 'dictionaryColumn'),
			dataColumn(headings.meaning, 'dictionaryMeaning'),
			dataColumn(headings.type, 'dictionaryType'),
			dataColumn(headings.codes, 'dictionaryCodes')
		],
		rows: tables.flatMap(({ name, columns }) =>
			columns.map(({ heading, meaning, type, codes }) => [
				...[name, heading, meanings[meaning], types[type]],
				codes.map(({ code, label }) => `${code} = ${label}`).join('\n')
			])
		)
	};
}
