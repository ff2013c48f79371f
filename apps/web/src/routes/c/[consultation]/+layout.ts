import type { ConsultationView } from '@plenum/protocol/consultations';
import { openApi } from '#lib/api.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch, parent, depends }) => {
	depends('plenum:consultation', 'plenum:me', 'plenum:people');
	const api = openApi(fetch, await parent());
	return { consultation: await api.need<ConsultationView>(`/consultations/${params.consultation}`) };
};
