import type { ClusterList } from '@plenum/protocol/clusters';
import type { RoomsView } from '@plenum/protocol/rooms';
import { openApi } from '#lib/api.ts';
import { readDecisions, whenDecided } from '#lib/workshops/read-decisions.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends(...whenDecided);
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const [{ rounds }, { clusters }, { polls }] = await Promise.all([
		api.need<RoomsView>(`${at}/workshops/${params.workshop}/rooms`),
		api.need<ClusterList>(`${at}/clusters`),
		readDecisions(api, params.consultation)
	]);
	return { rounds: rounds.filter(({ state }) => state === 'closed'), clusters, polls };
};
