import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls';
import type { Api } from '#lib/api.ts';

/** What a page on which such `Decisions` stand is loaded again for. */
export const whenDecided = ['plenum:poll', 'plenum:commitments'] as const;

/** The votes and commitments of a consultation, as every page of a workshop shows them. */
export type Decisions = { polls: PollView[]; commitments: CommitmentView[] };

export async function readDecisions(api: Api, consultation: string): Promise<Decisions> {
	const at = `/consultations/${consultation}`;
	const [{ polls }, { commitments }] = await Promise.all([
		api.need<Pick<Decisions, 'polls'>>(`${at}/polls`),
		api.need<Pick<Decisions, 'commitments'>>(`${at}/commitments`)
	]);
	return { polls, commitments };
}
