import { mostIds } from '@plenum/protocol/most-asked';
import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack, url }) => {
	depends('plenum:language');
	const text = addTexts(untrack(parent), 'comments', 'mechanisms');
	// Where the layouts send the reader elsewhere, waiting for them below says so.
	text.catch(() => undefined);
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const ofCluster = api.after(`cluster:${params.cluster}`);
	const [cluster, { polls }, mechanisms] = await Promise.all([
		ofCluster.need('GET /consultations/:consultation/clusters/:cluster', { params }),
		api.after('poll').need('GET /consultations/:consultation/polls', { params, query: { cluster: params.cluster } }),
		ofCluster.need('GET /consultations/:consultation/clusters/:cluster/mechanisms', { params })
	]);
	// The reports on its recommendations come after the page.
	const reports = deferQuery(() => {
		const subject = cluster.recommendations.map(({ id }) => id);
		return api.after(
			'progress-reports',
			'commitments',
			'arrangement',
			'me'
		)('GET /consultations/:consultation/progress-reports', {
			params,
			query: subject.length > 0 && subject.length <= mostIds ? { subject } : { cluster: params.cluster }
		});
	});
	const document = await ofCluster.need('GET /documents/:document/state', { params: { document: cluster.document } });
	return {
		cluster,
		assessment: document.json,
		polls,
		mechanisms,
		reports,
		/** The recommendation whose ratings come up first. */
		row: url.searchParams.get('row'),
		text: await text
	};
};
