import { confirmedNumbers, mechanismName } from './mechanism-sources.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { dataColumn, type Table } from './data-columns.ts';
import { sheetOf, type Sheet } from './workbook.ts';
import type { ReportWords } from '../words/report-words.ts';

/** Between the values of one cell, as an import reads them apart. */
const separator = ' | ';

/**
 * [MECHANISM7] All that other mechanisms recommend, a row for each, in a table of its own that an import reads again. Their labels are
 * the source's own.
 */
export function mechanismTable({ mechanisms = [] }: Outcome, { mechanisms: words, table }: ReportWords): Table {
	const { columns, named } = words;
	return {
		columns: [
			dataColumn(table.number, 'number'),
			dataColumn(columns.mechanism, 'mechanism'),
			dataColumn(columns.kind, 'mechanismKind'),
			dataColumn(columns.document, 'document'),
			dataColumn(columns.paragraph, 'mechanismParagraph'),
			dataColumn(columns.date, 'date'),
			dataColumn(columns.text, 'recommendation'),
			dataColumn(table.themes, 'themes', 'list'),
			dataColumn(table.groups, 'groups', 'list'),
			dataColumn(table.sdgs, 'sdgs', 'list'),
			dataColumn(annotationHeading, 'annotation'),
			dataColumn(columns.beside, 'besideNumbers', 'list')
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
	return [sheetOf(words.mechanisms.sheet, mechanismTable(outcome, words))];
}
