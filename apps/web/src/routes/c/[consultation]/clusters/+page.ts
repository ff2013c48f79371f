import type { ClusterList } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import { openApi } from '#lib/api.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const at = `/consultations/${params.consultation}`;
	const facets = askLate(() => api.after('arrangement').get<FacetsView>(`${at}/facets`));
	const { clusters } = await api.after('clusters').need<ClusterList>(`${at}/clusters`);
	return { clusters, facets };
};
