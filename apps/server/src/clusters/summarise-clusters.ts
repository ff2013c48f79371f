import { addSummaries, summarise, type Stances } from '@plenum/domain/ratings/status';
import type { ClusterStandings, ClusterSummary } from '@plenum/protocol/clusters';
import type { Db } from '../db/db.ts';
import type { QueryCache } from '../db/query-cache/query-cache.ts';
import { positionsOf } from './cluster-view.ts';
import { countAdditions, countPositions, findClusterNames, findThemes } from './clusters.store.ts';
import { findRatingsByCluster } from './side-ratings.store.ts';

/** What the list says of a cluster's recommendations. */
type Counts = Pick<ClusterSummary, 'summary' | 'recommendations' | 'pledges' | 'matters' | 'positions' | 'themes'>;
type CountByCluster = (db: Db, consultation: string) => Promise<Map<string, Counts>>;

/** Every cluster of the consultation, in the facilitator's order. */
export async function summariseClusters(
	db: Db,
	consultation: string,
	countBy: CountByCluster = countByCluster
): Promise<ClusterSummary[]> {
	const counts = await countBy(db, consultation);
	return (await findClusterNames(db, consultation)).map((cluster) => ({
		...cluster,
		...(counts.get(cluster.id) ?? noCounts())
	}));
}

/** [OPERATE56] The same clusters, and of each where it stands. */
export async function listStandings(db: Db, consultation: string, countBy: CountByCluster): Promise<ClusterStandings> {
	const counts = await countBy(db, consultation);
	const clusters = (await findClusterNames(db, consultation)).map(({ id, label, state }) => {
		const { recommendations, pledges, matters, summary } = counts.get(id) ?? noCounts();
		return { id, label, state, recommendations, pledges, matters, summary };
	});
	return { clusters, summary: addSummaries(clusters.map(({ summary }) => summary)) };
}

/** [OPERATE44] The list and the standings of clusters share one count, which texts and closings leave as it is. */
export function cacheCounts(cache: QueryCache): CountByCluster {
	const counts = cache.query<Map<string, Counts>>('cluster-counts');
	return (db, consultation) => counts(consultation, [], () => countByCluster(db, consultation));
}

async function countByCluster(db: Db, consultation: string): Promise<Map<string, Counts>> {
	const positions = Map.groupBy(await countPositions(db, consultation), ({ cluster }) => cluster);
	const themes = Map.groupBy(await findThemes(db, consultation), ({ cluster }) => cluster);
	const ratings = await findRatingsByCluster(db, consultation);
	const additions = await countAdditions(db, consultation);
	// Everything in a cluster has themes, even if the list is empty.
	return new Map([...themes].map(([cluster, lines]) => [cluster, countsOf(cluster, lines)]));

	function countsOf(cluster: string, lines: readonly { themes: string[] }[]): Counts {
		const found = positionsOf(positions.get(cluster) ?? []);
		const recommendations = Object.values(found).reduce((sum, some) => sum + some, 0);
		return {
			summary: summariseSome(recommendations, ratings.get(cluster) ?? []),
			recommendations,
			pledges: additions.get(cluster)?.pledges ?? 0,
			matters: additions.get(cluster)?.matters ?? 0,
			positions: found,
			themes: [...new Set(lines.flatMap((line) => line.themes))].sort()
		};
	}
}

function noCounts(): Counts {
	return {
		summary: summarise([]),
		recommendations: 0,
		pledges: 0,
		matters: 0,
		positions: positionsOf([]),
		themes: []
	};
}

const unrated: Stances = { sideRatings: [], agreed: null };

/** So many recommendations, of which these alone have ratings. */
function summariseSome(recommendations: number, rated: readonly Stances[]) {
	const others = Array.from({ length: Math.max(0, recommendations - rated.length) }, () => unrated);
	return summarise([...rated, ...others]);
}
