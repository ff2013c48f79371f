import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends(`plenum:versions:${params.cluster}`);
	const api = openApi(fetch, await untrack(parent));
	const cluster = await api.need('GET /consultations/:consultation/clusters/:cluster', { params });
	const [{ versions }, { json }, { authors }, { polls }] = await Promise.all([
		api.need('GET /documents/:document/versions', { params: { document: cluster.document } }),
		api.need('GET /documents/:document/state', { params: { document: cluster.document } }),
		api.need('GET /documents/:document/contributors', { params: { document: cluster.document } }),
		api.need('GET /consultations/:consultation/polls', { params, query: { cluster: params.cluster, state: 'void' } })
	]);
	const readable = versions.filter((version) => version.readable).map(({ number }) => String(number));
	const asked = { from: url.searchParams.get('from') ?? '', to: url.searchParams.get('to') ?? '' };
	const from = readable.includes(asked.from) ? asked.from : readable[0];
	const to = readable.includes(asked.to) ? asked.to : 'now';
	const compared =
		from === undefined
			? null
			: await api.need('GET /documents/:document/versions/:version/diff', {
					params: { document: cluster.document, version: from },
					query: { against: to }
				});
	const voided = polls.map(({ id }) => id);
	return { cluster, versions, voided, assessment: json, authors, compared };
};
