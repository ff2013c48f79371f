import type { Cluster } from '../clusters/cluster.ts';
import type { PlacedRecommendation } from './kept-recommendation.ts';
import { folded } from './plain-text.ts';

/** Where what stands under a theme goes: into a cluster that is there, or into a new one of that label. */
export type ThemePlace = { cluster: string | null; label: string };

/**
 * [MATRIX52] A theme goes where the facilitator has put it: into the open cluster that holds most of its
 * recommendations, else the one of its label, else the one that the cluster of its label was merged into; else a new one.
 */
export function placeTheme(
	theme: string,
	clusters: readonly Pick<Cluster, 'id' | 'label' | 'state'>[],
	mergedInto: ReadonlyMap<string, string>,
	kept: readonly PlacedRecommendation[]
): ThemePlace {
	const key = folded(theme);
	const open = new Map(clusters.filter(({ state }) => state === 'open').map((cluster) => [cluster.id, cluster]));
	const held = Map.groupBy(
		kept.filter(({ headerTheme, cluster }) => headerTheme !== null && folded(headerTheme) === key && open.has(cluster)),
		({ cluster }) => cluster
	);
	const fullest = [...held].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
	const named = [...open.values()].find(({ label }) => folded(label) === key)?.id;
	const merged = clusters.find(({ state, label }) => state === 'merged' && folded(label) === key)?.id;
	const id = fullest ?? named ?? (merged === undefined ? undefined : homeOf(merged, mergedInto));
	const found = id === undefined ? undefined : open.get(id);
	return found ? { cluster: found.id, label: found.label } : { cluster: null, label: theme };
}

function homeOf(cluster: string, mergedInto: ReadonlyMap<string, string>): string {
	const into = mergedInto.get(cluster);
	return into === undefined ? cluster : homeOf(into, mergedInto);
}
