import {
	type AgreedEarlierLevel,
	type EarlierName,
	type EarlierRecommendation
} from '@plenum/domain/clusters/earlier-outcome';
import { asEarlierLevel } from '@plenum/domain/ratings/earlier-level';
import { divided } from '@plenum/domain/consultations/scale';
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
		agreed: agreed && asEarlierLevel(settings.scale, agreed),
		sideRatings: sideRatings.map((rating) => ({
			...asEarlierLevel(settings.scale, { ...rating, level: isDivided(rating) ? divided : rating.level }),
			constituency: sideThen(settings, rating.constituency)
		}))
	};
}

function onlyReview(reviews: Outcome['consultation']['reviews']): number | null {
	return reviews.length === 1 ? (reviews[0]?.cycle ?? null) : null;
}

function sideThen(settings: Settings, id: string): EarlierName {
	return { id, label: settings.constituencies.find((side) => side.id === id)?.label ?? null };
}

/** The recommendation of this outcome that another one continues. */
export function continuedHere(
	{ clusters }: Outcome,
	{ review, number }: OutcomeRecommendation['continues'][number]
): OutcomeRecommendation | undefined {
	return clusters
		.flatMap(({ recommendations }) => recommendations)
		.find((one) => one.number === number && one.review === review);
}

/** What was agreed on what a recommendation continues, in this outcome or an earlier one. */
export function agreedThen(
	outcome: Outcome,
	continued: OutcomeRecommendation['continues'][number]
): AgreedEarlierLevel | null {
	if (continued.then) return continued.then.agreed;
	const agreed = continuedHere(outcome, continued)?.agreed;
	return agreed ? asEarlierLevel(outcome.consultation.settings.scale, agreed) : null;
}
