import type { ClusterList, RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import { openApi } from '#lib/api.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const here = `/consultations/${params.consultation}`;
	const ratings = askLate(() => api.after('clusters').get<RecommendationRatingsView>(`${here}/recommendation-ratings`));
	const facets = askLate(() => api.after('arrangement').get<FacetsView>(`${here}/facets`));
	const { clusters } = await api.after('clusters').need<ClusterList>(`${here}/clusters`);
	const as = url.searchParams.get('as') === 'map' ? ('map' as const) : ('list' as const);
	return { clusters, ratings, facets, as };
};
