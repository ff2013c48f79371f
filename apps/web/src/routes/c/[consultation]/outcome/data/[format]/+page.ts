import { error } from '@sveltejs/kit';
import { dataFormats } from '@plenum/protocol/exports/data-preview';
import { openApi } from '#lib/queries/api.ts';
import { queryOf, readAsked } from '#lib/exports/download.svelte.ts';
import { isLanguage } from '@plenum/domain/languages';
import type { PageLoad } from './$types';
import { builtIn } from '#lib/language/packs/packs.ts';

export const load: PageLoad = async ({ params, url, fetch, parent, untrack }) => {
	const reader = await untrack(parent);
	const format = dataFormats.find((each) => each === params.format);
	if (!format) error(404, { message: reader.text.shell.notFound, reason: 'request/unknown-address' });
	const wanted = url.searchParams.get('language') ?? undefined;
	const asked = { language: isLanguage(wanted) ? wanted : builtIn(reader.language), ...readAsked(url) };
	const preview = await openApi(fetch, reader).need('GET /consultations/:consultation/data/:format/preview', { params, query: queryOf(asked) });
	return { format, asked, preview };
};
