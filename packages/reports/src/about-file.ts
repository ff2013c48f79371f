import { editionLabel } from './labels.ts';
import type { Outcome } from './outcome.ts';
import type { Table } from './outcome-table.ts';
import { columnsOf, type Workbook } from './workbook.ts';
import type { ReportWords } from './words/en.ts';

/**
 * [EXPORTS25] What a table says of itself, as the foot of a document does: consultation, which version and whether it is complete,
 * the hash of the outcome that it was made from, and the head of the record. `sha256` is of the canonical JSON.
 */
export function aboutFile(outcome: Outcome, words: ReportWords, sha256: string): Table {
	const { about, record } = words.reports;
	return {
		headers: [about.what, about.value],
		rows: [
			[words.reports.cover.consultation, outcome.consultation.title],
			[words.table.state, outcome.consultation.stateName],
			[words.table.edition, editionLabel(outcome, words)],
			[about.hash, sha256],
			[record, outcome.journal.head]
		]
	};
}

/** The same as a last sheet. */
export function withAbout(workbook: Workbook, outcome: Outcome, words: ReportWords, sha256: string): Workbook {
	const { headers, rows } = aboutFile(outcome, words, sha256);
	const columns = columnsOf(...headers.map((heading): [string, number] => [heading, 60]));
	return { ...workbook, sheets: [...workbook.sheets, { name: words.reports.about.title, columns, rows }] };
}
