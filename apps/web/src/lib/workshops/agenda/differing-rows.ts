import type { ClusterStanding } from '@plenum/protocol/clusters';

/** How many recommendations of a cluster were rated by a side, and on how many of them the views differ. */
export type DifferingRows = ReadonlyMap<string, { rated: number; differing: number }>;

export function differingRows(clusters: readonly Pick<ClusterStanding, 'id' | 'summary'>[]): DifferingRows {
	return new Map(
		clusters.map(({ id, summary: { total, statuses } }) => [
			id,
			{ rated: total - statuses['not-rated'], differing: statuses.differs }
		])
	);
}
