import { noConsensus, type Level } from '@plenum/domain/clusters/levels';
import { spreadOf } from '@plenum/domain/clusters/spread';
import type { ClusterSummary, LevelsView } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';

export type LevelRow = LevelsView['recommendations'][number];

/** Which recommendations are shown: every one, those that the sides see differently, or those without an agreed level. */
export type LevelFilter = 'all' | 'differ' | 'open';
export type LevelOrder = 'list' | 'spread';

/** Cluster and theme are empty for any. */
export type LevelChoice = { show: LevelFilter; cluster: string; theme: string; order: LevelOrder };

/** A cluster with those of its recommendations that are shown. */
export type LevelGroup = { id: string; label: string; rows: LevelRow[] };

/** [CLUSTERS46] Sides say different things of it, or said that they do. */
export function viewsDiffer({ readings, agreed }: LevelRow): boolean {
	const said = new Set(readings.map(({ level, regression }) => `${level} ${regression}`));
	return said.size > 1 || agreed?.level === noConsensus;
}

export function shownLevels(rows: readonly LevelRow[], filter: LevelFilter): LevelRow[] {
	switch (filter) {
		case 'all':
			return [...rows];
		case 'differ':
			return rows.filter(viewsDiffer);
		case 'open':
			return rows.filter(({ agreed }) => agreed === null);
	}
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

/**
 * Cluster by cluster, in the facilitator's order and that of the numbers; or the widest apart first, clusters and what is in
 * them, where equally far in the order of the list.
 */
export function groupLevels(
	clusters: readonly Pick<ClusterSummary, 'id' | 'label'>[],
	rows: readonly LevelRow[],
	order: LevelOrder,
	scale: readonly Level[]
): LevelGroup[] {
	const byCluster = Map.groupBy(rows, ({ cluster }) => cluster);
	const groups = clusters
		.map(({ id, label }) => ({ id, label, rows: byCluster.get(id) ?? [] }))
		.filter((group) => group.rows.length > 0);
	if (order === 'list') return groups;
	const apart = new Map(rows.map((row) => [row.id, distanceOf(row, scale)]));
	const of = ({ id }: LevelRow) => apart.get(id) ?? 0;
	const sorted = groups.map((group) => ({ ...group, rows: group.rows.toSorted((a, b) => of(b) - of(a)) }));
	return sorted.toSorted((a, b) => of(b.rows[0]!) - of(a.rows[0]!));
}

/** Steps between the sides; below one step where they differ in what no step measures. */
function distanceOf(row: LevelRow, scale: readonly Level[]): number {
	return (spreadOf(scale, [], row.readings).distance ?? 0) || Number(viewsDiffer(row)) / 2;
}
