import type { ClusterList } from '@plenum/protocol/clusters';
import type { CommitmentList } from '@plenum/protocol/commitments';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const at = `/consultations/${params.consultation}`;
	const [{ clusters }, { commitments }, text] = await Promise.all([
		api.need<ClusterList>(`${at}/clusters`),
		api.need<CommitmentList>(`${at}/commitments`),
		addRooms(reader, 'commitments')
	]);
	return { clusters, commitments, text };
};
