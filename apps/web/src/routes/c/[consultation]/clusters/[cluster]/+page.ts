import type { ClusterView } from '@plenum/protocol/clusters';
import type { DocumentState } from '@plenum/protocol/documents';
import type { ClusterMechanisms } from '@plenum/protocol/mechanisms';
import type { PollList } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const ofCluster = api.after(`cluster:${params.cluster}`);
	const at = `/consultations/${params.consultation}`;
	const [cluster, { polls }, mechanisms] = await Promise.all([
		ofCluster.need<ClusterView>(`${at}/clusters/${params.cluster}`),
		api.after('poll').need<PollList>(`${at}/polls?cluster=${params.cluster}`),
		ofCluster.need<ClusterMechanisms>(`${at}/clusters/${params.cluster}/mechanisms`)
	]);
	const document = await ofCluster.need<DocumentState>(`/documents/${cluster.document}/state`);
	return {
		cluster,
		assessment: document.json,
		polls,
		mechanisms,
		/** The recommendation whose ratings come up first. */
		row: url.searchParams.get('row'),
		text: await addRooms(reader, 'comments', 'mechanisms')
	};
};
