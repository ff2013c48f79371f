import { currentStep } from '@plenum/domain/workshops/view';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { CardRoundList } from '@plenum/protocol/cards';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls';
import type { RoundView } from '@plenum/protocol/ratings';
import type { Api } from '#lib/api.ts';

/** The votes, commitments and rounds of rating of a consultation, as the pages of a workshop show them; its cards while they write. */
export type Decisions = {
	polls: PollView[];
	commitments: CommitmentView[];
	rounds: RoundView[];
	cards: CardRoundList | null;
};

export async function readDecisions(api: Api, consultation: string, workshop: Workshop | null): Promise<Decisions> {
	const at = `/consultations/${consultation}`;
	const writes = workshop !== null && currentStep(workshop) === 'write';
	const [{ polls }, { commitments }, { rounds }, cards] = await Promise.all([
		api.after('poll').need<Pick<Decisions, 'polls'>>(`${at}/polls`),
		api.after('commitments', 'arrangement').need<Pick<Decisions, 'commitments'>>(`${at}/commitments`),
		api.after('ratings', 'me').need<Pick<Decisions, 'rounds'>>(`${at}/rating-rounds`),
		writes ? api.get<CardRoundList>(`${at}/card-rounds`) : null
	]);
	return { polls, commitments, rounds, cards: cards?.ok ? cards.value : null };
}
