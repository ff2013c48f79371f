import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? 1)) || 1);
	const cluster = url.searchParams.get('cluster');
	const query = { page, ...(cluster && { cluster }) };
	const [list, text] = await Promise.all([
		api
			.after('commitments', 'progress-reports', 'arrangement')
			.need('GET /consultations/:consultation/indicators', { params, query }),
		addTexts(reader, 'commitments', 'indicators')
	]);
	return { list, page, cluster, text };
};
