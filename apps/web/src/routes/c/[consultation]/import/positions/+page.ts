import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

/** [MATRIX164] With the text of an addendum that was chosen as a file; without it once that import is gone. */
export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	const { clusters } = await api.need('GET /consultations/:consultation/clusters', { params });
	const chosen = url.searchParams.get('addendum');
	const answer =
		chosen === null
			? null
			: await api('GET /consultations/:consultation/imports/:import', {
					params: { consultation: params.consultation, import: chosen }
				});
	return { anything: clusters.length > 0, addendum: answer?.ok ? answer.value.import.addendum : null };
};
