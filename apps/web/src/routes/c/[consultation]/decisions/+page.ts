import type { Assessment } from '@plenum/domain/clusters/assessment';
import { openApi } from '#lib/queries/api.ts';
import { firstViewRows } from '#lib/ui/first-rows.svelte.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const [{ polls, more }, { clusters }, commitments, text] = await Promise.all([
		api.after('poll').need('GET /consultations/:consultation/polls', { params, query: { newest: firstViewRows } }),
		api.after('arrangement').need('GET /consultations/:consultation/cluster-names', { params }),
		api
			.after('commitments', 'arrangement')
			.need('GET /consultations/:consultation/commitments', { params, query: { first: firstViewRows } }),
		addTexts(reader, 'commitments', 'voting', 'work')
	]);
	return { polls, more, clusters, commitments, text, drafts: await draftTexts() };

	/** A prepared vote has no frozen text yet: it is what the cluster's document says now. */
	async function draftTexts(): Promise<Record<string, string>> {
		const waiting = new Set(polls.filter(({ frozen }) => !frozen).map(({ cluster }) => cluster));
		const documents = clusters.filter(({ id }) => waiting.has(id)).map(({ document }) => document);
		const answers = await Promise.all(
			documents.map((document) => api.after('poll')('GET /documents/:document/state', { params: { document } }))
		);
		const states: Assessment[] = answers.flatMap((answer) => (answer.ok ? [answer.value.json] : []));
		return Object.fromEntries(states.flatMap(({ actions }) => actions.map(({ id, text }) => [id, text])));
	}
};
