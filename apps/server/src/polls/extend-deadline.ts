import { extendDeadline as ruleOfExtending } from '@plenum/domain/polls/deadline';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findPollAlone, putDeadline } from './polls.store.ts';

/** [POLL21] Recorded, and said on every screen. */
export function extendDeadline(polls: Polls, actor: Actor, id: string, closesAt: number): Promise<Result<PollView>> {
	const { house } = polls;
	return transaction(house.database, async (tx) => {
		const poll = await findPollAlone(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const extended = ruleOfExtending(poll, closesAt, house.now());
		if (!extended.ok) return extended;
		if (poll.state === 'open' && poll.closesAt !== closesAt) {
			const { consultation } = poll;
			await putDeadline(tx.db, extended.value);
			const line = {
				consultation,
				stream: `poll:${id}`,
				type: 'poll-extended',
				at: house.now(),
				by: actor.participant
			};
			await house.journal.append(tx, { ...line, data: { from: poll.closesAt, to: closesAt } });
			tx.onCommit(() => {
				house.live.announce({ kind: 'poll', consultation, poll: id });
				house.live.announce({ kind: 'poll-notice', consultation, poll: id, about: 'extended' });
				polls.deadlines.look();
			});
		}
		return ok(await viewPoll(tx.db, extended.value, actor.participant));
	});
}
