import type { Settings } from '@plenum/domain/consultations/consultation';
import { listedItems, type Outcome, type OutcomeCluster } from './outcome/outcome.ts';
import { priorityOrder } from './ratings/priority-order.ts';
import { ratingOf } from './submission/submission-author.ts';

/**
 * [REPORTS83] In the order of the last vote on priorities, where there was one. Then by how far behind and how far apart the ratings are,
 * the furthest first. Of equals the larger comes first.
 */
export function orderThemes(
	outcome: Outcome,
	author: string | null,
	clusters: readonly OutcomeCluster[]
): OutcomeCluster[] {
	const { settings } = outcome.consultation;
	const urgency = new Map(clusters.map((cluster) => [cluster, urgencyOf(settings, author, cluster)]));
	const of = (cluster: OutcomeCluster) => urgency.get(cluster) ?? 0;
	const voted = priorityOrder(outcome) ?? [];
	const placeOf = ({ id }: OutcomeCluster) => (voted.includes(id) ? voted.indexOf(id) : voted.length);
	return clusters.toSorted(
		(one, other) =>
			placeOf(one) - placeOf(other) || of(other) - of(one) || listedItems(other).length - listedItems(one).length
	);
}

/** From 0 (all is done, and all say so) to 2, over what was rated. A regression is as far behind as nothing done. */
function urgencyOf({ scale }: Pick<Settings, 'scale'>, author: string | null, cluster: OutcomeCluster): number {
	const valueOf = (level: string | undefined) => scale.find(({ id }) => id === level)?.value ?? null;
	const rated = listedItems(cluster).flatMap((one) => {
		const own = ratingOf(author, one) ?? one.agreed;
		const values = one.sideRatings.map(({ level }) => valueOf(level)).filter((value) => value !== null);
		const value = own?.regression ? 0 : valueOf(own?.level);
		const apart = values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
		return own || values.length > 0 ? [(value === null ? 0.5 : 1 - value) + apart] : [];
	});
	return rated.length === 0 ? 0 : rated.reduce((sum, one) => sum + one, 0) / rated.length;
}
