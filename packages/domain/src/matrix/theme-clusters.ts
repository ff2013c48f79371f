import { folded, oneLine } from './plain-text.ts';
import type { Recommendation } from './recommendation.ts';

/** A theme and the places, in the list of recommendations, of those that stand under it. */
export type ThemeCluster = { label: string; recommendations: number[] };

/** The label of the cluster for what stands under no theme; the facilitator renames it. */
const withoutTheme = 'Without theme';

/**
 * [MATRIX12] One cluster for each theme label, in the order in which the labels first appear. A matrix repeats its themes under each
 * position, and they count as one. A recommendation stands under its row's theme, else its first own.
 */
export function clusterByTheme(recommendations: readonly Recommendation[]): ThemeCluster[] {
	const clusters = new Map<string, ThemeCluster>();
	recommendations.forEach((recommendation, place) => {
		const label = themeOf(recommendation);
		const key = folded(label);
		const cluster = clusters.get(key) ?? { label, recommendations: [] };
		cluster.recommendations.push(place);
		clusters.set(key, cluster);
	});
	return [...clusters.values()];
}

/** The theme that a recommendation stands under. */
export function themeOf({ headerTheme, themes }: Pick<Recommendation, 'headerTheme' | 'themes'>): string {
	return oneLine(headerTheme ?? themes[0] ?? '') || withoutTheme;
}
