import type { EarlierRecommendation, LevelThen, NamedThen } from '@plenum/domain/clusters/earlier-outcome';
import { noConsensus, type AgreedLevel, type Reading } from '@plenum/domain/clusters/levels';
import type { Settings } from '@plenum/domain/consultations/consultation';
import type { Outcome } from './outcome.ts';

/** [LINEAGE4] What an outcome holds for those that go on from it. Withdrawn recommendations were not assessed. */
export function earlierRecommendations({ clusters, consultation }: Outcome): EarlierRecommendation[] {
	const { settings } = consultation;
	return clusters.flatMap(({ label, agreed, readings, recommendations }) =>
		recommendations
			.filter(({ withdrawn }) => !withdrawn)
			.map(({ review, number, text, states, language, translations }) => ({
				...{ review: review ?? onlyReview(consultation.reviews), number, text, states, language, translations },
				cluster: label,
				agreed: agreed && levelThen(settings, agreed),
				readings: readings.map((reading) => ({
					...levelThen(settings, reading),
					constituency: sideThen(settings, reading.constituency)
				}))
			}))
	);
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
