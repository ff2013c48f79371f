import type { CommitmentList } from '@plenum/protocol/commitments';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:commitments');
	const api = openApi(fetch, await untrack(parent));
	return api.need<CommitmentList>(`/consultations/${params.consultation}/commitments`);
};
