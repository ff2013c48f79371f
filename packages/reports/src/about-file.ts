import { dataColumn, dictionary, type Table } from './matrix/data-columns.ts';
import { editionLabel } from './matrix/labels.ts';
import type { Outcome } from './outcome/outcome.ts';
import { sheetOf, type Workbook } from './matrix/workbook.ts';
import type { ReportWords } from './words/report-words.ts';

/**
 * [EXPORTS25] What a table says of itself, like the foot of a document. It names the consultation, the version and whether it is complete,
 * the hash of its outcome, and the head of the record. `sha256` is of the canonical JSON.
 */
export function aboutFile(outcome: Outcome, words: ReportWords, sha256: string): Table {
	const { about, record } = words.reports;
	return {
		columns: [dataColumn(about.what, 'aboutWhat'), dataColumn(about.value, 'aboutValue')],
		rows: [
			[words.reports.cover.consultation, outcome.consultation.title],
			[words.table.state, outcome.consultation.stateName],
			[words.table.edition, editionLabel(outcome, words)],
			[about.hash, sha256],
			[record, outcome.journal.head]
		]
	};
}

/** [REPORTS152] With a sheet that explains every column of the others, and the same of the whole as a last sheet. */
export function withAbout(workbook: Workbook, outcome: Outcome, words: ReportWords, sha256: string): Workbook {
	const about = sheetOf(words.reports.about.title, aboutFile(outcome, words, sha256));
	const explained = sheetOf(words.data.dictionary.sheet, dictionary([...workbook.sheets, about], words));
	return { ...workbook, sheets: [...workbook.sheets, explained, about] };
}
