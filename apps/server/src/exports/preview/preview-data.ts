import { languageTraits, type Language } from '@plenum/domain/languages';
import { withAbout } from '@plenum/reports/about-file';
import { wordsFor } from '@plenum/reports/audience';
import { impactOssZip } from '@plenum/reports/actions/impact-oss';
import { createReportInput } from '@plenum/reports/report-input';
import { actionPlanWorkbook } from '@plenum/reports/actions/action-plan';
import { outcomeWorkbook } from '@plenum/reports/matrix/outcome-sheets';
import { mechanismTable } from '@plenum/reports/matrix/mechanism-sheet';
import { uhriTable } from '@plenum/reports/matrix/uhri-table';
import { outcomeTable } from '@plenum/reports/matrix/outcome-table';
import { asText, type Table } from '@plenum/reports/matrix/data-columns';
import type { Workbook } from '@plenum/reports/matrix/workbook';
import { ok, type Result } from '@plenum/domain/result';
import { previewLimits, type DataFormat } from '@plenum/protocol/exports/data-preview';
import type { DataPreview } from '@plenum/protocol/exports/exports';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import type { ChosenOutcome } from '../outcome/read-outcome-version.ts';
import { outcomeFor, type OutcomeRequest } from '../outcome/outcome-for.ts';
import { getTemplate } from '../templates/templates.store.ts';
import { reportWords } from '@plenum/reports/words/report-words';

/** [REPORTS63] The first rows of tables and workbooks, and the beginning of data, from what the files themselves are made of. */
export async function previewData(
	db: Db,
	consultation: string,
	format: DataFormat,
	{ language, ...wanted }: OutcomeRequest & { language: Language },
	now: number
): Promise<Result<DataPreview>> {
	const chosen = await outcomeFor(db, consultation, wanted, now);
	if (!chosen.ok) return chosen;
	const words = wordsFor(reportWords[language], wanted.audience);
	const { template } = await getTemplate(db, consultation);
	return ok({ direction: languageTraits[language].direction, ...show(format, chosen.value) });

	function show(asked: DataFormat, { outcome, sha256 }: ChosenOutcome): Pick<DataPreview, 'sheets' | 'text'> {
		const book = (workbook: Workbook) => sheetsOf(withAbout(workbook, outcome, words, sha256));
		switch (asked) {
			case 'outcome.json':
				return { sheets: [], text: beginningOf(outcome) };
			case 'outcome.csv':
				return { sheets: [previewOf('outcome.csv', outcomeTable(outcome, words))], text: null };
			case 'mechanisms.csv':
				return { sheets: [previewOf('mechanisms.csv', mechanismTable(outcome, words))], text: null };
			case 'uhri.csv':
				return { sheets: [previewOf('uhri.csv', uhriTable(outcome))], text: null };
			case 'outcome.xlsx':
				return { sheets: book(outcomeWorkbook(outcome, words)), text: null };
			case 'action-plan.xlsx':
				return {
					sheets: book(actionPlanWorkbook(createReportInput('action-plan', outcome, template, words))),
					text: null
				};
			case 'impact-oss.zip': {
				const tables = impactOssZip(outcome, words, sha256);
				return { sheets: Object.entries(tables).map(([name, table]) => previewOf(name, table)), text: null };
			}
		}
	}
}

export const dataRead = workerRead(import.meta.url, previewData);

function sheetsOf({ sheets }: Workbook): DataPreview['sheets'][number][] {
	return sheets.map((sheet) => previewOf(sheet.name, sheet));
}

function previewOf(name: string, table: Table): DataPreview['sheets'][number] {
	const { headers, rows } = asText(table);
	return { name, headers, rows: rows.slice(0, previewLimits.rows), of: rows.length };
}

/** The file is one line; here each value has its own. */
function beginningOf(outcome: unknown): DataPreview['text'] {
	const lines = JSON.stringify(outcome, null, 2).split('\n');
	return { lines: lines.slice(0, previewLimits.lines), of: lines.length };
}
