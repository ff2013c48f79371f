import { recordOutcome as ruleOfSaying, type Closing } from '@plenum/domain/polls/close-poll';
import type { ClosedPoll } from '@plenum/domain/polls/poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { sha256 } from '../sha256.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findPoll, updateOutcome } from './polls.store.ts';

/** [POLL25] What follows from a poll that ended by its deadline: said once, when somebody is there to say it. */
export function recordPollOutcome(polls: Polls, actor: Actor, id: string, given: Closing): Promise<Result<PollView>> {
	const { context } = polls;
	return transaction(context.database, async (tx) => {
		const poll = await findPoll(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const said = ruleOfSaying(poll, given, context.now());
		if (!said.ok) return said;
		if (poll !== said.value) await record(polls, tx, actor, said.value);
		return ok(await viewPoll(tx.db, said.value, actor.participant));
	});
}

/** The minutes hold a fingerprint of the statement: it may name people, who can be erased, and a line of the minutes cannot. */
async function record({ context, said }: Polls, tx: Transaction, actor: Actor, poll: ClosedPoll): Promise<void> {
	const { id, consultation, statement, reviewDate } = poll;
	const at = poll.saidAt ?? context.now();
	const by = actor.participant;
	await updateOutcome(tx.db, poll);
	const line = { consultation, stream: `poll:${id}`, type: 'poll-outcome-said' as const, at, by };
	await context.journal.append(tx, { ...line, data: { statementSha256: sha256(statement), reviewDate } });
	for (const hear of said) await hear(tx, { consultation, poll: id, reviewDate, at, by });
	tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
}
