import type { RoundList } from '@plenum/protocol/ratings';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:ratings');
	const api = openApi(fetch, await untrack(parent));
	return api.need<RoundList>(`/consultations/${params.consultation}/rating-rounds`);
};
