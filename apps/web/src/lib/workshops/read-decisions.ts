import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls';
import type { RoundView } from '@plenum/protocol/ratings';
import type { Api } from '#lib/api.ts';

/** The votes, commitments and rounds of rating of a consultation, as the pages of a workshop show them. */
export type Decisions = { polls: PollView[]; commitments: CommitmentView[]; rounds: RoundView[] };

export async function readDecisions(api: Api, consultation: string): Promise<Decisions> {
	const at = `/consultations/${consultation}`;
	const [{ polls }, { commitments }, { rounds }] = await Promise.all([
		api.after('poll').need<Pick<Decisions, 'polls'>>(`${at}/polls`),
		api.after('commitments', 'arrangement').need<Pick<Decisions, 'commitments'>>(`${at}/commitments`),
		api.after('ratings', 'me').need<Pick<Decisions, 'rounds'>>(`${at}/rating-rounds`)
	]);
	return { polls, commitments, rounds };
}
