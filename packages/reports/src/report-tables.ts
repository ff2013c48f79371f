import { levelAt, noConsensus, notAssessed } from '@plenum/domain/clusters/levels';
import {
	hasLevels,
	type LevelsInForce,
	type RecommendationLevels
} from '@plenum/domain/clusters/recommendation-levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import type { Block } from '@plenum/domain/clusters/assessment';
import { votedBlocks } from './assessment-cell.ts';
import { isUnreadable } from './cluster-state.ts';
import { dayOf } from '@plenum/domain/day';
import { commitmentCells } from './commitment-lines.ts';
import { dissentLines, levelCell, levelLines } from './cluster-views.ts';
import { levelLabel, positionLabel } from './labels.ts';
import { levelsOfRow, type OutcomeCluster, type OutcomeRecommendation } from './outcome.ts';
import type { ReportRow, ReportTable } from './report-document.ts';
import { cell, sectionText, type ReportInput } from './report-writing.ts';
import { paragraph, run, isEmptyText } from './plain-blocks.ts';
import { thenLines } from './then-lines.ts';
import { goalName } from './names/goal-names.ts';
import { withStateNames } from './names/state-names.ts';
import { plainNames } from '@plenum/domain/taxonomy/label-names';
import { adoptedActions } from './voted-actions.ts';
import type { ReportWords } from './words/en.ts';

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
	const { number, claim, language } = recommendation;
	const text = language === words.language ? recommendation.text : withStateNames(words.language, recommendation.text);
	const claimed = claim === null ? [] : [paragraph(run(words.claimed(words.claims[claim]), 'italic'))];
	return [cell(number), cell(text), [...cell(positionLabel(words, recommendation)), ...claimed]];
}

/** [REPORTS15] The table that mid-term reports carry: status, measures, who is responsible, remarks. */
export function midTermTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { columns } = words.reports;
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
			[
				...statusCell(matter, levelsOfRow(cluster, recommendation)),
				...(recommendation ? thenLines(outcome, words, recommendation) : [])
			],
			...textOnce(matter, cluster, first, [
				measures(matter, cluster),
				responsible(cluster),
				[...cell(cluster.closing?.statement ?? ''), ...dissentLines(outcome.consultation.settings, words, cluster)]
			])
		])
	};
}

function statusCell(matter: ReportInput, levels: LevelsInForce): Block[] {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	const { statuses } = words.reports;
	const value = settings.scale.find(({ id }) => id === levels.agreed?.level)?.value ?? null;
	const status =
		value === null ? statuses.unknown : value <= 0 ? statuses.none : value >= 1 ? statuses.completed : statuses.ongoing;
	return [...(value === null ? [] : [paragraph(run(status, 'bold'))]), ...levelLines(settings, words, levels)];
}

function measures(matter: ReportInput, cluster: OutcomeCluster): Block[] {
	if (isUnreadable(cluster)) return [paragraph(run(matter.words.assessment.unreadable, 'bold'))];
	return matter.choices.sections.includes('progress') ? sectionText(cluster, 'progress') : [];
}

function responsible(cluster: OutcomeCluster): Block[] {
	return [...new Set(adoptedActions(cluster).map(({ action }) => action.lead.trim()))].flatMap(cell);
}

/** [REPORTS16] The table beside a national report: level, measures, next steps, who is responsible, goals. */
export function nationalTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	const { columns } = words.reports;
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
			levelCell(settings, words, levelsOfRow(cluster, recommendation)),
			...textOnce(matter, cluster, first, [
				[...measures(matter, cluster), ...dissentLines(settings, words, cluster)],
				nextSteps(matter, cluster),
				responsible(cluster)
			]),
			(recommendation ? plainNames(matter.namesOf(recommendation).sdgs) : []).flatMap((label) =>
				cell(goalName(words.language, label))
			)
		])
	};
}

function nextSteps({ outcome, words, choices }: ReportInput, cluster: OutcomeCluster): Block[] {
	const { settings } = outcome.consultation;
	const actions = adoptedActions(cluster).flatMap((voted) => votedBlocks(settings, words, voted));
	return [...(choices.sections.includes('remaining') ? sectionText(cluster, 'remaining') : []), ...actions];
}

/** [REPORTS17] A short table for the annex of a submission. */
export function recommendationTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { columns } = words.reports;
	return {
		columns: [
			{ heading: columns.number, width: 10 },
			{ heading: columns.recommendation, width: 38 },
			{ heading: columns.position, width: 15 },
			{ heading: columns.level, width: 37 }
		],
		rows: byRecommendation(matter, (cluster, recommendation) => [
			...recommendationCells(matter, recommendation),
			levelCell(outcome.consultation.settings, words, levelsOfRow(cluster, recommendation))
		])
	};
}

/** What is counted, under which heading, and how many stand at each level. */
export type LevelCounts = { caption: string; counted: string; counts: { label: string; count: number }[] };

/**
 * [REPORTS19] Recommendations by their own level, with how many were assessed with their cluster alone; clusters by theirs where no
 * recommendation has one of its own. Highest first; then those with no consensus, no agreed level, and not assessed.
 */
export function levelCounts({ outcome, clusters, words }: ReportInput): LevelCounts {
	const rows = clusters.flatMap((cluster) =>
		cluster.recommendations.filter(({ withdrawn }) => !withdrawn).map((one) => levelsOfRow(cluster, one))
	);
	const { settings } = outcome.consultation;
	const { levelsOf, levelsOfRecommendations, columns, withCluster } = words.reports;
	const isOwn = rows.some(({ of }) => of === 'recommendation');
	const ofCluster = rows.filter((row) => row.of === 'cluster' && hasLevels(row)).length;
	const counted = isOwn ? rows.filter((row) => row.of === 'recommendation' || !hasLevels(row)) : clusters;
	const counts = countsAt(settings, words, counted);
	return {
		caption: isOwn ? levelsOfRecommendations : levelsOf,
		counted: isOwn ? columns.recommendations : columns.clusters,
		counts: isOwn && ofCluster > 0 ? [...counts, { label: withCluster, count: ofCluster }] : counts
	};
}

function countsAt(
	settings: Settings,
	words: ReportWords,
	counted: readonly RecommendationLevels[]
): LevelCounts['counts'] {
	const levels = settings.scale.map(({ id }) => id).filter((id) => id !== notAssessed);
	return [...levels.reverse(), noConsensus, null, notAssessed]
		.map((id) => ({
			label: id === null ? words.reports.noAgreed : levelLabel(settings, words, id),
			count: counted.filter((one) => levelAt(one) === id).length
		}))
		.filter(({ count }) => count > 0);
}

export function overviewTable(matter: ReportInput): ReportTable {
	const { counted, counts } = levelCounts(matter);
	return {
		columns: [
			{ heading: matter.words.reports.columns.level, width: 70 },
			{ heading: counted, width: 30 }
		],
		rows: counts.map(({ label, count }) => ({
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
