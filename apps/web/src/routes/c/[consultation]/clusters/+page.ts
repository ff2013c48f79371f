import { openApi } from '#lib/api.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const facets = askLate(() => api.after('arrangement')('GET /consultations/:consultation/facets', { params }));
	const { clusters } = await api.after('clusters').need('GET /consultations/:consultation/clusters', { params });
	return { clusters, facets };
};
