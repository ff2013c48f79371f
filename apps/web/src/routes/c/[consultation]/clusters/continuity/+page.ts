import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const [continuity, earlier, text] = await Promise.all([
		api.after('clusters').need('GET /consultations/:consultation/continuity', { params }),
		api.after('arrangement').need('GET /consultations/:consultation/earlier-outcomes', { params }),
		addTexts(reader, 'desk')
	]);
	return { continuity, earlier, text };
};
