import { countKinds, type KindCounts } from '@plenum/domain/clusters/addition';
import type { RecommendationRatingsView } from '@plenum/protocol/clusters';

/** `agenda`: what is on the agenda of a workshop that is not over. */
export const selections = ['agenda', 'all', 'clusters', 'without-rating'] as const;
export type Selection = (typeof selections)[number];

type Row = Pick<RecommendationRatingsView['recommendations'][number], 'id' | 'cluster' | 'kind' | 'agreed'>;

/**
 * [RATINGS6] What a new round can hold of the chosen recommendations. `clusters` are those chosen, or of the agenda. `taken` are in a round
 * that excludes another.
 */
export function chooseRecommendations(
	rows: readonly Row[],
	{ which, clusters, taken }: { which: Selection; clusters: ReadonlySet<string>; taken: ReadonlySet<string> }
): { ids: string[]; counts: KindCounts; leftOut: KindCounts } {
	const isChosen = ({ cluster, agreed }: Row) =>
		which === 'all' || (which === 'without-rating' ? agreed === null : clusters.has(cluster));
	const chosen = rows.filter(isChosen);
	const free = chosen.filter(({ id }) => !taken.has(id));
	const leftOut = chosen.filter(({ id }) => taken.has(id));
	return { ids: free.map(({ id }) => id), counts: countKinds(free), leftOut: countKinds(leftOut) };
}
