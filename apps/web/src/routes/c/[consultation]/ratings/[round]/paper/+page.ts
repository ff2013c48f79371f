import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { OwnRatings } from '@plenum/protocol/ratings';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, untrack }) => {
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [own, { clusters }] = await Promise.all([
		api.need<OwnRatings>(`${at}/rating-rounds/${params.round}/ratings`),
		api.need<{ clusters: ClusterSummary[] }>(`${at}/clusters`)
	]);
	return { bare: true, own, clusters };
};
