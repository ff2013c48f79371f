import { error } from '@sveltejs/kit';
import { openApi } from '#lib/queries/api.ts';
import { queryOf, readAsked } from '#lib/exports/download.svelte.ts';
import { isLanguage } from '@plenum/domain/languages';
import type { PageLoad } from './$types';
import { builtIn } from '#lib/language/packs/packs.ts';

const layouts = ['old', 'new'] as const;

export const load: PageLoad = async ({ params, url, fetch, parent, untrack }) => {
	const reader = await untrack(parent);
	const layout = layouts.find((each) => each === params.layout);
	if (!layout) error(404, { message: reader.text.shell.notFound, reason: 'request/unknown-address' });
	const wanted = url.searchParams.get('language') ?? undefined;
	const asked = { language: isLanguage(wanted) ? wanted : builtIn(reader.language), ...readAsked(url) };
	const { report } = await openApi(fetch, reader).need('GET /consultations/:consultation/matrices/:layout/preview', {
		params,
		query: queryOf(asked)
	});
	return { layout, asked, report };
};
