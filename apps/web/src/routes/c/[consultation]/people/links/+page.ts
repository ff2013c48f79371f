import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:people', 'plenum:me');
	const { language, text } = await untrack(parent);
	const api = openApi(fetch, { language, text });
	return api.need('GET /consultations/:consultation/personal-links', { params });
};
