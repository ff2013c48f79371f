import type { ClusterList } from '@plenum/protocol/clusters';
import type { OutcomeVersionList } from '@plenum/protocol/exports';
import type { PublicationCheck } from '@plenum/protocol/publication';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends('plenum:outcome');
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const version = /^[1-9]\d{0,5}$/.exec(url.searchParams.get('version') ?? '')?.[0];
	const [check, { versions }, { clusters }] = await Promise.all([
		api.need<PublicationCheck>(`${at}/publication${version ? `?version=${version}` : ''}`),
		api.need<OutcomeVersionList>(`${at}/outcome/versions`),
		api.need<ClusterList>(`${at}/clusters`)
	]);
	return { check, versions, clusters };
};
