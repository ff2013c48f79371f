import { error } from '@sveltejs/kit';
import { reportKinds } from '@plenum/reports/template';
import { openApi } from '#lib/queries/api.ts';
import { readAsked } from '#lib/exports/download.svelte.ts';
import { isLanguage } from '@plenum/domain/languages';
import type { PageLoad } from './$types';
import { builtIn } from '#lib/language/packs/packs.ts';

export const load: PageLoad = async ({ params, url, fetch, parent, untrack }) => {
	const reader = await untrack(parent);
	const kind = reportKinds.find((each) => each === params.kind);
	if (!kind) error(404, { message: reader.text.shell.notFound, reason: 'request/unknown-address' });
	const wanted = url.searchParams.get('language') ?? undefined;
	const asked = { language: isLanguage(wanted) ? wanted : builtIn(reader.language), ...readAsked(url) };
	const api = openApi(fetch, reader);
	const template = await api.need('GET /consultations/:consultation/template', { params });
	const { language, audience, version } = asked;
	const body = { language, for: audience, version, template: template.template };
	const preview = await api('POST /consultations/:consultation/reports/:kind/preview', {
		params: { consultation: params.consultation, kind },
		body
	});
	if (!preview.ok) error(preview.status || 503, { message: preview.words, reason: preview.reason });
	return { kind, asked, template, preview: preview.value };
};
