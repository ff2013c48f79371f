import { viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Block } from '@plenum/domain/clusters/assessment';
import { dissentLines } from './assessment-cell.ts';
import { fitColumns } from './fit-columns.ts';
import { isUnreadable } from './cluster-state.ts';
import { dayOf } from '@plenum/domain/day';
import { commitmentCells } from './commitment-lines.ts';
import { positionLabel } from './labels.ts';
import { recommendationCell } from './recommendation-text.ts';
import { listedRecommendations, type OutcomeCluster, type OutcomeRecommendation } from './outcome.ts';
import { ratingCounts, summaryOf } from './rating-counts.ts';
import { ratingBlocks } from './rating-cell.ts';
import type { ReportRow, ReportTable } from './report-document.ts';
import { cell, sectionText, type ReportInput } from './report-writing.ts';
import { paragraph, run, isEmptyText } from './plain-blocks.ts';
import { thenLines } from './then-lines.ts';
import { adoptedActions } from './voted-actions.ts';

/** [REPORTS23] A row of a table. The text of its cluster stands in the one that is `home`, whose number may be empty. */
type TableRow = {
	cluster: OutcomeCluster;
	recommendation: OutcomeRecommendation | null;
	isHome: boolean;
	home: string;
};

/** A theme row for each cluster, a row for each recommendation that was not withdrawn; the long text of a cluster stands in its first row. */
function byRecommendation({ clusters }: ReportInput, cells: (row: TableRow) => Block[][]): ReportRow[] {
	return clusters.flatMap((cluster): ReportRow[] => {
		const listed = listedRecommendations(cluster);
		const home = listed[0]?.number.trim() ?? '';
		return [
			{ type: 'theme', label: cluster.label },
			...(listed.length === 0 ? [null] : listed).map((recommendation, at) => ({
				type: 'cells' as const,
				cells: cells({ cluster, recommendation, isHome: at === 0, home })
			}))
		];
	});
}

/** [REPORTS23] The cells that hold the text of a cluster; after its first row, where to find them, if they say anything. */
function textOnce({ words }: ReportInput, { isHome, home }: TableRow, cells: Block[][]): Block[][] {
	if (isHome || cells.every(isEmptyText)) return cells;
	return cells.map((blocks) => (isEmptyText(blocks) ? [] : [paragraph(run(words.assessment.as(home), 'italic'))]));
}

/** Number and text as printed, and the position. */
function recommendationCells({ words }: ReportInput, { recommendation }: TableRow): Block[][] {
	if (!recommendation) return [[], [], []];
	const { number, claim } = recommendation;
	const claimed = claim === null ? [] : [paragraph(run(words.claimed(words.claims[claim]), 'italic'))];
	return [
		cell(number),
		recommendationCell(words, recommendation),
		[...cell(positionLabel(words, recommendation)), ...claimed]
	];
}

/** [REPORTS15] The table that mid-term reports carry: status, measures, who is responsible, remarks. */
export function midTermTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { columns } = words.reports;
	const rows = byRecommendation(matter, (row) => [
		...recommendationCells(matter, row),
		[...statusCell(matter, row), ...(row.recommendation ? thenLines(outcome, words, row.recommendation) : [])],
		...textOnce(matter, row, [
			measures(matter, row.cluster),
			responsible(row.cluster),
			[
				...cell(row.cluster.closing?.statement ?? ''),
				...dissentLines(outcome.consultation.settings, words, row.cluster)
			]
		])
	]);
	return fitColumns(
		'wide',
		[
			columns.number,
			columns.recommendation,
			columns.position,
			columns.status,
			columns.measures,
			columns.responsible,
			columns.remarks
		],
		rows
	);
}

/** The ratings of a row. */
function ratingCell({ outcome, words }: ReportInput, { recommendation }: TableRow): Block[] {
	return recommendation ? ratingBlocks(outcome.consultation.settings, words, recommendation) : [];
}

/** [REPORTS15] By the agreed level, how far the recommendation is; then its ratings, which say so where none was agreed. */
function statusCell(matter: ReportInput, row: TableRow): Block[] {
	const agreed = row.recommendation?.agreed;
	if (!agreed || agreed.level === viewsRecorded) return ratingCell(matter, row);
	const { outcome, words } = matter;
	const value = outcome.consultation.settings.scale.find(({ id }) => id === agreed.level)?.value ?? null;
	return [paragraph(run(words.reports.progress[progressAt(value)], 'bold')), ...ratingCell(matter, row)];
}

function progressAt(value: number | null): 'none' | 'ongoing' | 'completed' | 'notAssessed' {
	if (value === null) return 'notAssessed';
	return value <= 0 ? 'none' : value >= 1 ? 'completed' : 'ongoing';
}

function measures(matter: ReportInput, cluster: OutcomeCluster): Block[] {
	if (isUnreadable(cluster)) return [paragraph(run(matter.words.assessment.unreadable, 'bold'))];
	return matter.choices.sections.includes('progress') ? sectionText(cluster, 'progress') : [];
}

function responsible(cluster: OutcomeCluster): Block[] {
	return [...new Set(adoptedActions(cluster).map(({ action }) => action.lead.trim()))].flatMap(cell);
}

export function overviewTable({ clusters, outcome, words }: ReportInput): ReportTable {
	const { columns } = words.reports;
	return {
		columns: [
			{ heading: columns.level, width: 70 },
			{ heading: columns.recommendations, width: 30 }
		],
		rows: ratingCounts(outcome.consultation.settings, words, summaryOf(clusters)).map(({ label, count }) => ({
			type: 'cells',
			cells: [cell(label), cell(String(count))]
		}))
	};
}

export function commitmentTable({ clusters, outcome, words }: ReportInput): ReportTable {
	const { columns } = words.reports;
	const today = dayOf(outcome.exportedAt);
	return {
		columns: [
			{ heading: columns.activity, width: 38 },
			{ heading: columns.lead, width: 18 },
			{ heading: columns.status, width: 22 },
			{ heading: columns.evidence, width: 22 }
		],
		rows: clusters.flatMap((cluster) =>
			cluster.commitments.map((commitment) => ({
				type: 'cells' as const,
				cells: commitmentCells(words, commitment, today).map(cell)
			}))
		)
	};
}
