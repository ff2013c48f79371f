import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { closePoll as ruleOfClosing, type Closing } from '@plenum/domain/polls/close-poll';
import type { Votes } from '@plenum/domain/polls/count-lines';
import type { ClosedPoll, OpenPoll, Poll } from '@plenum/domain/polls/poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipants } from '../people/participants.store.ts';
import { findBallots } from './ballots.store.ts';
import { sha256 } from './fingerprint.ts';
import { keep, openEnvelopes, type Opening } from './open-envelopes.ts';
import { viewPoll } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findEnded, findPoll, putClosed } from './polls.store.ts';
import { deleteEnvelopes, findEnvelopes, findSecretPoll, putOpening } from './secret.store.ts';
import { destroyKey } from './settle-keys.ts';

/** [POLL6] One transaction ends the voting, counts, records, and hands over what was adopted. A repeat gets the same answer. */
export function closePoll(polls: Polls, actor: Actor, id: string, given: Closing): Promise<Result<PollView>> {
	return transaction(polls.house.database, async (tx) => {
		const closed = await close(polls, tx, id, given, actor.participant);
		return closed.ok ? ok(await viewPoll(tx.db, closed.value, actor.participant)) : closed;
	});
}

/**
 * [POLL20] What has ended by its deadline is counted at the first chance: whoever looks at it, a ballot that comes too late,
 * the clock of this process, or its start. Who it was changes nothing, and it is counted once.
 */
export async function closeEnded({ house, ...polls }: Polls): Promise<void> {
	for (const id of await findEnded(house.database.read, house.now()))
		await transaction(house.database, (tx) => close({ house, ...polls }, tx, id, null, null));
}

async function close(
	polls: Polls,
	tx: Transaction,
	id: string,
	given: Closing | null,
	by: string | null
): Promise<Result<ClosedPoll>> {
	const now = polls.house.now();
	const poll = await findPoll(tx.db, id);
	if (!poll) return refuse('poll/unknown');
	const may = ruleOfClosing(poll, noVotes, given, now);
	if (!may.ok || poll.state !== 'open') return may; // No envelope is opened before that is known.
	const opened = poll.kind === 'secret' ? await openAll(polls, tx, poll) : ok(null);
	if (!opened.ok) return opened;
	const closed = ruleOfClosing(poll, await votesIn(tx, poll, opened.value), given, now);
	if (closed.ok) await settle(polls, tx, by, closed.value, opened.value);
	return closed;
}

const noVotes: Votes = { papers: [], present: new Set() };

type Opened = Opening & { voters: string[]; publicKey: string };

/** [SECRET7] In memory, within the transaction: it is all done, or all as before. */
async function openAll({ keys }: Polls, { db }: Transaction, poll: OpenPoll): Promise<Result<Opened, 'poll/key-lost'>> {
	const secret = await findSecretPoll(db, poll.id);
	const key = secret && keys.find(secret.publicKey);
	if (!key) return refuse('poll/key-lost');
	const envelopes = await findEnvelopes(db, poll.id);
	const voters = envelopes.map(({ participant }) => participant);
	return ok({ ...openEnvelopes(key, poll, envelopes), voters, publicKey: key.publicKey });
}

/** Present is who voted, and who is still admitted at this moment. */
async function votesIn({ db }: Transaction, { id, consultation }: Poll, opened: Opened | null): Promise<Votes> {
	const ballots = opened ? [] : await findBallots(db, id);
	const voters = opened ? opened.voters : ballots.map(({ participant }) => participant);
	const admitted = (await findParticipants(db, consultation)).filter(({ standing }) => standing === 'admitted');
	return { papers: opened?.papers ?? ballots, present: new Set([...voters, ...admitted.map((one) => one.id)]) };
}

async function settle(
	polls: Polls,
	tx: Transaction,
	by: string | null,
	poll: ClosedPoll,
	opened: Opened | null
): Promise<void> {
	const { id, consultation, result } = poll;
	await putClosed(tx.db, poll);
	const opening = opened && keep(opened, result);
	if (opening) {
		await putOpening(tx.db, id, opening);
		await deleteEnvelopes(tx.db, id);
		const { publicKey } = opened;
		tx.onCommit(() => void destroyKey(polls, publicKey));
	}
	await polls.house.journal.append(tx, {
		consultation,
		stream: `poll:${id}`,
		type: 'poll-closed',
		at: poll.closedAt,
		by,
		data: {
			resultSha256: sha256(canonicalJson(result)),
			entitled: result.entitled,
			cast: result.turnout?.cast ?? null,
			...(opening ? { invalid: opening.invalid, commitment: opening.kept?.commitment ?? null } : {}),
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
