import type { ClusterStandings } from '@plenum/protocol/clusters';
import type { CommitmentList } from '@plenum/protocol/commitments';
import type { PollList } from '@plenum/protocol/polls';
import type { RoundList } from '@plenum/protocol/ratings';
import type { WorkshopList } from '@plenum/protocol/workshops';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const at = `/consultations/${params.consultation}`;
	const [{ clusters, agreedByItself }, { workshops }, { polls }, { rounds }, { overdue }, text] = await Promise.all([
		api.after('clusters').need<ClusterStandings>(`${at}/cluster-standings`),
		api.after('workshops').need<WorkshopList>(`${at}/workshops`),
		api.after('poll').need<PollList>(`${at}/polls?state=draft&state=open&state=unsealing`),
		api.after('ratings', 'me').need<RoundList>(`${at}/rating-rounds`),
		api.after('commitments', 'arrangement').need<CommitmentList>(`${at}/commitments?first=0`),
		addRooms(reader, 'commitments', 'ratings', 'voting', 'work')
	]);
	const open = polls.filter(({ state }) => state === 'open');
	return {
		clusters,
		agreedByItself,
		workshops,
		overdue,
		rounds,
		polls: open,
		text,
		entrusted: polls.filter(({ state }) => state !== 'open')
	};
};
