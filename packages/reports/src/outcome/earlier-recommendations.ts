import type { EarlierRecommendation, AgreedEarlierLevel, EarlierName } from '@plenum/domain/clusters/earlier-outcome';
import { divided, viewsRecorded } from '@plenum/domain/consultations/scale';
import type { AgreedRating, SideRating } from '@plenum/domain/ratings/side-rating';
import { isDivided } from '@plenum/domain/ratings/status';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { listedRecommendations, type Outcome, type OutcomeCluster, type OutcomeRecommendation } from './outcome.ts';

/** [LINEAGE4] What an outcome holds for those that go on from it. Withdrawn recommendations are not told. */
export function earlierRecommendations({ clusters, consultation }: Outcome): EarlierRecommendation[] {
	return clusters.flatMap((cluster) =>
		listedRecommendations(cluster).map((recommendation) => asEarlier(consultation, cluster, recommendation))
	);
}

function asEarlier(
	{ settings, reviews }: Outcome['consultation'],
	cluster: OutcomeCluster,
	recommendation: OutcomeRecommendation
): EarlierRecommendation {
	const { review, number, text, states, language, translations, agreed, sideRatings } = recommendation;
	return {
		review: review ?? onlyReview(reviews),
		number,
		text,
		states,
		language,
		translations,
		cluster: cluster.label,
		agreed: agreed && levelThen(settings, agreed),
		sideRatings: sideRatings.map((rating) => ({
			...levelThen(settings, { ...rating, level: isDivided(rating) ? divided : rating.level }),
			constituency: sideThen(settings, rating.constituency)
		}))
	};
}

function onlyReview(reviews: Outcome['consultation']['reviews']): number | null {
	return reviews.length === 1 ? (reviews[0]?.cycle ?? null) : null;
}

function levelThen(
	settings: Settings,
	said: Pick<AgreedRating | SideRating, 'level' | 'percentage' | 'regression'>
): AgreedEarlierLevel {
	const isReserved = said.level === viewsRecorded || said.level === divided;
	const own = isReserved ? null : settings.scale.find(({ id }) => id === said.level)?.label;
	return { level: { id: said.level, label: own ?? null }, percentage: said.percentage, regression: said.regression };
}

function sideThen(settings: Settings, id: string): EarlierName {
	return { id, label: settings.constituencies.find((side) => side.id === id)?.label ?? null };
}
