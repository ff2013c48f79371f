import { additionSheets } from './addition-tables.ts';
import { languageTraits } from '@plenum/domain/languages';
import { dayOf } from '@plenum/domain/day';
import { isUnreadable } from './cluster-state.ts';
import { mechanismSheets } from './mechanism-sheet.ts';
import { evidenceLine, progressLine } from './commitment-lines.ts';
import { constituencyLabel } from './labels.ts';
import type { Outcome } from './outcome.ts';
import { outcomeTable } from './outcome-table.ts';
import { countsText, ratingCounts, sideCounts, summaryOf } from './rating-counts.ts';
import { institutionSheets } from './institution-table.ts';
import { actionPlanTable } from './report-actions.ts';
import type { ReportInput } from './report-writing.ts';
import { plainText } from './plain-blocks.ts';
import { votedActions } from './voted-actions.ts';
import { figuresSheet, voteSheet } from './vote-sheets.ts';
import { columnsOf, fittedColumns, type Sheet, type Workbook } from './workbook.ts';
import type { ReportWords } from './words/en.ts';

/** [REPORTS50] All that the outcome says, in sheets that can be sorted and counted: a thing in each row. */
export function outcomeWorkbook(outcome: Outcome, words: ReportWords): Workbook {
	const { sheets } = words.reports;
	const { headers, rows } = outcomeTable(outcome, words);
	return {
		direction: languageTraits[words.language].direction,
		title: outcome.consultation.title,
		sheets: [
			{ name: sheets.recommendations, columns: fittedColumns(headers, rows), rows },
			...additionSheets(outcome.clusters, outcome.consultation.settings, words),
			...mechanismSheets(outcome, words),
			clusterSheet(outcome, words),
			actionSheet(outcome, words),
			indicatorSheet(outcome, words),
			voteSheet(outcome, words),
			figuresSheet(outcome, words)
		]
	};
}

/** [REPORTS14] The action plan as it is in Word, a row for each action. */
export function actionPlanWorkbook(matter: ReportInput): Workbook {
	const table = actionPlanTable(matter);
	const rows = table.rows.map((row) => (row.type === 'cells' ? row.cells.map(plainText) : [row.label]));
	const headings = table.columns.map(({ heading }) => heading);
	return {
		direction: languageTraits[matter.words.language].direction,
		title: matter.outcome.consultation.title,
		sheets: [
			{
				name: matter.words.reports.kinds['action-plan'],
				columns: fittedColumns(headings, rows),
				rows
			},
			...institutionSheets(matter),
			...additionSheets(matter.clusters, matter.outcome.consultation.settings, matter.words)
		]
	};
}

function clusterSheet({ clusters, consultation }: Outcome, words: ReportWords): Sheet {
	const { settings } = consultation;
	const { sheets, sheetColumns, columns } = words.reports;
	const sides = settings.constituencies;
	return {
		name: sheets.clusters,
		columns: columnsOf(
			[sheetColumns.cluster, 30],
			[columns.recommendations, 18],
			[columns.level, 40],
			...sides.map(({ id }): [string, number] => [words.table.rating(constituencyLabel(settings, words, id)), 28]),
			[sheetColumns.statement, 40],
			[sheetColumns.dissent, 40]
		),
		rows: clusters.map((cluster) => [
			cluster.label,
			cluster.recommendations.map(({ number }) => number).join('\n'),
			countsText(words, ratingCounts(settings, words, summaryOf([cluster]))),
			...sides.map(({ id }) => countsText(words, sideCounts(settings, words, [cluster], id))),
			isUnreadable(cluster) ? words.assessment.unreadable : (cluster.closing?.statement ?? ''),
			(cluster.closing?.dissent ?? [])
				.map(({ constituency, text }) => `${constituencyLabel(settings, words, constituency)}${words.colon}${text}`)
				.join('\n')
		])
	};
}

function actionSheet({ clusters, exportedAt }: Outcome, words: ReportWords): Sheet {
	const { sheets, sheetColumns, columns } = words.reports;
	const today = dayOf(exportedAt);
	return {
		name: sheets.actions,
		columns: columnsOf(
			[sheetColumns.cluster, 30],
			[columns.activity, 50],
			[sheetColumns.result, 16],
			[columns.lead, 24],
			[columns.partners, 24],
			[columns.deadline, 14],
			[columns.budget, 20],
			[columns.assistance, 24],
			[columns.recommendations, 16],
			[columns.status, 30],
			[columns.evidence, 30]
		),
		rows: clusters.flatMap((cluster) =>
			votedActions(cluster).map(({ action, adopted, commitment }) => {
				return [
					cluster.label,
					action.text,
					adopted ? sheetColumns.adopted : sheetColumns.rejected,
					action.lead,
					action.supporting,
					action.deadline,
					action.resources,
					action.assistance,
					action.recommendations.join('\n'),
					commitment ? progressLine(words, commitment, today) : '',
					commitment ? evidenceLine(commitment) : ''
				];
			})
		)
	};
}

function indicatorSheet({ clusters }: Outcome, words: ReportWords): Sheet {
	const { sheets, sheetColumns: names, indicatorKinds } = words.reports;
	return {
		name: sheets.indicators,
		columns: columnsOf(
			[names.cluster, 30],
			[names.indicator, 44],
			[names.kind, 14],
			[names.baseline, 14],
			[names.target, 14],
			[names.value, 14],
			[names.unit, 14],
			[names.source, 24],
			[names.date, 14]
		),
		rows: clusters.flatMap((cluster) =>
			cluster.assessment.indicators.map(({ text, kind, baseline, target, value, unit, source, date }) => [
				cluster.label,
				text,
				indicatorKinds[kind],
				...[baseline, target, value, unit, source, date]
			])
		)
	};
}
