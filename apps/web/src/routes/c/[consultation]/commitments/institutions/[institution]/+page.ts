import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { consultation, institution }, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const params = { consultation };
	const commitments = deferQuery(() =>
		api.after(
			'commitments',
			'arrangement',
			'consultation'
		)('GET /consultations/:consultation/commitments', { params, query: { institution, status: 'open' } })
	);
	const responsibilities = deferQuery(() =>
		api.after(
			'clusters',
			'commitments',
			'consultation'
		)('GET /consultations/:consultation/responsibilities', { params })
	);
	return {
		institution,
		commitments,
		responsibilities,
		text: await addTexts(reader, 'commitments', 'institutions', 'work')
	};
};
