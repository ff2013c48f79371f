import type { ClusterView } from '@plenum/protocol/clusters';
import type { DocumentState } from '@plenum/protocol/documents';
import type { PeopleList } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls';
import { openApi } from '#lib/api.ts';
import { idPages } from '#lib/with-ids.ts';
import { subjectsOf } from '#lib/polls/subjects-of.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const at = `/consultations/${params.consultation}`;
	const poll = await api.after('poll').need<PollView>(`/polls/${params.poll}`);
	const cluster = poll.cluster && (await api.after('clusters').need<ClusterView>(`${at}/clusters/${poll.cluster}`));
	const actions = subjectsOf(poll, poll.frozen || !cluster ? [] : await writtenIn(cluster.document));
	const voters = poll.ballots?.map(({ participant }) => participant) ?? [];
	const named = idPages(`${at}/people`, voters).map((page) => api.after('people', 'me').need<PeopleList>(page));
	const people = (await Promise.all(named)).flatMap((list) => list.people);
	return { poll, cluster, actions, people };

	async function writtenIn(document: string) {
		const { json } = await api.after('poll').need<DocumentState>(`/documents/${document}/state`);
		return json.actions;
	}
};
