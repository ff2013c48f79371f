import type { Level } from '@plenum/domain/consultations/scale';
import { forPlenary, statusOf, type Status } from '@plenum/domain/ratings/status';
import type { ClusterSummary, RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';

export type LevelRow = RecommendationRatingsView['recommendations'][number];

/** Which recommendations are shown: every one, or those of a status. */
export type LevelFilter = 'all' | Status;
export type LevelOrder = 'list' | 'spread';

/** Cluster and theme are empty for any. */
export type LevelChoice = { show: LevelFilter; cluster: string; theme: string; order: LevelOrder };

/** A cluster with those of its recommendations that are shown. */
export type LevelGroup = { id: string; label: string; rows: LevelRow[] };

/** [CLUSTERS46] */
export function shownLevels(rows: readonly LevelRow[], filter: LevelFilter): LevelRow[] {
	return rows.filter((row) => filter === 'all' || statusOf(row) === filter);
}

/** Those of one cluster, and those that carry a theme under the name that is shown. */
export function levelsIn(
	rows: readonly LevelRow[],
	{ labels, recommendations }: FacetsView,
	{ cluster, theme }: Pick<LevelChoice, 'cluster' | 'theme'>
): LevelRow[] {
	const place = labels.indexOf(theme);
	const carrying = new Set(recommendations.filter(({ themes }) => themes.includes(place)).map(({ id }) => id));
	return rows.filter((row) => (cluster === '' || row.cluster === cluster) && (theme === '' || carrying.has(row.id)));
}

/** Cluster by cluster, in the facilitator's order and that of the numbers; or as the plenary takes them up, the widest apart first. */
export function groupLevels(
	clusters: readonly Pick<ClusterSummary, 'id' | 'label'>[],
	rows: readonly LevelRow[],
	order: LevelOrder,
	scale: readonly Level[]
): LevelGroup[] {
	const sorted = order === 'list' ? rows : forPlenary(scale, rows);
	const byCluster = Map.groupBy(sorted, ({ cluster }) => cluster);
	const listed = order === 'list' ? clusters.map(({ id }) => id) : [...byCluster.keys()];
	return listed.flatMap((id) => {
		const cluster = clusters.find((one) => one.id === id);
		const of = byCluster.get(id);
		return cluster && of ? [{ id, label: cluster.label, rows: of }] : [];
	});
}
