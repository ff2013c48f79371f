import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
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
	const document = await ofCluster.need('GET /documents/:document/state', { params: { document: cluster.document } });
	return {
		cluster,
		assessment: document.json,
		polls,
		mechanisms,
		/** The recommendation whose ratings come up first. */
		row: url.searchParams.get('row'),
		text: await text
	};
};
