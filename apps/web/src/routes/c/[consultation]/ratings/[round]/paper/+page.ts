import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, untrack }) => {
	const api = openApi(fetch, await untrack(parent));
	const [own, { clusters }] = await Promise.all([
		api.need('GET /consultations/:consultation/rating-rounds/:round/ratings', { params }),
		api.need('GET /consultations/:consultation/clusters', { params })
	]);
	return { bare: true, own, clusters };
};
