import type { ClusterView } from '@plenum/protocol/clusters';
import type { DocumentState } from '@plenum/protocol/documents';
import type { ClusterMechanisms } from '@plenum/protocol/mechanisms';
import type { PollList } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends(`plenum:cluster:${params.cluster}`, 'plenum:poll', 'plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const at = `/consultations/${params.consultation}`;
	const [cluster, { polls }, mechanisms] = await Promise.all([
		api.need<ClusterView>(`${at}/clusters/${params.cluster}`),
		api.need<PollList>(`${at}/polls?cluster=${params.cluster}`),
		api.need<ClusterMechanisms>(`${at}/clusters/${params.cluster}/mechanisms`)
	]);
	const document = await api.need<DocumentState>(`/documents/${cluster.document}/state`);
	return {
		cluster,
		assessment: document.json,
		polls,
		mechanisms,
		text: await addRooms(reader, 'comments', 'mechanisms')
	};
};
