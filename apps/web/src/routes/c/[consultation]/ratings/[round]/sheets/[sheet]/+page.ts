import type { SheetView } from '@plenum/protocol/rating-sheets';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:ratings');
	const api = openApi(fetch, await untrack(parent));
	const path = `/consultations/${params.consultation}/rating-rounds/${params.round}/sheets`;
	return { round: params.round, view: await api.need<SheetView>(`${path}/${params.sheet}`) };
};
