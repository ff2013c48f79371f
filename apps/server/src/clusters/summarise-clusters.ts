import { countLevels } from '@plenum/domain/clusters/recommendation-levels';
import type { ClusterStandings, ClusterSummary } from '@plenum/protocol/clusters';
import type { Db } from '../db/db.ts';
import { keepByState } from '../db/kept-by-state.ts';
import { constituenciesOf, inOrder, positionsOf } from './cluster-view.ts';
import { countAdditions, countPositions, findClusterNames, findThemes } from './clusters.store.ts';
import { findLevelsByCluster } from './recommendation-levels.store.ts';
import { findAllAgreedLevels, findAllReadings, findAllStances, findStandings } from './readings.store.ts';

/** What the list says of a cluster's recommendations. */
type Counts = Pick<ClusterSummary, 'levels' | 'recommendations' | 'pledges' | 'matters' | 'positions' | 'themes'>;
type CountByCluster = (db: Db, consultation: string) => Promise<Map<string, Counts>>;

/** Every cluster of the consultation, in the facilitator's order. */
export async function summariseClusters(
	db: Db,
	consultation: string,
	countBy: CountByCluster = countByCluster
): Promise<ClusterSummary[]> {
	const constituencies = await constituenciesOf(db, consultation);
	const counts = await countBy(db, consultation);
	const readings = await findAllReadings(db, consultation);
	const agreed = await findAllAgreedLevels(db, consultation);
	return (await findClusterNames(db, consultation)).map((cluster) => ({
		...cluster,
		readings: inOrder(constituencies, readings.get(cluster.id) ?? []),
		agreed: agreed.get(cluster.id) ?? null,
		...(counts.get(cluster.id) ?? noCounts())
	}));
}

/** [OPERATE56] The same clusters, and of each where it stands. */
export async function listStandings(db: Db, consultation: string, countBy: CountByCluster): Promise<ClusterStandings> {
	const constituencies = await constituenciesOf(db, consultation);
	const counts = await countBy(db, consultation);
	const stances = Map.groupBy(await findAllStances(db, consultation), ({ cluster }) => cluster);
	const clusters = (await findStandings(db, consultation)).map((standing) => {
		const { recommendations, pledges, matters } = counts.get(standing.id) ?? noCounts();
		const readings = (stances.get(standing.id) ?? []).map(({ cluster: _, ...stance }) => stance);
		return { ...standing, recommendations, pledges, matters, readings: inOrder(constituencies, readings) };
	});
	const agreed = Map.groupBy(
		clusters.flatMap(({ id }) => counts.get(id)?.levels.agreed ?? []),
		({ level }) => level
	);
	const sum = (some: readonly { count: number }[]) => some.reduce((all, { count }) => all + count, 0);
	return { clusters, agreedByItself: [...agreed].map(([level, some]) => ({ level, count: sum(some) })) };
}

/**
 * [OPERATE44] Clusters are renamed, read and closed all the time, their recommendations change when a list is imported: what is counted
 * of those stays meanwhile.
 */
export function keepCounts(most: number): CountByCluster {
	const kept = keepByState<Map<string, Counts>>(most);
	return (db, consultation) => kept(db, consultation, () => countByCluster(db, consultation));
}

async function countByCluster(db: Db, consultation: string): Promise<Map<string, Counts>> {
	const positions = Map.groupBy(await countPositions(db, consultation), ({ cluster }) => cluster);
	const themes = Map.groupBy(await findThemes(db, consultation), ({ cluster }) => cluster);
	const levels = await findLevelsByCluster(db, consultation);
	const additions = await countAdditions(db, consultation);
	// Whatever stands in a cluster has themes, if only none.
	return new Map([...themes].map(([cluster, lines]) => [cluster, countsOf(cluster, lines)]));

	function countsOf(cluster: string, lines: readonly { themes: string[] }[]): Counts {
		const found = positionsOf(positions.get(cluster) ?? []);
		return {
			levels: countLevels(levels.get(cluster) ?? []),
			recommendations: Object.values(found).reduce((sum, some) => sum + some, 0),
			pledges: additions.get(cluster)?.pledges ?? 0,
			matters: additions.get(cluster)?.matters ?? 0,
			positions: found,
			themes: [...new Set(lines.flatMap((line) => line.themes))].sort()
		};
	}
}

function noCounts(): Counts {
	return {
		levels: countLevels([]),
		recommendations: 0,
		pledges: 0,
		matters: 0,
		positions: positionsOf([]),
		themes: []
	};
}
