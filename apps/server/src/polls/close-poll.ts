import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { closePoll as ruleOfClosing, type Closing } from '@plenum/domain/polls/close-poll';
import type { Votes } from '@plenum/domain/polls/count-lines';
import type { ClosedPoll, Poll } from '@plenum/domain/polls/poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipants } from '../people/participants.store.ts';
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
		const closed = ruleOfClosing(poll, await votesIn(tx, poll), given, house.now());
		if (!closed.ok) return closed;
		if (first) await settle(polls, tx, actor, closed.value);
		return ok(await viewPoll(tx.db, closed.value, actor.participant));
	});
}

/** Present is who voted, and who is still admitted at this moment. */
async function votesIn({ db }: Transaction, { id, consultation }: Poll): Promise<Votes> {
	const papers = await findBallots(db, id);
	const admitted = (await findParticipants(db, consultation)).filter(({ standing }) => standing === 'admitted');
	return {
		papers,
		present: new Set([...papers.map(({ participant }) => participant), ...admitted.map((one) => one.id)])
	};
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
			resultSha256: sha256(canonicalJson(result)),
			entitled: result.entitled,
			cast: result.turnout?.cast ?? null,
			subjects: poll.frozen.map((frozen, place) => ({
				actionSha256: frozen.sha256,
				tally: result.subjects[place]?.counts?.tally ?? null,
				adopted: result.subjects[place]?.adopted === true
			}))
		}
	});
	await handOver(polls, tx, poll);
	tx.onCommit(() => polls.house.live.announce({ kind: 'poll', consultation, poll: id }));
}

async function handOver(polls: Polls, tx: Transaction, poll: ClosedPoll): Promise<void> {
	const { consultation, cluster, id, reviewDate, closedAt } = poll;
	const adopted = poll.frozen.filter((_, place) => poll.result.subjects[place]?.adopted);
	for (const { action, sha256: actionSha256 } of adopted)
		for (const adopt of polls.adopted)
			await adopt(tx, { consultation, cluster, poll: id, action, actionSha256, reviewDate, at: closedAt });
}
