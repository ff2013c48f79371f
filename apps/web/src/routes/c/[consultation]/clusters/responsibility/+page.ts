import { openApi } from '#lib/queries/api.ts';
import { responsibilityLooks } from '#lib/institutions/responsibility-rows.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const responsibilities = deferQuery(() =>
		api.after(
			'arrangement',
			'clusters',
			'commitments',
			'consultation'
		)('GET /consultations/:consultation/responsibilities', { params })
	);
	const [{ clusters }, text] = await Promise.all([
		api.after('arrangement').need('GET /consultations/:consultation/cluster-names', { params }),
		addTexts(reader, 'institutions')
	]);
	const asked = url.searchParams.get('as');
	const as = responsibilityLooks.find((look) => look === asked) ?? 'list';
	return { clusters, responsibilities, text, as, institution: url.searchParams.get('institution') ?? '' };
};
