import { currentStep } from '@plenum/domain/workshops/view';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { CardRoundList } from '@plenum/protocol/workshops/cards';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { RoundView } from '@plenum/protocol/ratings';
import type { Api } from '#lib/queries/api.ts';

/**
 * The votes and rounds of rating of a consultation, as the pages of a workshop show them; its cards while they write. [COMMITMENT21] Of
 * the commitments those that its agenda is about.
 */
export type Decisions = {
	polls: PollView[];
	commitments: CommitmentView[];
	rounds: RoundView[];
	cards: CardRoundList | null;
};

export async function readDecisions(
	api: Api,
	params: { consultation: string; workshop: string },
	workshop: Workshop | null
): Promise<Decisions> {
	const { consultation } = params;
	const writes = workshop !== null && currentStep(workshop) === 'write';
	const [{ polls }, { commitments }, { rounds }, cards] = await Promise.all([
		api.after('poll').need('GET /consultations/:consultation/polls', { params: { consultation } }),
		api.after('commitments', 'arrangement').need('GET /consultations/:consultation/commitments', {
			params: { consultation },
			query: { workshop: params.workshop }
		}),
		api.after('ratings', 'me').need('GET /consultations/:consultation/rating-rounds', { params: { consultation } }),
		writes ? api('GET /consultations/:consultation/card-rounds', { params: { consultation } }) : null
	]);
	return { polls, commitments, rounds, cards: cards?.ok ? cards.value : null };
}
