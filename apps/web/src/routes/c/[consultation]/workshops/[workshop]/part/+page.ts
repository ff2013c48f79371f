import type { PollView } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:poll');
	const api = openApi(fetch, await untrack(parent));
	return api.need<{ polls: PollView[] }>(`/consultations/${params.consultation}/polls`);
};
