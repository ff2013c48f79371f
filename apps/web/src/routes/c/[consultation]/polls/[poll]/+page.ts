import { openApi } from '#lib/queries/api.ts';
import { idPages } from '#lib/queries/id-pages.ts';
import { subjectsOf } from '#lib/polls/open/subjects-of.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const poll = await api.after('poll').need('GET /polls/:poll', { params });
	const cluster =
		poll.cluster &&
		(await api.after('clusters').need('GET /consultations/:consultation/clusters/:cluster', {
			params: { consultation: params.consultation, cluster: poll.cluster }
		}));
	const actions = subjectsOf(poll, poll.frozen || !cluster ? [] : await writtenIn(cluster.document));
	const voters = poll.ballots?.map(({ participant }) => participant) ?? [];
	const named = idPages(voters).map((id) =>
		api.after('people', 'me').need('GET /consultations/:consultation/people', { params, query: { id } })
	);
	const people = (await Promise.all(named)).flatMap((list) => list.people);
	return { poll, cluster, actions, people };

	async function writtenIn(document: string) {
		const { json } = await api.after('poll').need('GET /documents/:document/state', { params: { document } });
		return json.actions;
	}
};
