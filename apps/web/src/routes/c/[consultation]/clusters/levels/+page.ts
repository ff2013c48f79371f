import type { ClusterList, LevelsView } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	depends('plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	const here = `/consultations/${params.consultation}`;
	const [{ clusters }, { recommendations, earlierOutcomes }, facets] = await Promise.all([
		api.need<ClusterList>(`${here}/clusters`),
		api.need<LevelsView>(`${here}/levels`),
		api.need<FacetsView>(`${here}/facets`)
	]);
	const as = url.searchParams.get('as') === 'map' ? ('map' as const) : ('list' as const);
	return { clusters, recommendations, earlierOutcomes, facets, as };
};
