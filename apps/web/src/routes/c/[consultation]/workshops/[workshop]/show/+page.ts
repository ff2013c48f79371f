import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const text = await addTexts(reader, 'commitments', 'ratings', 'voting', 'work');
	return {
		bare: true,
		params,
		text,
		first: await openApi(fetch, reader).need('GET /consultations/:consultation/workshops/:workshop/projector', {
			params
		})
	};
};
