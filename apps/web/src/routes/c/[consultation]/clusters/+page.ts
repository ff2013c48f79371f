import { openApi } from '#lib/queries/api.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const facets = deferQuery(() => api.after('arrangement')('GET /consultations/:consultation/facets', { params }));
	const { clusters } = await api.after('clusters').need('GET /consultations/:consultation/clusters', { params });
	return { clusters, facets };
};
