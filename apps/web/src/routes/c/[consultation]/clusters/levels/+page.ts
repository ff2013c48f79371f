import { openApi } from '#lib/queries/api.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const ratings = deferQuery(() =>
		api.after('clusters')('GET /consultations/:consultation/recommendation-ratings', { params })
	);
	const facets = deferQuery(() => api.after('arrangement')('GET /consultations/:consultation/facets', { params }));
	const { clusters } = await api.after('clusters').need('GET /consultations/:consultation/clusters', { params });
	const as = url.searchParams.get('as') === 'map' ? ('map' as const) : ('list' as const);
	return { clusters, ratings, facets, as };
};
