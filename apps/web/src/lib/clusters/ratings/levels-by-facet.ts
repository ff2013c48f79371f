import { notAssessed } from '@plenum/domain/consultations/scale';
import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import { compareNumerically } from '#lib/language/compare-numerically.ts';

/** By what recommendations can be put together. */
export const levelFacets = ['themes', 'groups', 'sdgs', 'position', 'states'] as const;
export type LevelFacet = (typeof levelFacets)[number];

/** How many of those that carry a label stand at which agreed level; `not-assessed` where nothing is agreed. */
export type LevelsOfLabel = { id: string; count: number; counts: Record<string, number> };

/** [CLUSTERS47] [ADDITIONS6] The most frequent label first. A recommendation of the UN counts under each label that it carries. */
export function levelsByFacet(
	{ labels, recommendations }: FacetsView,
	levels: readonly RecommendationRatingsView['recommendations'][number][],
	facet: LevelFacet
): LevelsOfLabel[] {
	const agreed = new Map(levels.map((one) => [one.id, one.agreed?.level ?? notAssessed]));
	const rows = new Map<string, LevelsOfLabel>();
	for (const one of recommendations) {
		if (one.position === null) continue;
		const level = agreed.get(one.id) ?? notAssessed;
		const carried = facet === 'position' ? [one.position] : one[facet].map((place) => labels[place] ?? '');
		for (const id of carried) {
			const row = rows.get(id) ?? { id, count: 0, counts: {} };
			rows.set(id, row);
			row.count += 1;
			row.counts[level] = (row.counts[level] ?? 0) + 1;
		}
	}
	return [...rows.values()].sort((one, other) => other.count - one.count || compareNumerically(one.id, other.id));
}
