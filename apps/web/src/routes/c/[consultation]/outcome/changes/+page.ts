import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends('plenum:outcome', 'plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	const from = /^[1-9]\d{0,5}$/.exec(url.searchParams.get('from') ?? '')?.[0] ?? '1';
	const against = /^[1-9]\d{0,5}$/.exec(url.searchParams.get('to') ?? '')?.[0] ?? 'now';
	return {
		compared: await api.need('GET /consultations/:consultation/outcome/versions/:version/diff', {
			params: { consultation: params.consultation, version: from },
			query: { against }
		})
	};
};
