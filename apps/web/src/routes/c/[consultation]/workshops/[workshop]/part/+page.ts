import { fold } from '@plenum/domain/workshops/evolve';
import type { RoundList } from '@plenum/protocol/ratings';
import { openApi } from '#lib/api.ts';
import { bringParts } from '#lib/ui/later.ts';
import { partsShown } from '#lib/workshops/workshop-parts.ts';
import { readDecisions, whenDecided } from '#lib/workshops/read-decisions.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends(...whenDecided, 'plenum:ratings');
	const above = await untrack(parent);
	const api = openApi(fetch, above);
	const [decisions, { rounds }] = await Promise.all([
		readDecisions(api, params.consultation),
		api.need<RoundList>(`/consultations/${params.consultation}/rating-rounds`)
	]);
	const { participant } = above.consultation.me;
	const shown = { id: params.workshop, ...decisions, rounds, participant };
	await bringParts(above.language, partsShown(fold(above.events.events), shown));
	return { ...decisions, rounds };
};
