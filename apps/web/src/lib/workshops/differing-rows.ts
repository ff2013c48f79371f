import type { LevelsView } from '@plenum/protocol/clusters';
import { viewsDiffer } from '#lib/clusters/level-filter.ts';

/** How many recommendations of a cluster were rated by a side, and on how many of them the views differ. */
export type DifferingRows = ReadonlyMap<string, { rated: number; differing: number }>;

/** The one place where planning takes these figures from. */
export function differingRows({ recommendations }: LevelsView): DifferingRows {
	const byCluster = Map.groupBy(
		recommendations.filter(({ readings }) => readings.length > 0),
		({ cluster }) => cluster
	);
	return new Map(
		[...byCluster].map(([cluster, rows]) => [
			cluster,
			{ rated: rows.length, differing: rows.filter((row) => row.agreed === null && viewsDiffer(row)).length }
		])
	);
}
