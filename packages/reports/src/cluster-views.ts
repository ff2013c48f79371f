import type { Settings } from '@plenum/domain/consultations/consultation';
import { levelAt, noConsensus } from '@plenum/domain/clusters/levels';
import {
	hasLevels,
	type LevelsInForce,
	type RecommendationLevels
} from '@plenum/domain/clusters/recommendation-levels';
import type { Block, Run } from '@plenum/domain/clusters/assessment';
import { differingReadings, isUnreadable } from './cluster-state.ts';
import { constituencyLabel, levelLabel, saidLevel } from './labels.ts';
import type { OutcomeCluster, OutcomeRecommendation } from './outcome.ts';
import { paragraph, run, isEmptyText } from './plain-blocks.ts';
import type { ReportWords } from './words/en.ts';

/** [REPORTS11] Whether the sides see a cluster or one of its recommendations differently, or one of them wants its dissent on record. */
export function isDisputed(cluster: OutcomeCluster): boolean {
	return [cluster, ...cluster.recommendations].some(hasDifferentViews) || (cluster.closing?.dissent.length ?? 0) > 0;
}

/** Whether the sides came to no consensus, or one of them says something else than what was agreed. */
export function hasDifferentViews(levels: RecommendationLevels): boolean {
	return levels.agreed?.level === noConsensus || differingReadings(levels).length > 0;
}

/** [REPORTS19] Whether anybody wrote, read or closed anything: what nobody worked on yet stands in the tables alone. */
export function wasWorkedOn(cluster: OutcomeCluster): boolean {
	const { closing, polls, assessment, recommendations } = cluster;
	const texts = Object.values(assessment.sections);
	return (
		[cluster, ...recommendations].some(hasLevels) ||
		closing !== null ||
		polls.length > 0 ||
		isUnreadable(cluster) ||
		!texts.every(isEmptyText)
	);
}

/** `Partially implemented, 60%`; where nothing was agreed, that. */
export function levelText(settings: Settings, words: ReportWords, levels: RecommendationLevels): string {
	if (levels.agreed) return saidLevel(settings, words, levels.agreed);
	const level = levelAt(levels);
	return level === null ? words.reports.noAgreed : levelLabel(settings, words, level);
}

/** `[Civil society: Not implemented yet, regression] [State institutions: …]`: each view that the agreed level does not say. */
export function bracketedViews(settings: Settings, words: ReportWords, levels: RecommendationLevels): string {
	return differingReadings(levels)
		.map((reading) => {
			const side = constituencyLabel(settings, words, reading.constituency);
			return `[${side}${words.colon}${saidLevel(settings, words, reading)}]`;
		})
		.join(' ');
}

/** [REPORTS11] `140.3: No agreed level. [Civil society: …]`: a recommendation that the sides see differently, with each view. */
export function differingLine(settings: Settings, words: ReportWords, one: OutcomeRecommendation): string {
	const views = bracketedViews(settings, words, one);
	return `${one.number}${words.colon}${levelText(settings, words, one)}. ${views}`.trim();
}

/** The level and the views beside it, for a cell. */
export function levelCell(settings: Settings, words: ReportWords, levels: LevelsInForce): Block[] {
	return levelLines(settings, words, levels, ['bold']);
}

/** The same for a cell in which something else is bold. */
export function levelLines(
	settings: Settings,
	words: ReportWords,
	levels: LevelsInForce,
	marks: Run['marks'] = []
): Block[] {
	const views = bracketedViews(settings, words, levels);
	const level = paragraph(run(levelText(settings, words, levels), ...marks), ...ofClusterRun(words, levels));
	return views === '' ? [level] : [level, paragraph(run(views))];
}

/** [EXPORTS3] That a level was said of the cluster and not of the row; of nothing, nothing is to be said. */
function ofClusterRun(words: ReportWords, levels: LevelsInForce): Run[] {
	return levels.of === 'cluster' && hasLevels(levels) ? [run(` (${words.assessment.atClusterLevel})`)] : [];
}

/** `Dissent (Civil society): Open on report only.` */
export function dissentLines(settings: Settings, words: ReportWords, { closing }: OutcomeCluster): Block[] {
	return (closing?.dissent ?? []).map(({ constituency, text }) => {
		const side = constituencyLabel(settings, words, constituency);
		return paragraph(run(`${words.assessment.dissent} (${side})${words.colon}`, 'bold'), run(text));
	});
}
