import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, untrack }) => {
	const answer = await openApi(fetch, await untrack(parent))('GET /setup');
	return { needed: answer.ok ? answer.value.needed : true };
};
