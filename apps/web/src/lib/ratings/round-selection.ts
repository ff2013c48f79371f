import { countKinds, type KindCounts } from '@plenum/domain/clusters/addition';
import type { RecommendationRatingsView } from '@plenum/protocol/clusters';

export const selections = ['all', 'clusters', 'without-level'] as const;
export type Selection = (typeof selections)[number];

type Row = Pick<RecommendationRatingsView['recommendations'][number], 'id' | 'cluster' | 'kind' | 'agreed'>;

/** [RATINGS6] What a new round can hold of what was chosen; `taken` are in a round that forbids another. */
export function chooseRecommendations(
	rows: readonly Row[],
	{ which, clusters, taken }: { which: Selection; clusters: ReadonlySet<string>; taken: ReadonlySet<string> }
): { ids: string[]; counts: KindCounts; leftOut: KindCounts } {
	const isChosen = ({ cluster, agreed }: Row) =>
		which === 'all' || (which === 'clusters' ? clusters.has(cluster) : agreed === null);
	const chosen = rows.filter(isChosen);
	const free = chosen.filter(({ id }) => !taken.has(id));
	const leftOut = chosen.filter(({ id }) => taken.has(id));
	return { ids: free.map(({ id }) => id), counts: countKinds(free), leftOut: countKinds(leftOut) };
}
