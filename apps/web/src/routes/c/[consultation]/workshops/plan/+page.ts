import type { ClusterStandings } from '@plenum/protocol/clusters';
import type { CommitmentList } from '@plenum/protocol/commitments';
import { openApi } from '#lib/api.ts';
import { atFirst } from '#lib/beginning.svelte.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const at = `/consultations/${params.consultation}`;
	const commitments = askLate(() => api.get<CommitmentList>(`${at}/commitments`));
	const [{ clusters }, first, text] = await Promise.all([
		api.need<ClusterStandings>(`${at}/cluster-standings`),
		api.need<CommitmentList>(`${at}/commitments?first=${atFirst}`),
		addRooms(reader, 'commitments', 'run')
	]);
	return { clusters, first, commitments, text };
};
