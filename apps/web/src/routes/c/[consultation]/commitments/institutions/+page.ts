import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const leads = deferQuery(() =>
		api.after('commitments')('GET /consultations/:consultation/commitment-leads', { params })
	);
	return { leads, text: await addTexts(reader, 'institutions') };
};
