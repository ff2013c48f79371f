import type { ClusterStandings } from '@plenum/protocol/clusters';
import type { OutcomeVersionList } from '@plenum/protocol/exports';
import type { Minutes } from '@plenum/protocol/journal';
import type { PublicationCheck } from '@plenum/protocol/publication';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	// Where the record ends is asked with each of them.
	depends('plenum:clusters', 'plenum:poll', 'plenum:outcome');
	const { consultation, ...reader } = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const mayPublish = consultation.me.role === 'facilitator';
	const at = `/consultations/${params.consultation}`;
	const [{ clusters, summary }, { head, length }, { versions, decided }, check] = await Promise.all([
		api.after('clusters').need<ClusterStandings>(`${at}/cluster-standings`),
		// No lines, for none comes after the last: only where the chain ends.
		api.need<Minutes>(`${at}/journal?after=${Number.MAX_SAFE_INTEGER}`),
		api.need<OutcomeVersionList>(`${at}/outcome/versions`),
		mayPublish ? api.need<PublicationCheck>(`${at}/publication?check=false`) : null
	]);
	return {
		clusters,
		summary,
		decided,
		head,
		length,
		versions,
		publication: check?.publication ?? null,
		voided: check?.voided ?? 0,
		updatesSince: check?.updatesSince ?? 0
	};
};
