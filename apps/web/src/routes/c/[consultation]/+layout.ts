import type { ConsultationView } from '@plenum/protocol/consultations';
import { openApi } from '#lib/api.ts';
import { loadText } from '#lib/language/language.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch, parent, depends }) => {
	depends('plenum:consultation', 'plenum:me', 'plenum:people');
	const reader = await parent();
	const api = openApi(fetch, reader);
	const [consultation, text] = await Promise.all([
		api.need<ConsultationView>(`/consultations/${params.consultation}`),
		loadText(reader.language)
	]);
	return { consultation, text };
};
