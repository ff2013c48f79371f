import { noConsensus } from '@plenum/domain/clusters/levels';
import { hasLevels, type RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import type { Block } from '@plenum/domain/clusters/assessment';
import { votedBlocks } from './assessment-cell.ts';
import { fitColumns } from './fit-columns.ts';
import { isUnreadable } from './cluster-state.ts';
import { dayOf } from '@plenum/domain/day';
import { commitmentCells } from './commitment-lines.ts';
import { dissentLines, levelCell, type TableRow } from './cluster-views.ts';
import { positionLabel } from './labels.ts';
import { recommendationText } from './recommendation-text.ts';
import { levelCounts } from './level-counts.ts';
import { levelsOfRow, type OutcomeCluster, type OutcomeRecommendation } from './outcome.ts';
import type { ReportRow, ReportTable } from './report-document.ts';
import { cell, sectionText, type ReportInput } from './report-writing.ts';
import { paragraph, run, isEmptyText } from './plain-blocks.ts';
import { thenLines } from './then-lines.ts';
import { goalName } from './names/goal-names.ts';
import { plainNames } from '@plenum/domain/taxonomy/label-names';
import { adoptedActions } from './voted-actions.ts';
import type { ReportWords } from './words/en.ts';

/** A theme row for each cluster, a row for each recommendation; the long text of a cluster stands in its first row. */
function byRecommendation(
	{ clusters }: ReportInput,
	cells: (row: TableRow, recommendation: OutcomeRecommendation | null) => Block[][]
): ReportRow[] {
	return clusters.flatMap((cluster) => {
		const recommendations = cluster.recommendations.length === 0 ? [null] : cluster.recommendations;
		return [
			{ type: 'theme' as const, label: cluster.label },
			...recommendations.map((recommendation, at) => ({
				type: 'cells' as const,
				cells: cells(
					{
						cluster,
						levels: levelsOfRow(cluster, recommendation),
						isHome: at === 0,
						home: numberOf(recommendations[0])
					},
					recommendation
				)
			}))
		];
	});
}

function numberOf(recommendation: OutcomeRecommendation | null | undefined): string {
	return recommendation?.number.trim() ?? '';
}

/** [REPORTS23] The cells that hold the text of a cluster; after its first row, where to find them, if they say anything. */
function textOnce({ words }: ReportInput, { isHome, home }: TableRow, cells: Block[][]): Block[][] {
	if (isHome || cells.every(isEmptyText)) return cells;
	return cells.map((blocks) => (isEmptyText(blocks) ? [] : [paragraph(run(words.assessment.as(home), 'italic'))]));
}

/** Number, text and position, as printed. */
function recommendationCells({ words }: ReportInput, recommendation: OutcomeRecommendation | null): Block[][] {
	if (!recommendation) return [[], [], []];
	const { number, claim } = recommendation;
	const text = recommendationText(words, recommendation);
	const claimed = claim === null ? [] : [paragraph(run(words.claimed(words.claims[claim]), 'italic'))];
	return [cell(number), cell(text), [...cell(positionLabel(words, recommendation)), ...claimed]];
}

/** [REPORTS15] The table that mid-term reports carry: status, measures, who is responsible, remarks. */
export function midTermTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { columns } = words.reports;
	const rows = byRecommendation(matter, (row, recommendation) => [
		...recommendationCells(matter, recommendation),
		[...statusCell(matter, row), ...(recommendation ? thenLines(outcome, words, recommendation) : [])],
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

/** [REPORTS15] The status of each row, and under it the level that it comes from. */
function statusCell({ outcome, words }: ReportInput, row: TableRow): Block[] {
	const { settings } = outcome.consultation;
	const status = paragraph(run(words.reports.statuses[statusOf(settings, row.levels)], 'bold'));
	return hasLevels(row.levels) || hasLevels(row.cluster) ? [status, ...levelCell(settings, words, row)] : [status];
}

/** By the agreed level; where there is none, by what two sides or more say, if that comes to the same. */
function statusOf(
	{ scale }: Settings,
	{ agreed, readings }: RecommendationLevels
): keyof ReportWords['reports']['statuses'] {
	const said = agreed && agreed.level !== noConsensus ? [agreed] : readings;
	const statuses = new Set(said.map(({ level }) => statusAt(scale.find(({ id }) => id === level)?.value ?? null)));
	const [status = 'notAssessed', ...others] = statuses;
	if (others.length > 0) return 'differs';
	// What one side says alone is agreed by nobody.
	const isShared = said.length > 1 || (agreed !== null && agreed.level !== noConsensus);
	return isShared || status === 'notAssessed' ? status : 'notAgreed';
}

function statusAt(value: number | null): 'none' | 'ongoing' | 'completed' | 'notAssessed' {
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

/** [REPORTS16] The table beside a national report: level, measures, next steps, who is responsible, goals. */
export function nationalTable(matter: ReportInput): ReportTable {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	const { columns } = words.reports;
	const rows = byRecommendation(matter, (row, recommendation) => [
		...recommendationCells(matter, recommendation),
		levelCell(settings, words, row),
		...textOnce(matter, row, [
			[...measures(matter, row.cluster), ...dissentLines(settings, words, row.cluster)],
			nextSteps(matter, row.cluster),
			responsible(row.cluster)
		]),
		(recommendation ? plainNames(matter.namesOf(recommendation).sdgs) : []).flatMap((label) =>
			cell(goalName(words.language, label))
		)
	]);
	return fitColumns(
		'wide',
		[
			columns.number,
			columns.recommendation,
			columns.position,
			columns.level,
			columns.measures,
			columns.next,
			columns.responsible,
			columns.sdgs
		],
		rows
	);
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
	const rows = byRecommendation(matter, (row, recommendation) => [
		...recommendationCells(matter, recommendation),
		levelCell(outcome.consultation.settings, words, row)
	]);
	return fitColumns('upright', [columns.number, columns.recommendation, columns.position, columns.level], rows);
}

export function overviewTable(matter: ReportInput): ReportTable {
	const { of, counts } = levelCounts(matter);
	const { columns } = matter.words.reports;
	return {
		columns: [
			{ heading: columns.level, width: 70 },
			{ heading: columns[of], width: 30 }
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
