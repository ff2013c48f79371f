import type { ContinuityView, EarlierOutcomesView } from '@plenum/protocol/clusters';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	const here = `/consultations/${params.consultation}`;
	const [continuity, earlier] = await Promise.all([
		api.need<ContinuityView>(`${here}/continuity`),
		api.need<EarlierOutcomesView>(`${here}/earlier-outcomes`)
	]);
	return { continuity, earlier };
};
