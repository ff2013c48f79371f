import { commitmentsAtOnce } from '#lib/commitments/board.ts';
import { openApi } from '#lib/queries/api.ts';
import { firstViewRows } from '#lib/ui/first-rows.svelte.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const commitments = deferQuery(() =>
		api('GET /consultations/:consultation/commitments', {
			params,
			query: { status: 'open', first: commitmentsAtOnce }
		})
	);
	const [{ clusters }, first, text] = await Promise.all([
		api.need('GET /consultations/:consultation/cluster-standings', { params }),
		api.need('GET /consultations/:consultation/commitments', {
			params,
			query: { status: 'open', first: firstViewRows }
		}),
		addTexts(reader, 'commitments', 'run')
	]);
	return { clusters, first, commitments, text };
};
