import type { ContinuityView } from '@plenum/protocol/clusters';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	return { continuity: await api.need<ContinuityView>(`/consultations/${params.consultation}/continuity`) };
};
