import { mayAct } from '@plenum/domain/people/rights';
import { openApi } from '#lib/queries/api.ts';
import { queryOf, readAsked } from '#lib/exports/download.svelte.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import { isLanguage } from '@plenum/domain/languages';
import type { PageLoad } from './$types';
import { builtIn } from '#lib/language/packs/packs.ts';

export const load: PageLoad = async ({ params, url, fetch, parent }) => {
	const reader = await parent();
	const api = openApi(fetch, reader);
	const wanted = url.searchParams.get('language') ?? undefined;
	const language = isLanguage(wanted) ? wanted : builtIn(reader.language);
	const request = { params, query: queryOf({ language, ...readAsked(url) }) };
	const { me, phase } = reader.consultation;
	const { role, status } = me;
	// [WEB24] Refused before anything is built: then the page says so as others do.
	if (!mayAct({ role, status }, 'export', phase).ok) await api.need('GET /consultations/:consultation/report', request);
	return { report: deferQuery(() => api('GET /consultations/:consultation/report', request)) };
};
