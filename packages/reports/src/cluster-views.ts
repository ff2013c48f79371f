import type { Settings } from '@plenum/domain/consultations/consultation';
import { levelAt, noConsensus } from '@plenum/domain/clusters/levels';
import {
	hasLevels,
	type LevelsInForce,
	type RecommendationLevels
} from '@plenum/domain/clusters/recommendation-levels';
import type { Block } from '@plenum/domain/clusters/assessment';
import { differingReadings, differs, isUnreadable } from './cluster-state.ts';
import { constituencyLabel, levelLabel, saidLevel } from './labels.ts';
import { allAssessed, type OutcomeCluster } from './outcome.ts';
import { fullStop, paragraph, run, isEmptyText } from './plain-blocks.ts';
import type { ReportWords } from './words/en.ts';
import type { LabelWords } from './words/label-words.ts';

/** [REPORTS11] Whether the sides see a cluster or one of its recommendations differently, or one of them wants its dissent on record. */
export function isDisputed(cluster: OutcomeCluster): boolean {
	return [cluster, ...allAssessed(cluster)].some(hasDifferentViews) || (cluster.closing?.dissent.length ?? 0) > 0;
}

/** Whether the sides came to no consensus, or one of them says something else than what was agreed. */
export function hasDifferentViews(levels: RecommendationLevels): boolean {
	return levels.agreed?.level === noConsensus || differingReadings(levels).length > 0;
}

/** [REPORTS19] Whether anybody wrote, read or closed anything: what nobody worked on yet stands in the tables alone. */
export function wasWorkedOn(cluster: OutcomeCluster): boolean {
	const { closing, polls, assessment } = cluster;
	const texts = Object.values(assessment.sections);
	return (
		[cluster, ...allAssessed(cluster)].some(hasLevels) ||
		closing !== null ||
		polls.length > 0 ||
		isUnreadable(cluster) ||
		!texts.every(isEmptyText)
	);
}

/** `Partially implemented, 60%`; where nothing was agreed, that. */
export function levelText(settings: Settings, words: LabelWords, levels: RecommendationLevels): string {
	if (levels.agreed) return saidLevel(settings, words, levels.agreed);
	const level = levelAt(levels);
	return level === null ? words.reports.noAgreed : levelLabel(settings, words, level);
}

/** `[Civil society, Others: Not implemented yet, regression] [State institutions: …]`: each view that the agreed level does not say. */
export function bracketedViews(settings: Settings, words: LabelWords, levels: RecommendationLevels): string {
	const alike = Map.groupBy(differingReadings(levels), (reading) => saidLevel(settings, words, reading));
	return [...alike]
		.map(([said, readings]) => {
			const sides = readings.map(({ constituency }) => constituencyLabel(settings, words, constituency));
			return `[${sides.join(words.decision.comma)}${words.colon}${said}]`;
		})
		.join(' ');
}

/** [REPORTS11] `No agreed level. [Civil society: …]`: what the sides see differently, with each view. */
export function viewsText(settings: Settings, words: LabelWords, levels: RecommendationLevels): string {
	return `${levelText(settings, words, levels)}. ${bracketedViews(settings, words, levels)}`.trim();
}

/** [REPORTS23] The row of a table in which the text of a cluster stands. Its number is empty where the list gives it none. */
export type TableRow = { cluster: OutcomeCluster; levels: LevelsInForce; isHome: boolean; home: string };

/**
 * The level, its reason, and what each side says beside it and why, a line each, for a cell. What was said of the cluster as a whole
 * stands in its first row; the others say the level, and where the views are.
 */
export function levelCell(settings: Settings, words: ReportWords, row: TableRow): Block[] {
	const { cluster, levels, isHome } = row;
	const own = levelLines(settings, words, levels, row);
	const whole = isHome && levels.of === 'recommendation' && hasLevels(cluster);
	return whole ? [...own, ...levelLines(settings, words, { ...cluster, of: 'cluster' }, row)] : own;
}

function levelLines(
	settings: Settings,
	words: ReportWords,
	levels: LevelsInForce,
	{ isHome, home }: Pick<TableRow, 'isHome' | 'home'>
): Block[] {
	const { atClusterLevel, atClusterLevelAs } = words.assessment;
	const ofCluster = levels.of === 'cluster' && hasLevels(levels);
	const note = ofCluster ? ` (${isHome ? atClusterLevel : atClusterLevelAs(home)})` : '';
	const level = paragraph(run(levelText(settings, words, levels), 'bold'), ...(note === '' ? [] : [run(note)]));
	if (ofCluster && !isHome) return [level];
	const reason = levels.agreed?.explanation.trim() ?? '';
	return [
		level,
		...(reason === '' ? [] : [paragraph(run(reason))]),
		...readingLines(settings, words, levels).map((line) => paragraph(run(line)))
	];
}

/** [REPORTS11] Each side that says something else than what was agreed, in square brackets, and each that gives a reason. */
function readingLines(settings: Settings, words: ReportWords, levels: RecommendationLevels): string[] {
	return levels.readings
		.filter((reading) => differs(reading, levels) || reading.explanation.trim() !== '')
		.map((reading) => {
			const side = constituencyLabel(settings, words, reading.constituency);
			const reason = reading.explanation.trim();
			const level = saidLevel(settings, words, reading);
			const said = reason === '' ? level : `${fullStop(level)} ${reason}`;
			const line = `${side}${words.colon}${said}`;
			return differs(reading, levels) ? `[${line}]` : line;
		});
}

/** `Dissent (Civil society): Open on report only.` */
export function dissentLines(settings: Settings, words: ReportWords, { closing }: OutcomeCluster): Block[] {
	return (closing?.dissent ?? []).map(({ constituency, text }) => {
		const side = constituencyLabel(settings, words, constituency);
		return paragraph(run(`${words.assessment.dissent} (${side})${words.colon}`, 'bold'), run(text));
	});
}
