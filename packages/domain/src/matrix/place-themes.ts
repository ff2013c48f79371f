import type { Cluster } from '../clusters/cluster.ts';
import type { PlacedRecommendation } from './rows/kept-recommendation.ts';
import { folded } from './plain-text.ts';

/** Where what stands under a theme goes: into a cluster that is there, or into a new one of that label. */
export type ThemePlace = { cluster: string | null; label: string };

/**
 * [MATRIX52] A theme goes where the facilitator has put it: into the open cluster that holds most of its recommendations. Otherwise into
 * the cluster of its label, or the one that this was merged into; else into a new one. The existing data is searched once, however many
 * themes come.
 */
export function createThemePlacing(
	clusters: readonly Pick<Cluster, 'id' | 'label' | 'state'>[],
	mergedInto: ReadonlyMap<string, string>,
	kept: readonly PlacedRecommendation[]
): (theme: string) => ThemePlace {
	const open = new Map(clusters.filter(({ state }) => state === 'open').map((cluster) => [cluster.id, cluster]));
	const named = firstByLabel([...open.values()]);
	const merged = firstByLabel(clusters.filter(({ state }) => state === 'merged'));
	const themed = kept.filter(({ headerTheme, cluster }) => headerTheme !== null && open.has(cluster));
	const held = Map.groupBy(themed, ({ headerTheme }) => folded(headerTheme ?? ''));
	const places = new Map<string, string | undefined>();
	const find = (key: string): string | undefined => {
		const byCluster = Map.groupBy(held.get(key) ?? [], ({ cluster }) => cluster);
		const fullest = [...byCluster].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
		const old = merged.get(key);
		return fullest ?? named.get(key) ?? (old === undefined ? undefined : homeOf(old, mergedInto));
	};
	return (theme) => {
		const key = folded(theme);
		if (!places.has(key)) places.set(key, find(key));
		const found = open.get(places.get(key) ?? '');
		return found ? { cluster: found.id, label: found.label } : { cluster: null, label: theme };
	};
}

function firstByLabel(clusters: readonly Pick<Cluster, 'id' | 'label'>[]): Map<string, string> {
	return new Map(clusters.toReversed().map(({ id, label }) => [folded(label), id]));
}

function homeOf(cluster: string, mergedInto: ReadonlyMap<string, string>): string {
	const into = mergedInto.get(cluster);
	return into === undefined ? cluster : homeOf(into, mergedInto);
}
