import type { ClusterList, LevelsView } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import { openApi } from '#lib/api.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const here = `/consultations/${params.consultation}`;
	const levels = askLate(() => api.after('clusters').get<LevelsView>(`${here}/levels`));
	const facets = askLate(() => api.after('arrangement').get<FacetsView>(`${here}/facets`));
	const { clusters } = await api.after('clusters').need<ClusterList>(`${here}/clusters`);
	const as = url.searchParams.get('as') === 'map' ? ('map' as const) : ('list' as const);
	return { clusters, levels, facets, as };
};
