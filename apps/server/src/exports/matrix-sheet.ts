import type { Language } from '@plenum/domain/languages';
import { wordsFor, type Audience } from '@plenum/reports/audience';
import { matrixReport, type MatrixLayout } from '@plenum/reports/matrix/matrix-report';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import type { ReportDocument } from '@plenum/reports/report-document';
import { reportWords } from '@plenum/reports/words/report-words';

const additionWidths = [8, 45, 17, 30];
const widths = { old: [29, 8, 33, 30], new: [27, 9, 23, 14, 27] } as const;

/** [REPORTS62] The matrix as a sheet to look at: the words and rows of the Word file, with the headings that it prints. */
export function matrixSheet(
	outcome: Outcome,
	layout: MatrixLayout,
	language: Language,
	audience: Audience
): ReportDocument {
	const report = matrixReport(outcome, layout, wordsFor(reportWords[language], audience));
	const { words } = report;
	const headings: readonly string[] = layout === 'old' ? words.oldHeadings : words.newHeadings;
	const columns = headings.map((heading, at) => ({ heading, width: widths[layout][at] ?? 0 }));
	const rows = report.themes.flatMap((theme) => [
		{ type: 'theme' as const, label: `${words.theme}${theme.label}` },
		...theme.rows.map((cells) => ({ type: 'cells' as const, cells }))
	]);
	const additions = report.additions.flatMap((one) => [
		{ type: 'heading' as const, level: 2 as const, text: one.heading },
		{
			type: 'table' as const,
			table: {
				columns: one.columns.map((heading, at) => ({ heading, width: additionWidths[at] ?? 0 })),
				rows: one.rows.map((cells) => ({ type: 'cells' as const, cells }))
			}
		}
	]);
	const blocks = [{ type: 'table' as const, table: { columns, rows } }, ...additions];
	return {
		language,
		direction: report.direction,
		sheet: 'wide',
		cover: { publishers: [], kind: words.listTitle, title: report.title, lines: [] },
		parts: [{ id: 'table', heading: null, kind: 'body', included: true, words: 0, blocks }],
		words: 0,
		limit: null,
		foot: [report.edition],
		end: [`${words.record}${outcome.journal.head}`]
	};
}
