import type { FullReport } from '@plenum/domain/exports/report/full-report';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch, parent }) => {
	const reader = await parent();
	const api = openApi(fetch, reader);
	const asked = url.searchParams.get('version') ?? '';
	const version = /^(latest|draft|[1-9]\d{0,5})$/.test(asked) ? asked : 'latest';
	const redacted = url.searchParams.get('redacted') === 'yes';
	const query = `version=${version}&language=${reader.language}&redacted=${redacted}`;
	const report = await api.need<FullReport>(`/consultations/${params.consultation}/report?${query}`);
	return { report };
};
