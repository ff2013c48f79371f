import { openApi } from '#lib/api.ts';
import { atFirst } from '#lib/first-rows.svelte.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const commitments = askLate(() => api('GET /consultations/:consultation/commitments', { params }));
	const [{ clusters }, first, text] = await Promise.all([
		api.need('GET /consultations/:consultation/cluster-standings', { params }),
		api.need('GET /consultations/:consultation/commitments', { params, query: { first: atFirst } }),
		addTexts(reader, 'commitments', 'run')
	]);
	return { clusters, first, commitments, text };
};
