import type { EarlierRecommendation, LevelThen, NamedThen } from '@plenum/domain/clusters/earlier-outcome';
import { noConsensus, type AgreedLevel, type Reading } from '@plenum/domain/clusters/levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { levelsOfRow, type Outcome, type OutcomeCluster, type OutcomeRecommendation } from './outcome.ts';

/** [LINEAGE4] What an outcome holds for those that go on from it. Withdrawn recommendations were not assessed. */
export function earlierRecommendations({ clusters, consultation }: Outcome): EarlierRecommendation[] {
	return clusters.flatMap((cluster) =>
		cluster.recommendations
			.filter(({ withdrawn }) => !withdrawn)
			.map((recommendation) => asEarlier(consultation, cluster, recommendation))
	);
}

function asEarlier(
	{ settings, reviews }: Outcome['consultation'],
	cluster: OutcomeCluster,
	recommendation: OutcomeRecommendation
): EarlierRecommendation {
	const { review, number, text, states, language, translations } = recommendation;
	const { agreed, readings, of } = levelsOfRow(cluster, recommendation);
	return {
		...{ review: review ?? onlyReview(reviews), number, text, states, language, translations },
		...{ cluster: cluster.label, levelsOf: of },
		agreed: agreed && levelThen(settings, agreed),
		readings: readings.map((reading) => ({
			...levelThen(settings, reading),
			constituency: sideThen(settings, reading.constituency)
		}))
	};
}

function onlyReview(reviews: Outcome['consultation']['reviews']): number | null {
	return reviews.length === 1 ? (reviews[0]?.cycle ?? null) : null;
}

function levelThen(
	settings: Settings,
	said: Pick<AgreedLevel | Reading, 'level' | 'percentage' | 'regression'>
): LevelThen {
	const own = said.level === noConsensus ? null : settings.scale.find(({ id }) => id === said.level)?.label;
	return { level: { id: said.level, label: own ?? null }, percentage: said.percentage, regression: said.regression };
}

function sideThen(settings: Settings, id: string): NamedThen {
	return { id, label: settings.constituencies.find((side) => side.id === id)?.label ?? null };
}
