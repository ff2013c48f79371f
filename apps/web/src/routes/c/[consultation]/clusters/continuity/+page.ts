import type { ContinuityView, EarlierOutcomesView } from '@plenum/protocol/clusters';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const here = `/consultations/${params.consultation}`;
	const [continuity, earlier, text] = await Promise.all([
		api.after('clusters').need<ContinuityView>(`${here}/continuity`),
		api.after('arrangement').need<EarlierOutcomesView>(`${here}/earlier-outcomes`),
		addRooms(reader, 'desk')
	]);
	return { continuity, earlier, text };
};
