import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const commitments = deferQuery(() =>
		api.after('commitments', 'arrangement')('GET /consultations/:consultation/commitments', { params })
	);
	return { commitments, text: await addTexts(reader, 'institutions') };
};
