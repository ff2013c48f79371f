import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls';
import type { WorkshopSummary } from '@plenum/protocol/workshops';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters', 'plenum:workshops', 'plenum:poll', 'plenum:commitments');
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [{ clusters }, { workshops }, { polls }, drafts, unsealing, { commitments }] = await Promise.all([
		api.need<{ clusters: ClusterSummary[] }>(`${at}/clusters`),
		api.need<{ workshops: WorkshopSummary[] }>(`${at}/workshops`),
		api.need<{ polls: PollView[] }>(`${at}/polls?state=open`),
		api.need<{ polls: PollView[] }>(`${at}/polls?state=draft`),
		api.need<{ polls: PollView[] }>(`${at}/polls?state=unsealing`),
		api.need<{ commitments: CommitmentView[] }>(`${at}/commitments`)
	]);
	const overdue = commitments.filter((commitment) => commitment.overdue !== null).length;
	return { clusters, workshops, overdue, polls, entrusted: [...drafts.polls, ...unsealing.polls] };
};
