import type { ClusterList } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [{ clusters }, facets] = await Promise.all([
		api.need<ClusterList>(`${at}/clusters`),
		api.need<FacetsView>(`${at}/facets`)
	]);
	return { clusters, facets };
};
