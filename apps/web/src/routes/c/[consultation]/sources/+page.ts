import { openApi } from '#lib/queries/api.ts';
import { firstViewRows } from '#lib/ui/first-rows.svelte.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const cluster = url.searchParams.get('cluster');
	const ofCluster = cluster === null ? {} : { cluster };
	const all = deferQuery(() =>
		api.after(
			'sources',
			'progress-reports',
			'commitments',
			'arrangement',
			'me'
		)('GET /consultations/:consultation/sources', { params, query: ofCluster })
	);
	// The whole list takes its place, and is what is asked for again.
	const [first, { clusters }, text] = await Promise.all([
		api
			.after()
			.need('GET /consultations/:consultation/sources', { params, query: { ...ofCluster, first: firstViewRows } }),
		api.after('arrangement').need('GET /consultations/:consultation/cluster-names', { params }),
		addTexts(reader, 'commitments', 'desk', 'evidence')
	]);
	return { first, all, clusters, cluster: clusters.find(({ id }) => id === cluster) ?? null, text };
};
