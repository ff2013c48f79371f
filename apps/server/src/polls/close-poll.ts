import { closePoll as ruleOfClosing, type Closing } from '@plenum/domain/polls/close-poll';
import type { Votes } from '@plenum/domain/polls/disclosure/count-lines';
import type { ClosedPoll, OpenPoll, UnsealingPoll } from '@plenum/domain/polls/poll';
import { isTooFewToOpen } from '@plenum/domain/polls/trustees/unseal-poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findBallots } from './ballots/ballots.store.ts';
import { findPresent } from './opening/find-present.ts';
import { sendToTrustees } from './secret/send-to-trustees.ts';
import { openEnvelopes, type OpenedEnvelopes } from './secret/open-envelopes.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findEnded, findPoll } from './polls.store.ts';
import { recordClosing } from './record-closing.ts';
import { countEnvelopes, findEnvelopes, findSecretPoll } from './secret/secret.store.ts';

/** [POLL6] One transaction ends the voting, counts, records, and passes on what was adopted. A repeat gets the same answer. */
export function closePoll(polls: Polls, actor: Actor, id: string, given: Closing): Promise<Result<PollView>> {
	return transaction(polls.context.database, async (tx) => {
		const closed = await close(polls, tx, id, given, actor.participant);
		return closed.ok ? ok(await viewPoll(tx.db, closed.value, actor.participant)) : closed;
	});
}

/**
 * [POLL20] A poll whose deadline has passed is counted at the first chance. This is a reader, a ballot that comes too late,
 * the timer of this process, or its start. The cause changes nothing, and the poll is counted once.
 */
export async function closeEnded({ context, ...polls }: Polls): Promise<void> {
	for (const id of await findEnded(context.database.read, context.now()))
		await transaction(context.database, (tx) => close({ context, ...polls }, tx, id, null, null));
}

async function close(
	polls: Polls,
	tx: Transaction,
	id: string,
	given: Closing | null,
	by: string | null
): Promise<Result<ClosedPoll | UnsealingPoll>> {
	const now = polls.context.now();
	const poll = await findPoll(tx.db, id);
	if (!poll) return refuse('poll/unknown');
	if (poll.state === 'unsealing') return ok(poll);
	const may = ruleOfClosing(poll, noVotes, given, now);
	if (!may.ok || poll.state !== 'open') return may; // No envelope is opened before that is known.
	if (poll.trustees > 0 && !isTooFewToOpen(await countEnvelopes(tx.db, id)))
		return sendToTrustees(polls, tx, poll, given, by);
	const opened = poll.kind === 'secret' ? await openAll(polls, tx, poll) : ok(null);
	if (!opened.ok) return opened;
	const closed = ruleOfClosing(poll, await votesIn(tx, poll, opened.value), given, now);
	if (closed.ok) await recordClosing(polls, tx, by, closed.value, opened.value);
	return closed;
}

const noVotes: Votes = { ballots: [], present: new Set() };

type OpenedBallots = OpenedEnvelopes & { voters: string[]; publicKey: string };

/** [SECRET7] In memory, within the transaction: it is all done, or all as before. */
async function openAll(
	{ keys }: Polls,
	{ db }: Transaction,
	poll: OpenPoll
): Promise<Result<OpenedBallots, 'poll/key-lost'>> {
	const secret = await findSecretPoll(db, poll.id);
	const key = secret && keys.find(secret.publicKey);
	if (!key) return refuse('poll/key-lost');
	// [TRUSTEE9] A poll with trustees comes here only where too few voted for anything to be shown: nothing is opened.
	const envelopes = poll.trustees > 0 ? [] : await findEnvelopes(db, poll.id);
	const voters = envelopes.map(({ participant }) => participant);
	return ok({ ...openEnvelopes(key, poll, envelopes), voters, publicKey: key.publicKey });
}

async function votesIn({ db }: Transaction, poll: OpenPoll, opened: OpenedBallots | null): Promise<Votes> {
	const ballots = opened ? [] : await findBallots(db, poll.id);
	const voters = opened ? opened.voters : ballots.map(({ participant }) => participant);
	return { ballots: opened?.counted ?? ballots, present: await findPresent(db, poll, voters) };
}
