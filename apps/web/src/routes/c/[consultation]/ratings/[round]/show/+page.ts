import type { OwnRatings, RevealView } from '@plenum/protocol/ratings';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:ratings', 'plenum:me');
	const api = openApi(fetch, await untrack(parent));
	const path = `/consultations/${params.consultation}/rating-rounds/${params.round}`;
	const own = await api.need<OwnRatings>(`${path}/ratings`);
	const reveal = own.round.state === 'revealed' ? await api.need<RevealView>(`${path}/reveal`) : null;
	return { bare: true, own, reveal };
};
