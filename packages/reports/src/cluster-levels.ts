import { levelAt } from '@plenum/domain/clusters/levels';
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
		settings,
		words,
		own.map((one): LevelInText => ({ level: levelAt(one), text: levelText(settings, words, one) }))
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
			.map((reading): LevelInText => ({ level: reading.level, text: saidLevel(settings, words, reading) }));
	const [whole] = said(cluster);
	if (whole !== undefined || hasLevels(cluster)) return whole?.text ?? '';
	const standing = cluster.recommendations.filter(({ withdrawn }) => !withdrawn);
	return countedTexts(settings, words, standing.flatMap(said));
}

type LevelInText = { level: string | null; text: string };

/** `Fully implemented (2); Not implemented yet (1)`: the highest first, then what is no level of the scale. */
function countedTexts({ scale }: Settings, words: ReportWords, levels: readonly LevelInText[]): string {
	const placeOf = ({ level }: LevelInText) => scale.findIndex(({ id }) => id === level);
	const alike = Map.groupBy(
		levels.toSorted((a, b) => placeOf(b) - placeOf(a)),
		({ text }) => text
	);
	return [...alike].map(([text, { length }]) => `${text} (${length})`).join(words.decision.semicolon);
}
