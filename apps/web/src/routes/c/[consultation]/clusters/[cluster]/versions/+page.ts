import type { ClusterView } from '@plenum/protocol/clusters';
import type { ComparedVersions, Contributors, DocumentState, VersionList } from '@plenum/protocol/documents';
import type { PollList } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends(`plenum:versions:${params.cluster}`);
	const api = openApi(fetch, await untrack(parent));
	const cluster = await api.need<ClusterView>(`/consultations/${params.consultation}/clusters/${params.cluster}`);
	const document = `/documents/${cluster.document}`;
	const [{ versions }, { json }, { authors }, { polls }] = await Promise.all([
		api.need<VersionList>(`${document}/versions`),
		api.need<DocumentState>(`${document}/state`),
		api.need<Contributors>(`${document}/contributors`),
		api.need<PollList>(`/consultations/${params.consultation}/polls?cluster=${params.cluster}&state=void`)
	]);
	const readable = versions.filter((version) => version.readable).map(({ number }) => String(number));
	const asked = { from: url.searchParams.get('from') ?? '', to: url.searchParams.get('to') ?? '' };
	const from = readable.includes(asked.from) ? asked.from : readable[0];
	const to = readable.includes(asked.to) ? asked.to : 'now';
	const compared =
		from === undefined ? null : await api.need<ComparedVersions>(`${document}/versions/${from}/diff?against=${to}`);
	const voided = polls.map(({ id }) => id);
	return { cluster, versions, voided, assessment: json, authors, compared };
};
