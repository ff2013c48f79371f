import { commitmentsAtOnce } from '#lib/commitments/board.ts';
import { openApi } from '#lib/queries/api.ts';
import { firstViewRows } from '#lib/ui/first-rows.svelte.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const all = deferQuery(() =>
		api.after('commitments', 'arrangement')('GET /consultations/:consultation/commitments', {
			params,
			query: { first: commitmentsAtOnce }
		})
	);
	const leads = deferQuery(() =>
		api.after('commitments')('GET /consultations/:consultation/commitment-leads', { params })
	);
	const latest = deferQuery(() =>
		api.after('commitments', 'progress-reports')('GET /consultations/:consultation/latest-values', { params })
	);
	const reports = deferQuery(() =>
		api.after(
			'progress-reports',
			'commitments',
			'arrangement',
			'me'
		)('GET /consultations/:consultation/progress-reports', { params, query: { first: 0 } })
	);
	// More of the list takes its place, and is what is asked for again.
	const [first, text] = await Promise.all([
		api.after().need('GET /consultations/:consultation/commitments', { params, query: { first: firstViewRows } }),
		addTexts(reader, 'commitments', 'work')
	]);
	return { first, all, leads, latest, reports, text };
};
