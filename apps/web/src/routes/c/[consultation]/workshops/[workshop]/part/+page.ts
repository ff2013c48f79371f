import type { RoundList } from '@plenum/protocol/ratings';
import { openApi } from '#lib/api.ts';
import { readDecisions, whenDecided } from '#lib/workshops/read-decisions.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends(...whenDecided, 'plenum:ratings');
	const api = openApi(fetch, await untrack(parent));
	const [decisions, { rounds }] = await Promise.all([
		readDecisions(api, params.consultation),
		api.need<RoundList>(`/consultations/${params.consultation}/rating-rounds`)
	]);
	return { ...decisions, rounds };
};
