import type { MechanismsView } from '@plenum/protocol/mechanisms';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters', 'plenum:language');
	const reader = await untrack(parent);
	const [mechanisms, text] = await Promise.all([
		openApi(fetch, reader).need<MechanismsView>(`/consultations/${params.consultation}/mechanisms`),
		addRooms(reader, 'desk', 'mechanisms')
	]);
	return { mechanisms, text };
};
