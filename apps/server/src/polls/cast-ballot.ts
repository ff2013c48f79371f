import { acceptBallot } from '@plenum/domain/polls/accept-ballot';
import type { Choice } from '@plenum/domain/polls/poll';
import { turnoutStep } from '@plenum/domain/polls/tally';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { countBallots, findChoice, putBallot } from './ballots.store.ts';
import type { Polls } from './polls.ts';
import { findPollFor } from './polls.store.ts';

export type Recorded = { recorded: true; choice: Choice };

/** [POLL4] Answered only when the ballot is committed: what was acknowledged is counted. */
export function castBallot(polls: Polls, actor: Actor, id: string, choice: string): Promise<Result<Recorded>> {
	const { house } = polls;
	return transaction(house.database, async (tx) => {
		const { consultation, participant } = actor;
		if (actor.phase === 'closed') return refuse('consultation/closed');
		const poll = await findPollFor(tx.db, id, participant);
		if (!poll) return refuse('poll/unknown');
		const verdict = acceptBallot(poll, participant, choice);
		if (!verdict.ok) return verdict;
		const first = (await findChoice(tx.db, id, participant)) === null;
		await putBallot(tx.db, id, participant, verdict.value.choice);
		const cast = first ? await countBallots(tx.db, id) : null;
		if (cast !== null && turnoutStep(cast) === cast)
			tx.onCommit(() => house.live.announce({ kind: 'turnout', consultation, poll: id, turnout: cast }));
		return ok({ recorded: true, choice: verdict.value.choice });
	});
}
