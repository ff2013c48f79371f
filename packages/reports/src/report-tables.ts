import { levelAt, noConsensus, notAssessed } from '@plenum/domain/clusters/levels';
import type { Block } from '@plenum/domain/clusters/assessment';
import { isUnreadable, votedBlocks } from './assessment-cell.ts';
import { dayOf } from '@plenum/domain/day';
import { commitmentCells } from './commitment-lines.ts';
import { bracketedViews, dissentLines, levelCell, levelText } from './cluster-views.ts';
import { levelLabel, positionLabel } from './labels.ts';
import type { OutcomeCluster, OutcomeRecommendation } from './outcome.ts';
import type { ReportRow, ReportTable } from './report-document.ts';
import { cell, sectionText, type ReportInput } from './report-writing.ts';
import { paragraph, run, isEmptyText } from './plain-blocks.ts';
import { thenLines } from './then-lines.ts';
import { plainNames } from '@plenum/domain/taxonomy/label-names';
import { adoptedActions } from './voted-actions.ts';

/** A theme row for each cluster, a row for each recommendation; the long text of a cluster stands in its first row. */
function byRecommendation(
	{ clusters }: ReportInput,
	cells: (cluster: OutcomeCluster, recommendation: OutcomeRecommendation | null, first: boolean) => Block[][]
): ReportRow[] {
	return clusters.flatMap((cluster) => {
		const recommendations = cluster.recommendations.length === 0 ? [null] : cluster.recommendations;
		return [
			{ type: 'theme' as const, label: cluster.label },
			...recommendations.map((recommendation, at) => ({
				type: 'cells' as const,
				cells: cells(cluster, recommendation, at === 0)
			}))
		];
	});
}

/** The cells that hold the text of a cluster; after its first row, where to find them, if they say anything. */
function textOnce(
	{ words }: ReportInput,
	{ recommendations }: OutcomeCluster,
	first: boolean,
	cells: Block[][]
): Block[][] {
	if (first || cells.every(isEmptyText)) return cells;
	const see = paragraph(run(words.assessment.seeRecommendation(recommendations[0]?.number ?? ''), 'italic'));
	return cells.map((_, at) => (at === 0 ? [see] : []));
}

/** Number, text and position, as printed. */
function recommendationCells({ words }: ReportInput, recommendation: OutcomeRecommendation | null): Block[][] {
	if (!recommendation) return [[], [], []];
	const { number, text, claim } = recommendation;
	const claimed = claim === null ? [] : [paragraph(run(words.claimed(words.claims[claim]), 'italic'))];
	return [cell(number), cell(text), [...cell(positionLabel(words, recommendation)), ...claimed]];
}

/** [PAPERS15] The table that mid-term reports carry: status, measures, who is responsible, remarks. */
export function midTermTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { columns } = words.papers;
	return {
		columns: [
			{ heading: columns.number, width: 7 },
			{ heading: columns.recommendation, width: 21 },
			{ heading: columns.position, width: 10 },
			{ heading: columns.status, width: 16 },
			{ heading: columns.measures, width: 21 },
			{ heading: columns.responsible, width: 10 },
			{ heading: columns.remarks, width: 15 }
		],
		rows: byRecommendation(matter, (cluster, recommendation, first) => [
			...recommendationCells(matter, recommendation),
			[...statusCell(matter, cluster), ...(recommendation ? thenLines(outcome, words, recommendation) : [])],
			...textOnce(matter, cluster, first, [
				measures(matter, cluster),
				responsible(cluster),
				[...cell(cluster.closing?.statement ?? ''), ...dissentLines(outcome.consultation.settings, words, cluster)]
			])
		])
	};
}

function statusCell(matter: ReportInput, cluster: OutcomeCluster): Block[] {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	const { statuses } = words.papers;
	const value = settings.scale.find(({ id }) => id === cluster.agreed?.level)?.value ?? null;
	const status =
		value === null ? statuses.unknown : value <= 0 ? statuses.none : value >= 1 ? statuses.completed : statuses.ongoing;
	const views = bracketedViews(settings, words, cluster);
	return [
		...(value === null ? [] : [paragraph(run(status, 'bold'))]),
		...cell(levelText(settings, words, cluster)),
		...cell(views)
	];
}

function measures(matter: ReportInput, cluster: OutcomeCluster): Block[] {
	if (isUnreadable(cluster)) return [paragraph(run(matter.words.assessment.unreadable, 'bold'))];
	return matter.choices.sections.includes('progress') ? sectionText(cluster, 'progress') : [];
}

function responsible(cluster: OutcomeCluster): Block[] {
	return [...new Set(adoptedActions(cluster).map(({ action }) => action.lead.trim()))].flatMap(cell);
}

/** [PAPERS16] The table beside a national report: level, measures, next steps, who is responsible, goals. */
export function nationalTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	const { columns } = words.papers;
	return {
		columns: [
			{ heading: columns.number, width: 7 },
			{ heading: columns.recommendation, width: 25 },
			{ heading: columns.position, width: 9 },
			{ heading: columns.level, width: 15 },
			{ heading: columns.measures, width: 20 },
			{ heading: columns.next, width: 17 },
			{ heading: columns.responsible, width: 10 },
			{ heading: columns.sdgs, width: 13 }
		],
		rows: byRecommendation(matter, (cluster, recommendation, first) => [
			...recommendationCells(matter, recommendation),
			levelCell(settings, words, cluster),
			...textOnce(matter, cluster, first, [
				[...measures(matter, cluster), ...dissentLines(settings, words, cluster)],
				nextSteps(matter, cluster),
				responsible(cluster)
			]),
			(recommendation ? plainNames(matter.namesOf(recommendation).sdgs) : []).flatMap(cell)
		])
	};
}

function nextSteps({ outcome, words, choices }: ReportInput, cluster: OutcomeCluster): Block[] {
	const { settings } = outcome.consultation;
	const actions = adoptedActions(cluster).flatMap((voted) => votedBlocks(settings, words, voted));
	return [...(choices.sections.includes('remaining') ? sectionText(cluster, 'remaining') : []), ...actions];
}

/** [PAPERS17] A short table for the annex of a submission. */
export function recommendationTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { columns } = words.papers;
	return {
		columns: [
			{ heading: columns.number, width: 10 },
			{ heading: columns.recommendation, width: 38 },
			{ heading: columns.position, width: 15 },
			{ heading: columns.level, width: 37 }
		],
		rows: byRecommendation(matter, (cluster, recommendation) => [
			...recommendationCells(matter, recommendation),
			levelCell(outcome.consultation.settings, words, cluster)
		])
	};
}

/** How many clusters stand at each level, highest first; then those with no consensus, no agreed level, and not assessed. */
export function levelCounts({ outcome, clusters, words }: ReportInput): { label: string; count: number }[] {
	const { settings } = outcome.consultation;
	const levels = settings.scale.map(({ id }) => id).filter((id) => id !== notAssessed);
	return [...levels.reverse(), noConsensus, null, notAssessed]
		.map((id) => ({
			label: id === null ? words.papers.noAgreed : levelLabel(settings, words, id),
			count: clusters.filter((cluster) => levelAt(cluster) === id).length
		}))
		.filter(({ count }) => count > 0);
}

export function overviewTable(matter: ReportInput): ReportTable {
	const { columns } = matter.words.papers;
	return {
		columns: [
			{ heading: columns.level, width: 70 },
			{ heading: columns.clusters, width: 30 }
		],
		rows: levelCounts(matter).map(({ label, count }) => ({
			type: 'cells',
			cells: [cell(label), cell(String(count))]
		}))
	};
}

export function commitmentTable({ clusters, outcome, words }: ReportInput): ReportTable {
	const { columns } = words.papers;
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
