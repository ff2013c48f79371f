import type { ClusterList } from '@plenum/protocol/clusters';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	const { clusters } = await api.need<ClusterList>(`/consultations/${params.consultation}/clusters`);
	return { anything: clusters.length > 0 };
};
