import { hasEnded } from '@plenum/domain/polls/deadline';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import type { Polls } from '../polls.ts';
import { findPollAlone } from '../polls.store.ts';

/**
 * [POLL22] To everyone alike, whether they have voted or not: a reminder for those alone who have not would tell who has.
 */
export function remindVoters(polls: Polls, actor: Actor, id: string): Promise<Result<{ reminded: true }>> {
	const { context } = polls;
	return transaction(context.database, async (tx) => {
		const poll = await findPollAlone(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		if (poll.state !== 'open' || hasEnded(poll, context.now())) return refuse('poll/not-open');
		const { consultation } = poll;
		const line = {
			consultation,
			stream: `poll:${id}`,
			type: 'poll-reminded' as const,
			at: context.now(),
			by: actor.participant
		};
		await context.journal.append(tx, { ...line, data: {} });
		tx.onCommit(() => context.live.notify({ kind: 'poll-notice', consultation, poll: id, about: 'reminder' }));
		return ok({ reminded: true });
	});
}
