import type { LevelsView } from '@plenum/protocol/clusters';
import type { OwnRatings, RevealView } from '@plenum/protocol/ratings';
import { openApi } from '#lib/api.ts';
import { heldRatings } from '#lib/ratings/held-ratings.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:ratings', 'plenum:me');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const at = `/consultations/${params.consultation}`;
	const path = `${at}/rating-rounds/${params.round}`;
	const own = await (heldRatings?.ask(api, path, reader.consultation.me) ?? api.need<OwnRatings>(`${path}/ratings`));
	if (own.round.state !== 'revealed') return { own, reveal: null, levels: [] };
	// What was agreed since is shown beside it.
	depends('plenum:clusters');
	const [reveal, { recommendations }] = await Promise.all([
		api.need<RevealView>(`${path}/reveal`),
		api.need<LevelsView>(`${at}/levels`)
	]);
	return { own, reveal, levels: recommendations };
};
