import { nameTrustees as ruleOfNaming } from '@plenum/domain/polls/trustees/trustees';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { findParticipants } from '../../people/participants.store.ts';
import { viewPoll } from '../poll-view.ts';
import type { Polls } from '../polls.ts';
import { findPollAlone } from '../polls.store.ts';
import { findTrustees, insertTrustees } from './trustees.store.ts';

/** [TRUSTEE1] Recorded in the minutes; naming the same people again changes nothing. */
export function nameTrustees(
	{ context }: Polls,
	actor: Actor,
	id: string,
	chosen: readonly string[]
): Promise<Result<PollView>> {
	return transaction(context.database, async (tx) => {
		const poll = await findPollAlone(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const before = await findTrustees(tx.db, id);
		const people = await findParticipants(tx.db, poll.consultation);
		const named = ruleOfNaming(poll, chosen, people, before);
		if (!named.ok) return named;
		if (JSON.stringify(named.value) !== JSON.stringify(before)) {
			const { consultation } = poll;
			await insertTrustees(tx.db, id, named.value);
			await context.journal.append(tx, {
				consultation,
				stream: `poll:${id}`,
				type: 'trustees-named',
				at: context.now(),
				by: actor.participant,
				// By constituency alone: the poll's lines in the minutes are in the file that observers take away.
				data: { constituencies: named.value.map(({ constituency }) => constituency) }
			});
			tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
		}
		return ok(await viewPoll(tx.db, poll, actor.participant));
	});
}
