import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const [mechanisms, { commitments }, text] = await Promise.all([
		api.after('clusters').need('GET /consultations/:consultation/mechanisms', { params }),
		api
			.after('commitments', 'arrangement')
			.need('GET /consultations/:consultation/commitments', { params, query: { cites: true } }),
		addTexts(reader, 'commitments', 'desk', 'mechanisms')
	]);
	return { mechanisms, commitments, text };
};
