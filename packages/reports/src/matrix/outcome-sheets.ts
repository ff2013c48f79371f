import { additionSheets } from '../outcome/addition-tables.ts';
import { inSheet } from '../insertions.ts';
import { indicatorKinds } from '@plenum/domain/clusters/assessment';
import { commitmentStatuses } from '@plenum/domain/commitments/commitment';
import type { Summary } from '@plenum/domain/ratings/status';
import { languageTraits } from '@plenum/domain/languages';
import { isUnreadable } from '../outcome/cluster-state.ts';
import { mechanismSheets } from './mechanism-sheet.ts';
import { progressLine } from '../actions/commitment-lines.ts';
import { codeAndLabel, codesOf, dataColumn, type DataCell, type DataColumn } from './data-columns.ts';
import { constituencyLabel, levelLabel, statusLabel } from './labels.ts';
import type { Outcome, OutcomeCluster, OutcomeCommitment } from '../outcome/outcome.ts';
import { outcomeTable } from './outcome-table.ts';
import { statusOrder, summaryOf } from '../ratings/rating-counts.ts';
import { proposedActions, votedActions } from '../actions/voted-actions.ts';
import { figuresSheet, voteSheet } from './vote-sheets.ts';
import { sheetOf, type Sheet, type Workbook } from './workbook.ts';
import type { ReportWords } from '../words/report-words.ts';

/** [REPORTS50] All that the outcome says, in sheets that can be sorted and counted: a thing in each row. */
export function outcomeWorkbook(outcome: Outcome, words: ReportWords): Workbook {
	return {
		direction: languageTraits[words.language].direction,
		title: outcome.consultation.title,
		sheets: [
			sheetOf(words.reports.sheets.recommendations, outcomeTable(outcome, words)),
			...additionSheets(outcome.clusters, outcome.consultation.settings, words),
			...mechanismSheets(outcome, words),
			clusterSheet(outcome, words),
			dissentSheet(outcome, words),
			actionSheet(outcome, words),
			indicatorSheet(outcome, words),
			voteSheet(outcome, words),
			figuresSheet(outcome, words)
		]
	};
}

type SheetColumn<Row> = [column: DataColumn, write: (row: Row) => DataCell];

/** A sheet of which a row says one thing of each column. */
function sheetFrom<Row>(name: string, rows: readonly Row[], columns: readonly SheetColumn<Row>[]): Sheet {
	return sheetOf(name, {
		columns: columns.map(([column]) => column),
		rows: rows.map((row) => columns.map(([, write]) => write(row)))
	});
}

type CountedCluster = { cluster: OutcomeCluster; summary: Summary };

function clusterSheet({ clusters, consultation }: Outcome, words: ReportWords): Sheet {
	const { settings } = consultation;
	const { sheets, sheetColumns, columns } = words.reports;
	const counted = clusters.map((cluster): CountedCluster => ({ cluster, summary: summaryOf([cluster]) }));
	return sheetFrom(sheets.clusters, counted, [
		[dataColumn(sheetColumns.cluster, 'cluster'), ({ cluster }) => cluster.label],
		[
			dataColumn(columns.recommendations, 'recommendations', 'list'),
			({ cluster }) => cluster.recommendations.map(({ number }) => number).join('\n')
		],
		[dataColumn(words.data.headings.total, 'total', 'integer'), ({ summary }) => summary.total],
		...settings.scale
			.toReversed()
			.map(({ id }): SheetColumn<CountedCluster> => [
				dataColumn(words.data.headings.agreedAt(levelLabel(settings, words, id)), 'agreedAt', 'integer'),
				({ summary }) => summary.levels.find(({ level }) => level === id)?.count ?? 0
			]),
		...statusOrder.map((status): SheetColumn<CountedCluster> => [
			dataColumn(statusLabel(settings, words, status), 'withStatus', 'integer'),
			({ summary }) => summary.statuses[status]
		]),
		[
			dataColumn(sheetColumns.statement, 'statement'),
			({ cluster }) => (isUnreadable(cluster) ? words.assessment.unreadable : (cluster.closing?.statement ?? ''))
		],
		[dataColumn(words.table.reviewDate, 'reviewDate', 'day'), ({ cluster }) => cluster.closing?.reviewDate ?? '']
	]);
}

function dissentSheet({ clusters, consultation: { settings } }: Outcome, words: ReportWords): Sheet {
	const { sheetColumns } = words.reports;
	const sides = settings.constituencies.map(({ id }) => id);
	const [sideCode, side] = codeAndLabel(
		words,
		words.data.headings.side,
		'side',
		codesOf(sides, (id) => constituencyLabel(settings, words, id))
	);
	const rows = clusters.flatMap(({ label, closing }) => (closing?.dissent ?? []).map((one) => ({ label, ...one })));
	return sheetFrom(sheetColumns.dissent, rows, [
		[dataColumn(sheetColumns.cluster, 'cluster'), ({ label }) => label],
		[side, ({ constituency }) => constituencyLabel(settings, words, constituency)],
		[sideCode, ({ constituency }) => constituency],
		[dataColumn(sheetColumns.dissent, 'dissent'), ({ text }) => text]
	]);
}

/** What was voted on, a row for each vote; and what was only drafted. */
function actionSheet(outcome: Outcome, words: ReportWords): Sheet {
	const { clusters } = outcome;
	const { sheets, sheetColumns: names, columns } = words.reports;
	const { headings, proposed } = words.data;
	const results = { adopted: names.adopted, 'not-adopted': names.rejected, proposed };
	const [resultCode, result] = codeAndLabel(
		words,
		names.result,
		'result',
		codesOf(['adopted', 'not-adopted', 'proposed'], (id) => results[id])
	);
	const [statusCode, status] = codeAndLabel(
		words,
		columns.status,
		'followUp',
		codesOf(commitmentStatuses, (id) => words.assessment.commitmentStatuses[id])
	);
	const rows = clusters.flatMap((cluster) => [
		...votedActions(cluster).map(({ action, adopted, commitment }) => ({
			cluster,
			action,
			commitment,
			became: adopted ? ('adopted' as const) : ('not-adopted' as const)
		})),
		...proposedActions(cluster).map((action) => ({ cluster, action, commitment: null, became: 'proposed' as const }))
	]);
	const ofCommitment =
		(write: (commitment: OutcomeCommitment) => DataCell) =>
		({ commitment }: (typeof rows)[number]): DataCell =>
			commitment ? write(commitment) : null;
	return sheetFrom(sheets.actions, rows, [
		[dataColumn(names.cluster, 'cluster'), ({ cluster }) => cluster.label],
		[dataColumn(columns.activity, 'activity'), ({ action }) => action.text],
		[result, ({ became }) => results[became]],
		[resultCode, ({ became }) => became],
		[dataColumn(columns.lead, 'lead'), ({ action }) => action.lead],
		[dataColumn(columns.partners, 'partners'), ({ action }) => action.supporting],
		[dataColumn(columns.deadline, 'deadline'), ({ action }) => action.deadline],
		[dataColumn(columns.budget, 'budget'), ({ action }) => action.resources],
		[dataColumn(columns.assistance, 'assistance'), ({ action }) => action.assistance],
		[dataColumn(columns.recommendations, 'recommendations', 'list'), ({ action }) => action.recommendations.join('\n')],
		[status, ofCommitment((commitment) => inSheet(words, progressLine({ outcome, words }, commitment)))],
		[statusCode, ofCommitment((commitment) => commitment.status)],
		[dataColumn(headings.nextDate, 'nextDate', 'day'), ofCommitment(({ nextDate }) => nextDate)],
		[dataColumn(columns.evidence, 'evidence'), ofCommitment(({ evidence }) => evidence)],
		[dataColumn(headings.links, 'links', 'list'), ofCommitment(({ links }) => links.join('\n'))]
	]);
}

function indicatorSheet({ clusters }: Outcome, words: ReportWords): Sheet {
	const { sheets, sheetColumns: names, indicatorKinds: kinds } = words.reports;
	const [kindCode, kind] = codeAndLabel(
		words,
		names.kind,
		'indicatorKind',
		codesOf(indicatorKinds, (id) => kinds[id])
	);
	const rows = clusters.flatMap(({ label, assessment }) =>
		assessment.indicators.map((indicator) => ({ label, ...indicator }))
	);
	return sheetFrom(sheets.indicators, rows, [
		[dataColumn(names.cluster, 'cluster'), ({ label }) => label],
		[dataColumn(names.indicator, 'indicator'), ({ text }) => text],
		[kind, (one) => kinds[one.kind]],
		[kindCode, (one) => one.kind],
		[dataColumn(names.baseline, 'baseline'), ({ baseline }) => baseline],
		[dataColumn(names.target, 'target'), ({ target }) => target],
		[dataColumn(names.value, 'value'), ({ value }) => value],
		[dataColumn(names.unit, 'unit'), ({ unit }) => unit],
		[dataColumn(names.source, 'source'), ({ source }) => source],
		[dataColumn(names.date, 'date', 'day'), ({ date }) => date]
	]);
}
