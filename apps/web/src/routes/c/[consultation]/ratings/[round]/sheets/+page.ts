import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:ratings');
	const api = openApi(fetch, await untrack(parent));
	const [{ round, recommendations }, { sheets }, comparison] = await Promise.all([
		api.need('GET /consultations/:consultation/rating-rounds/:round/ratings', { params }),
		api.need('GET /consultations/:consultation/rating-rounds/:round/sheets', { params }),
		api.need('GET /consultations/:consultation/rating-rounds/:round/sheets/comparison', { params })
	]);
	return { round, recommendations, sheets, comparison };
};
