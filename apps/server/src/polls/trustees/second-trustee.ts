import { secondTrustee as ruleOfSeconding } from '@plenum/domain/polls/trustees/trustees';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { SecondTrusteeRequest } from '@plenum/protocol/polls/trustees';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { findParticipant } from '../../people/participants.store.ts';
import { viewPoll } from '../poll-view.ts';
import type { Polls } from '../polls.ts';
import { findPollAlone } from '../polls.store.ts';
import { findTrustees, insertTrustees } from './trustees.store.ts';

/** [TRUSTEE13] Expects a reader of the trustee's own side. Recorded in the minutes; the same again changes nothing. */
export function secondTrustee(
	{ context }: Polls,
	actor: Actor,
	id: string,
	request: SecondTrusteeRequest
): Promise<Result<PollView>> {
	return transaction(context.database, async (tx) => {
		const poll = await findPollAlone(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const { participant } = actor;
		const person = await findParticipant(tx.db, participant);
		if (!person) return refuse('poll/may-not-second');
		const before = await findTrustees(tx.db, id);
		const seconded = ruleOfSeconding(poll, before, person, request);
		if (!seconded.ok) return seconded;
		if (JSON.stringify(seconded.value) !== JSON.stringify(before)) {
			const { consultation } = poll;
			const { constituency } = person;
			await insertTrustees(tx.db, id, seconded.value);
			await context.journal.append(tx, {
				consultation,
				stream: `poll:${id}`,
				type: 'trustee-seconded',
				at: context.now(),
				by: participant,
				data: { constituency, seconds: request.seconds }
			});
			tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
		}
		return ok(await viewPoll(tx.db, poll, participant));
	});
}
