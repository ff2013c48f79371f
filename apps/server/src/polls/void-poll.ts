import { voidPoll as ruleOfVoiding } from '@plenum/domain/polls/close-poll';
import type { VoidPoll } from '@plenum/domain/polls/poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import { keepEmptyingLog } from '../db/keep-emptying-log.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { deleteBallots, deleteCasters } from './ballots/ballots.store.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findPoll, markVoid } from './polls.store.ts';
import { deleteEnvelopes, findSecretPoll } from './secret/secret.store.ts';
import { destroyKey } from './secret/reconcile-poll-keys.ts';
import { tablesOfVotes } from './recount/tables-of-votes.ts';
import { deleteBatches } from './secret/unsealing.store.ts';
import { deleteWords } from './word-list/word-list.store.ts';

/** [POLL7] Nothing is decided any more, and the reason stands in the minutes. What was adopted by it is withdrawn at once. */
export function voidPoll(polls: Polls, actor: Actor, id: string, reason: string): Promise<Result<PollView>> {
	const { context } = polls;
	return transaction(context.database, async (tx) => {
		const poll = await findPoll(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const voided = ruleOfVoiding(poll, reason, context.now());
		if (poll.state !== 'void') await record(polls, tx, actor, voided, poll.state === 'draft');
		return ok(await viewPoll(tx.db, voided, actor.participant));
	});
}

async function record(polls: Polls, tx: Transaction, actor: Actor, poll: VoidPoll, wasDraft: boolean): Promise<void> {
	const { context } = polls;
	const { id, consultation, reason, voidedAt: at, decided } = poll;
	const by = actor.participant;
	await markVoid(tx.db, poll);
	if (!decided) await dropVotes(polls, tx, id);
	const line = { consultation, stream: `poll:${id}`, type: 'poll-voided' as const, at, by };
	await context.journal.append(tx, {
		...line,
		data: { reason, decided: decided !== null, ...(poll.indicative && { indicative: true }) },
		...(wasDraft && { rows: { 'poll-question': [id], 'poll-deadline': [id] } })
	});
	if (decided) for (const withdraw of polls.voided) await withdraw(tx, { consultation, poll: id, reason, at, by });
	tx.onCommit(context.publicChanged.notify);
	tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
}

/** For a poll that was declared void while it was open. Envelopes are never opened: their key goes with them. */
async function dropVotes(polls: Polls, tx: Transaction, id: string): Promise<void> {
	await deleteBallots(tx.db, id);
	await deleteCasters(tx.db, id);
	await deleteWords(tx.db, id);
	await deleteEnvelopes(tx.db, id);
	await deleteBatches(tx.db, id);
	const secret = await findSecretPoll(tx.db, id);
	tx.onCommit(() =>
		secret ? destroyKey(polls, secret.publicKey) : void keepEmptyingLog(polls.context, tablesOfVotes)
	);
}
