import { countActions } from '@plenum/domain/consultations/institution-index';
import { inSheet } from '../insertions.ts';
import { printedName } from '../names/institution-names.ts';
import { fitColumns } from '../matrix/fit-columns.ts';
import { shownActions } from './report-actions.ts';
import type { ReportBlock } from '../report-document.ts';
import { cell, type ReportInput } from '../report-writing.ts';
import { dataColumn } from '../matrix/data-columns.ts';
import { sheetOf, type Sheet } from '../matrix/workbook.ts';

/** [CONSULTATIONS9] Every institution of the list, with how many adopted actions each leads and supports. */
function institutionRows(matter: ReportInput): string[][] {
	const { institutions = [] } = matter.outcome.consultation.settings;
	const actions = shownActions(matter, true).map(({ voted }) => voted.action);
	return countActions(institutions, actions).map(({ institution, leads, supports }) => [
		...[printedName(matter.words, institution), `${leads}`, `${supports}`]
	]);
}

function headingsOf({ words }: ReportInput): string[] {
	const { institution, leads, supports } = words.reports.institutions;
	return [institution, leads, supports];
}

export function institutionBlocks(matter: ReportInput): ReportBlock[] {
	const rows = institutionRows(matter);
	if (rows.length === 0) return [];
	const cells = rows.map((row) => ({ type: 'cells' as const, cells: row.map((text) => cell(text)) }));
	return [
		{ type: 'heading', level: 2, text: matter.words.reports.institutions.heading },
		{ type: 'table', table: fitColumns('wide', headingsOf(matter), cells) }
	];
}

export function institutionSheets(matter: ReportInput): Sheet[] {
	const rows = institutionRows(matter);
	if (rows.length === 0) return [];
	const { sheet, institution, leads, supports } = matter.words.reports.institutions;
	const columns = [
		dataColumn(institution, 'institution'),
		dataColumn(leads, 'leads', 'integer'),
		dataColumn(supports, 'supports', 'integer')
	];
	return [
		sheetOf(sheet, {
			columns,
			rows: rows.map(([name = '', ...counts]) => [inSheet(matter.words, name), ...counts.map(Number)])
		})
	];
}
