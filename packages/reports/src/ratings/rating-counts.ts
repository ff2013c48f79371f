import type { Settings } from '@plenum/domain/consultations/consultation';
import { divided } from '@plenum/domain/consultations/scale';
import { isDivided, summarise, type Status, type Summary } from '@plenum/domain/ratings/status';
import { levelLabel, statusLabel } from '../matrix/labels.ts';
import { listedRecommendations, type OutcomeCluster } from '../outcome/outcome.ts';
import type { ReportWords } from '../words/report-words.ts';

/** What was settled first, what nobody rated last. */
export const statusOrder = ['agreed', 'views-recorded', 'differs', 'alike', 'incomplete', 'not-rated'] as const;

/** How many recommendations were agreed at a level, or have another status. */
export type RatingCount = { status: Status; level: string | null; label: string; count: number };

/** [REPORTS19] Counts the recommendations of the UN that were not withdrawn: every figure of every document. */
export function summaryOf(clusters: readonly OutcomeCluster[]): Summary {
	return summarise(clusters.flatMap(listedRecommendations));
}

/** Agreed ratings, the highest first; then what is not agreed, by its status. */
export function ratingCounts(settings: Settings, words: ReportWords, { statuses, levels }: Summary): RatingCount[] {
	const agreed = byScale(settings, levels).map(({ level, count }) => ({
		status: 'agreed' as const,
		level,
		count,
		label: levelLabel(settings, words, level)
	}));
	const others = statusOrder
		.slice(1)
		.map((status) => ({
			status,
			level: null,
			count: statuses[status],
			label: statusLabel(settings, words, status)
		}))
		.filter(({ count }) => count > 0);
	return [...agreed, ...others];
}

/** `6 recommendations: Fully implemented (2); Partially implemented (3); Views differ (1)` */
export function summarySentence(settings: Settings, words: ReportWords, cluster: OutcomeCluster): string {
	const summary = summaryOf([cluster]);
	return words.ratings.summary(summary.total, countsText(words, ratingCounts(settings, words, summary)));
}

/** `Fully implemented (2); Views differ (1)` */
export function countsText(words: ReportWords, counts: readonly { label: string; count: number }[]): string {
	return counts.map(({ label, count }) => `${label} (${count})`).join(words.decision.semicolon);
}

/** How many of these a side rated at each level, the highest first; then where it is divided. */
export function sideCounts(
	settings: Settings,
	words: ReportWords,
	clusters: readonly OutcomeCluster[],
	constituency: string
): { level: string; label: string; count: number }[] {
	const ratings = clusters.flatMap(listedRecommendations).flatMap(({ sideRatings }) => sideRatings);
	const said = ratings.filter((rating) => rating.constituency === constituency);
	const alike = Map.groupBy(said, (rating) => (isDivided(rating) ? divided : rating.level));
	const counts = [...alike].map(([level, { length }]) => ({ level, count: length }));
	return byScale(settings, counts).map((one) => ({ ...one, label: levelLabel(settings, words, one.level) }));
}

/** From the highest step to the lowest; then what is no step of the scale. */
function byScale<Counted extends { level: string }>({ scale }: Settings, counts: readonly Counted[]): Counted[] {
	const placeOf = ({ level }: Counted) => scale.findIndex(({ id }) => id === level);
	return counts.toSorted((one, other) => placeOf(other) - placeOf(one));
}
