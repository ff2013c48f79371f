import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { Minutes } from '@plenum/protocol/journal';
import type { PollView } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters', 'plenum:poll');
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [{ clusters }, { polls }, { head, length }] = await Promise.all([
		api.need<{ clusters: ClusterSummary[] }>(`${at}/clusters`),
		api.need<{ polls: PollView[] }>(`${at}/polls`),
		// No lines, for none comes after the last: only where the chain ends.
		api.need<Minutes>(`${at}/journal?after=${Number.MAX_SAFE_INTEGER}`)
	]);
	return { clusters, polls, head, length };
};
