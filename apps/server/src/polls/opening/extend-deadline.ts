import { extendDeadline as ruleOfExtending } from '@plenum/domain/polls/deadline';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { viewPoll } from '../poll-view.ts';
import type { Polls } from '../polls.ts';
import { findPollAlone, updateDeadline } from '../polls.store.ts';

/** [POLL21] Recorded, and said on every screen. */
export function extendDeadline(polls: Polls, actor: Actor, id: string, closesAt: number): Promise<Result<PollView>> {
	const { context } = polls;
	return transaction(context.database, async (tx) => {
		const poll = await findPollAlone(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const extended = ruleOfExtending(poll, closesAt, context.now());
		if (!extended.ok) return extended;
		if (poll.state === 'open' && poll.closesAt !== closesAt) {
			const { consultation } = poll;
			await updateDeadline(tx.db, extended.value);
			const line = {
				consultation,
				stream: `poll:${id}`,
				type: 'poll-extended' as const,
				at: context.now(),
				by: actor.participant
			};
			await context.journal.append(tx, { ...line, data: { from: poll.closesAt, to: closesAt } });
			tx.onCommit(() => {
				context.live.notify({ kind: 'poll', consultation, poll: id });
				context.live.notify({ kind: 'poll-notice', consultation, poll: id, about: 'extended' });
				polls.deadlines.schedule();
			});
		}
		return ok(await viewPoll(tx.db, extended.value, actor.participant));
	});
}
