import { openApi } from '#lib/api.ts';
import { atFirst } from '#lib/first-rows.svelte.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const all = askLate(() =>
		api.after('commitments', 'arrangement')('GET /consultations/:consultation/commitments', { params })
	);
	// The whole list takes its place, and is what is asked for again.
	const [first, text] = await Promise.all([
		api.after().need('GET /consultations/:consultation/commitments', { params, query: { first: atFirst } }),
		addTexts(reader, 'commitments', 'work')
	]);
	return { first, all, text };
};
