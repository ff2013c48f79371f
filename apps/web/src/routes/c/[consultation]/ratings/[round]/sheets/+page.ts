import type { SheetComparison, SheetList } from '@plenum/protocol/rating-sheets';
import type { OwnRatings } from '@plenum/protocol/ratings';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:ratings');
	const api = openApi(fetch, await untrack(parent));
	const path = `/consultations/${params.consultation}/rating-rounds/${params.round}`;
	const [{ round, recommendations }, { sheets }, comparison] = await Promise.all([
		api.need<OwnRatings>(`${path}/ratings`),
		api.need<SheetList>(`${path}/sheets`),
		api.need<SheetComparison>(`${path}/sheets/comparison`)
	]);
	return { round, recommendations, sheets, comparison };
};
