import type { ClusterList } from '@plenum/protocol/clusters';
import type { PeopleList } from '@plenum/protocol/people';
import type { PollList } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import { readMinutes } from '#lib/journal/read-minutes.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, untrack }) => {
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [minutes, { people }, { clusters }, { polls }] = await Promise.all([
		readMinutes(api, `${at}/journal`),
		api.need<PeopleList>(`${at}/people`),
		api.need<ClusterList>(`${at}/clusters`),
		api.need<PollList>(`${at}/polls`)
	]);
	return { minutes, people, clusters, polls };
};
