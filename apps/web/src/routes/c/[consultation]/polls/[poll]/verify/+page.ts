import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, untrack }) => {
	const api = openApi(fetch, await untrack(parent));
	return { bundle: await api.need('GET /polls/:poll/verification', { params }) };
};
