import { fold } from '@plenum/domain/workshops/evolve';
import { openApi } from '#lib/queries/api.ts';
import { bringParts } from '#lib/ui/parts/lazy-part.ts';
import { partsShown } from '#lib/workshops/workshop-parts.ts';
import { readDecisions } from '#lib/workshops/steps/read-decisions.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	const above = await untrack(parent);
	const api = openApi(fetch, above, depends);
	const workshop = fold(above.events.events);
	const decisions = await readDecisions(api, params, workshop);
	const { participant } = above.consultation.me;
	const shown = { id: params.workshop, ...decisions, participant };
	await bringParts(above.language, partsShown(workshop, shown));
	return decisions;
};
