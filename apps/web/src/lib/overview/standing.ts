import type { Summary } from '@plenum/domain/ratings/status';
import type { ClusterStandings } from '@plenum/protocol/clusters';

/** [CONSULTATIONS112] Where the recommendations stand, and how many clusters there are and how many of them are open. */
export type OverviewCounts = Summary & { clusters: number; openClusters: number };

export function standingOf({ clusters, summary }: ClusterStandings): OverviewCounts {
	return {
		...summary,
		clusters: clusters.length,
		openClusters: clusters.filter(({ state }) => state === 'open').length
	};
}

/** Those on which nothing is agreed and no views are recorded. */
export function countNotAgreed({ total, statuses }: Summary): number {
	return total - statuses.agreed - statuses['views-recorded'];
}
