import { confirmedNumbers, mechanismName } from './mechanism-sources.ts';
import type { Outcome } from './outcome.ts';
import type { Table } from './outcome-table.ts';
import { fittedColumns, type Sheet } from './workbook.ts';
import type { ReportWords } from './words/en.ts';

/** Between the values of one cell, as an import reads them apart. */
const separator = ' | ';

/**
 * [MECHANISM7] All that other mechanisms recommend, a row for each, in a table of its own that an import reads again. Their labels are
 * the source's own.
 */
export function mechanismTable({ mechanisms = [] }: Outcome, { mechanisms: words, table }: ReportWords): Table {
	const { columns, named } = words;
	return {
		headers: [
			...[
				table.number,
				columns.mechanism,
				columns.kind,
				columns.document,
				columns.paragraph,
				columns.date,
				columns.text
			],
			...[table.themes, table.groups, table.sdgs, annotationHeading, columns.beside]
		],
		rows: mechanisms.map((one) => [
			...[
				one.code,
				mechanismName(words, one.body),
				named.kinds[one.kind],
				one.symbol ?? '',
				one.paragraph ?? '',
				one.date ?? ''
			],
			...[one.text, ...[one.themes, one.groups, one.sdgs].map((labels) => labels.join(separator))],
			...[one.annotation ?? '', confirmedNumbers(one).join(separator)]
		])
	};
}

/** As the index of the United Nations heads it, in every language. */
const annotationHeading = 'OHCHR Annotation Id';

/** The same as a sheet; none where nothing of other mechanisms is here. */
export function mechanismSheets(outcome: Outcome, words: ReportWords): Sheet[] {
	if (!outcome.mechanisms?.length) return [];
	const { headers, rows } = mechanismTable(outcome, words);
	return [{ name: words.mechanisms.sheet, columns: fittedColumns(headers, rows), rows }];
}
