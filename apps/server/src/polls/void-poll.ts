import { voidPoll as ruleOfVoiding } from '@plenum/domain/polls/close-poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findPoll, putVoid } from './polls.store.ts';

/** [POLL7] Nothing is decided, and the reason stands in the minutes. */
export function voidPoll(polls: Polls, actor: Actor, id: string, reason: string): Promise<Result<PollView>> {
	const { house } = polls;
	return transaction(house.database, async (tx) => {
		const poll = await findPoll(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const verdict = ruleOfVoiding(poll, reason, house.now());
		if (!verdict.ok) return verdict;
		if (poll.state !== 'void') {
			const { consultation, voidedAt } = verdict.value;
			await putVoid(tx.db, verdict.value);
			const line = { consultation, stream: `poll:${id}`, type: 'poll-voided', at: voidedAt, by: actor.participant };
			await house.journal.append(tx, { ...line, data: { reason } });
			tx.onCommit(() => house.live.announce({ kind: 'poll', consultation, poll: id }));
		}
		return ok(await viewPoll(tx.db, verdict.value, actor.participant));
	});
}
