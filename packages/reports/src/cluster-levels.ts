import { hasLevels, type RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { levelText } from './cluster-views.ts';
import { saidLevel } from './labels.ts';
import type { OutcomeCluster } from './outcome.ts';
import type { ReportWords } from './words/en.ts';

/** [REPORTS19] The level of the cluster; where its recommendations alone have levels, how many have each. */
export function clusterLevelText(settings: Settings, words: ReportWords, cluster: OutcomeCluster): string {
	const own = cluster.recommendations.filter((one) => hasLevels(one) && !one.withdrawn);
	if (hasLevels(cluster) || own.length === 0) return levelText(settings, words, cluster);
	return countedTexts(
		words,
		own.map((one) => levelText(settings, words, one))
	);
}

/** The same of what one side says; empty where it says nothing. */
export function sideLevelText(
	settings: Settings,
	words: ReportWords,
	cluster: OutcomeCluster,
	constituency: string
): string {
	const said = ({ readings }: RecommendationLevels) =>
		readings
			.filter((reading) => reading.constituency === constituency)
			.map((reading) => saidLevel(settings, words, reading));
	const [whole] = said(cluster);
	if (whole !== undefined || hasLevels(cluster)) return whole ?? '';
	return countedTexts(words, cluster.recommendations.filter(({ withdrawn }) => !withdrawn).flatMap(said));
}

/** `Fully implemented (2); Not implemented yet (1)` */
function countedTexts(words: ReportWords, texts: readonly string[]): string {
	const alike = Map.groupBy(texts, (text) => text);
	return [...alike].map(([text, { length }]) => `${text} (${length})`).join(words.decision.semicolon);
}
