import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, untrack }) =>
	openApi(fetch, await untrack(parent)).need('GET /consultations');
