import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	// Where the record ends is asked with each of them.
	depends('plenum:clusters', 'plenum:poll', 'plenum:outcome');
	const { consultation, ...reader } = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const mayPublish = consultation.me.role === 'facilitator';
	const [{ clusters, summary }, { head, length }, { versions, decided }, check] = await Promise.all([
		api.after('clusters').need('GET /consultations/:consultation/cluster-standings', { params }),
		// No lines, for none comes after the last: only where the chain ends.
		api.need('GET /consultations/:consultation/journal', { params, query: { after: Number.MAX_SAFE_INTEGER } }),
		api.need('GET /consultations/:consultation/outcome/versions', { params }),
		mayPublish ? api.need('GET /consultations/:consultation/publication', { params, query: { check: false } }) : null
	]);
	return {
		clusters,
		summary,
		decided,
		head,
		length,
		versions,
		publication: check?.publication ?? null,
		voided: check?.voided ?? 0,
		updatesSince: check?.updatesSince ?? 0
	};
};
