import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends('plenum:outcome');
	const api = openApi(fetch, await untrack(parent));
	const version = /^[1-9]\d{0,5}$/.exec(url.searchParams.get('version') ?? '')?.[0];
	const [check, { versions }, { clusters }] = await Promise.all([
		api.need('GET /consultations/:consultation/publication', {
			params,
			query: version ? { version: Number(version) } : {}
		}),
		api.need('GET /consultations/:consultation/outcome/versions', { params }),
		api.need('GET /consultations/:consultation/clusters', { params })
	]);
	return { check, versions, clusters };
};
