import type { Outcome, OutcomeRecommendation } from '../outcome/outcome.ts';
import type { MissionEntry } from './missions.ts';

/** Recommendations of one cluster, in its order. */
export type PendingTheme = { cluster: Outcome['clusters'][number]; entries: MissionEntry[] };

/**
 * [HANDOUTS8] A recommendation of the last review that stands, and that the State neither supports nor notes. It is under consideration, or
 * its position is empty. What an earlier list calls so was answered since.
 */
export function isPending(outcome: Outcome, recommendation: OutcomeRecommendation): boolean {
	const { position, positionAsPrinted } = recommendation;
	const unanswered = position === 'pending' || (position === 'unknown' && positionAsPrinted.trim() === '');
	return unanswered && isOfLastReview(outcome, recommendation);
}

/** Counts one without a review, because nobody said that it is older. */
export function isOfLastReview(outcome: Outcome, { review, withdrawn }: OutcomeRecommendation): boolean {
	return !withdrawn && (review === null || review === lastCycle(outcome));
}

function lastCycle({ consultation, clusters }: Outcome): number {
	const printed = clusters.flatMap(({ recommendations }) => recommendations.flatMap(({ review }) => review ?? []));
	return Math.max(0, ...consultation.reviews.map(({ cycle }) => cycle), ...printed);
}

/** [HANDOUTS8] Each once, with its cluster, in the order of the clusters. */
export function findPending(outcome: Outcome): PendingTheme[] {
	return outcome.clusters.flatMap((cluster) => {
		const pending = cluster.recommendations.filter((one) => isPending(outcome, one));
		const entries = pending.map((recommendation) => ({ cluster, recommendation }));
		return entries.length === 0 ? [] : [{ cluster, entries }];
	});
}
