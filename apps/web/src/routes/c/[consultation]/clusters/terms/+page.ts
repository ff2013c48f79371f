import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	return { taxonomy: await api.need('GET /consultations/:consultation/taxonomy', { params }) };
};
