import { mayAct } from '@plenum/domain/people/rights';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { openApi } from '#lib/api.ts';
import { queryOf, readAsked } from '#lib/exports/download.svelte.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import { isLanguage } from '@plenum/domain/languages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch, parent }) => {
	const reader = await parent();
	const api = openApi(fetch, reader);
	const wanted = url.searchParams.get('language') ?? undefined;
	const language = isLanguage(wanted) ? wanted : reader.language;
	const at = `/consultations/${params.consultation}/report?${queryOf({ language, ...readAsked(url) })}`;
	const { me, phase } = reader.consultation;
	const { role, status } = me;
	// [WEB24] Refused before anything is built: then the page says so as others do.
	if (!mayAct({ role, status }, 'export', phase).ok) await api.need<FullReport>(at);
	return { report: askLate(() => api.get<FullReport>(at)) };
};
