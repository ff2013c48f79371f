import { openApi } from '#lib/api.ts';
import { readDecisions, whenDecided } from '#lib/workshops/read-decisions.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends(...whenDecided);
	return readDecisions(openApi(fetch, await untrack(parent)), params.consultation);
};
