import type { JoinCode } from '@plenum/protocol/people';
import { openApi } from '#lib/api.ts';
import { readDecisions, whenDecided } from '#lib/workshops/read-decisions.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends(...whenDecided, 'plenum:me');
	const api = openApi(fetch, await untrack(parent));
	const [decisions, code] = await Promise.all([
		readDecisions(api, params.consultation),
		// Whoever may let people in may show how they come in.
		api.get<JoinCode>(`/consultations/${params.consultation}/join-code`)
	]);
	return { bare: true, ...decisions, joinCode: code.ok ? code.value : null };
};
