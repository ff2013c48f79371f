import type { ClusterList } from '@plenum/protocol/clusters';
import type { CommitmentList } from '@plenum/protocol/commitments';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, untrack }) => {
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [{ clusters }, { commitments }] = await Promise.all([
		api.need<ClusterList>(`${at}/clusters`),
		api.need<CommitmentList>(`${at}/commitments`)
	]);
	return { clusters, commitments };
};
