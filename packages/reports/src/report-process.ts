import { fitColumns } from './matrix/fit-columns.ts';
import { processTables, processTexts } from './process/process-parts.ts';
import type { DraftPart, ReportBlock } from './report-document.ts';
import { cell, numberedText, type ReportInput } from './report-writing.ts';

/** [REPORTS26] The figures by side stand beside the text where no limit of words is set. */
export function methodologyPart(matter: ReportInput, figures: 'with tables' | 'text alone'): DraftPart {
	const tables = figures === 'with tables' ? processTables(matter) : [];
	const blocks = [
		...processTexts(matter).map(numberedText),
		...tables.map(({ caption, headers, rows }): ReportBlock => {
			const cells = rows.map((row) => ({ type: 'cells' as const, cells: row.map(cell) }));
			return { type: 'table', caption, table: fitColumns('upright', headers, cells) };
		})
	];
	return { id: 'methodology', heading: matter.words.process.heading, kind: 'body', blocks };
}
