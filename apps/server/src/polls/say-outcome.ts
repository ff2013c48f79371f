import { sayOutcome as ruleOfSaying, type Closing } from '@plenum/domain/polls/close-poll';
import type { ClosedPoll } from '@plenum/domain/polls/poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { sha256 } from './fingerprint.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findPoll, putOutcome } from './polls.store.ts';

/** [POLL25] What follows from a poll that ended by its deadline: said once, when somebody is there to say it. */
export function sayOutcome(polls: Polls, actor: Actor, id: string, given: Closing): Promise<Result<PollView>> {
	const { house } = polls;
	return transaction(house.database, async (tx) => {
		const poll = await findPoll(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const said = ruleOfSaying(poll, given, house.now());
		if (!said.ok) return said;
		if (poll !== said.value) await record(polls, tx, actor, said.value);
		return ok(await viewPoll(tx.db, said.value, actor.participant));
	});
}

/** The minutes hold a fingerprint of the statement: it may name people, who can be erased, and a line of the minutes cannot. */
async function record({ house, said }: Polls, tx: Transaction, actor: Actor, poll: ClosedPoll): Promise<void> {
	const { id, consultation, statement, reviewDate } = poll;
	const [at, by] = [poll.saidAt ?? house.now(), actor.participant];
	await putOutcome(tx.db, poll);
	const line = { consultation, stream: `poll:${id}`, type: 'poll-outcome-said', at, by };
	await house.journal.append(tx, { ...line, data: { statementSha256: sha256(statement), reviewDate } });
	for (const hear of said) await hear(tx, { consultation, poll: id, reviewDate, at, by });
	tx.onCommit(() => house.live.announce({ kind: 'poll', consultation, poll: id }));
}
