import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { Minutes } from '@plenum/protocol/journal';
import type { Person } from '@plenum/protocol/people';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, untrack }) => {
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [minutes, { people }, { clusters }] = await Promise.all([
		api.need<Minutes>(`${at}/journal?after=0`),
		api.need<{ people: Person[] }>(`${at}/people`),
		api.need<{ clusters: ClusterSummary[] }>(`${at}/clusters`)
	]);
	return { minutes, people, clusters };
};
