import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { closePoll as ruleOfClosing, type Closing } from '@plenum/domain/polls/close-poll';
import type { ClosedPoll } from '@plenum/domain/polls/poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findBallots } from './ballots.store.ts';
import { sha256 } from './fingerprint.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { claimClosing, findPoll, putClosed } from './polls.store.ts';

/** [POLL6] One transaction ends the voting, counts, records, and hands over what was adopted. A repeat gets the same answer. */
export function closePoll(polls: Polls, actor: Actor, id: string, given: Closing): Promise<Result<PollView>> {
	const { house } = polls;
	return transaction(house.database, async (tx) => {
		const first = await claimClosing(tx.db, id, house.now()); // No ballot is accepted from here on.
		const poll = await findPoll(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const closed = ruleOfClosing(poll, await findBallots(tx.db, id), given, house.now());
		if (!closed.ok) return closed;
		if (first) await settle(polls, tx, actor, closed.value);
		return ok(await viewPoll(tx.db, closed.value, actor.participant));
	});
}

async function settle(polls: Polls, tx: Transaction, actor: Actor, poll: ClosedPoll): Promise<void> {
	const { id, consultation, result } = poll;
	await putClosed(tx.db, poll);
	await polls.house.journal.append(tx, {
		consultation,
		stream: `poll:${id}`,
		type: 'poll-closed',
		at: poll.closedAt,
		by: actor.participant,
		data: {
			actionSha256: poll.frozen.sha256,
			resultSha256: sha256(canonicalJson(result)),
			entitled: result.entitled,
			cast: result.cast,
			tally: result.tally,
			adopted: result.adopted
		}
	});
	if (result.adopted) await handOver(polls, tx, poll);
	tx.onCommit(() => polls.house.live.announce({ kind: 'poll', consultation, poll: id }));
}

async function handOver(polls: Polls, tx: Transaction, poll: ClosedPoll): Promise<void> {
	const { consultation, cluster, id, frozen, reviewDate, closedAt } = poll;
	const { action, sha256: actionSha256 } = frozen;
	for (const adopt of polls.adopted)
		await adopt(tx, { consultation, cluster, poll: id, action, actionSha256, reviewDate, at: closedAt });
}
