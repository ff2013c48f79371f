import type { ClusterStandings } from '@plenum/protocol/clusters';
import type { CommitmentList } from '@plenum/protocol/commitments';
import type { PublicationCheck } from '@plenum/protocol/publication';
import type { PollList } from '@plenum/protocol/polls';
import type { RoundList } from '@plenum/protocol/ratings';
import type { WorkshopList } from '@plenum/protocol/workshops';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const { consultation, ...reader } = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const at = `/consultations/${params.consultation}`;
	const [standings, { workshops }, { polls }, { rounds }, { overdue }, text] = await Promise.all([
		api.after('clusters').need<ClusterStandings>(`${at}/cluster-standings`),
		api.after('workshops').need<WorkshopList>(`${at}/workshops`),
		api.after('poll').need<PollList>(`${at}/polls?state=draft&state=open&state=unsealing`),
		api.after('ratings', 'me').need<RoundList>(`${at}/rating-rounds`),
		api.after('commitments', 'arrangement').need<CommitmentList>(`${at}/commitments?first=0`),
		addRooms(reader, 'overview', 'ratings', 'voting', 'work')
	]);
	const open = polls.filter(({ state }) => state === 'open');
	const isDone = standings.clusters.length > 0 && standings.clusters.every(({ state }) => state === 'closed');
	return {
		standings,
		isPublished: isDone && consultation.me.role === 'facilitator' && (await isPublished()),
		workshops,
		overdue,
		rounds,
		polls: open,
		text,
		entrusted: polls.filter(({ state }) => state !== 'open')
	};

	async function isPublished(): Promise<boolean> {
		const { publication } = await api.after('outcome').need<PublicationCheck>(`${at}/publication?check=false`);
		return publication?.state === 'published';
	}
};
