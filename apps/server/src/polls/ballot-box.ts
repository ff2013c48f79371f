import { acceptBallot, type GivenBallot } from '@plenum/domain/polls/accept-ballot';
import { mayCastFor } from '@plenum/domain/polls/delegate';
import type { Poll } from '@plenum/domain/polls/poll';
import { turnoutStep } from '@plenum/domain/polls/tally';
import { isWordList, keyOfWord, mayMix } from '@plenum/domain/polls/word-list';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RecordedBallot } from '@plenum/protocol/polls';
import { layeredSize } from '@plenum/sealing/layered-ballot';
import { commitTogether } from '../db/commit-together.ts';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import {
	countBallots,
	countRoster,
	findBallot,
	findCaster,
	findOrganisation,
	findRosterPlace,
	updateCaster,
	upsertBallot
} from './ballots.store.ts';
import { findSeat } from './delegates.store.ts';
import { findPollAlone } from './polls.store.ts';
import { countUnmixed, hasSlip, insertSlip, mixSlips } from './word-list.store.ts';
import { countEnvelopes, findEnvelope, findSecretPoll, updateEnvelope } from './secret.store.ts';

export type CastBallot = { poll: string; voter: string; given: GivenBallot };
/** Answers when the ballot is committed, never before. */
export type BallotBox = { cast(ballot: CastBallot): Promise<Result<RecordedBallot>> };

export function createBallotBox(context: AppContext): BallotBox {
	return {
		cast: commitTogether(context.database, (tx, ballots: readonly CastBallot[]) => record(context, tx, ballots))
	};
}

async function record(
	context: AppContext,
	tx: Transaction,
	ballots: readonly CastBallot[]
): Promise<Result<RecordedBallot>[]> {
	const polls = new Map<string, BallotCount>();
	const results: Result<RecordedBallot>[] = [];
	for (const ballot of ballots) {
		const counted = polls.get(ballot.poll) ?? (await look(tx, ballot.poll));
		polls.set(ballot.poll, counted);
		results.push(await judge(tx, counted.poll, ballot, context.now()));
	}
	for (const counted of polls.values()) await announceTurnout(context, tx, counted);
	return results;
}

/** The poll as it is now, without its roster, and how many had voted before these ballots. */
type BallotCount = { poll: Poll | undefined; before: number };

async function look(tx: Transaction, id: string): Promise<BallotCount> {
	return { poll: await findPollAlone(tx.db, id), before: await countCast(tx, id) };
}

async function judge(
	tx: Transaction,
	poll: Poll | undefined,
	ballot: CastBallot,
	now: number
): Promise<Result<RecordedBallot>> {
	if (!poll) return refuse('poll/unknown');
	const votesFor = poll.rules.voters ? await findOrganisation(tx.db, poll.id, ballot.voter) : ballot.voter;
	const voter = votesFor ?? ballot.voter;
	const seat = votesFor && poll.rules.voters ? await findSeat(tx.db, poll.id, votesFor) : null;
	if (poll.state === 'open' && seat && !mayCastFor(seat, ballot.voter)) return refuse('poll/not-delegate');
	const asked = poll.state === 'open' ? { ...poll, roster: await findRosterPlace(tx.db, poll.id, voter) } : poll;
	const before = poll.rules.votesFinal ? await findRecorded(tx, poll, voter, ballot.given) : null;
	const verdict = acceptBallot(asked, voter, ballot.given, now, before);
	if (!verdict.ok) return verdict;
	const accepted = verdict.value;
	if (poll.rules.voters) {
		// [POLL67] Refused whatever it is: that it is the same would tell one member how another voted.
		if (before && poll.kind !== 'open' && (await findCaster(tx.db, poll.id, voter)) !== ballot.voter)
			return refuse('poll/vote-final');
		if (!before) await updateCaster(tx.db, poll.id, voter, casterOf(poll, ballot, now));
	}
	if ('envelope' in accepted) return putSealed(tx, poll, voter, accepted.envelope);
	if ('slip' in accepted) return putSlip(tx, poll.id, voter, { ...accepted, isRepeat: before !== null });
	await upsertBallot(tx.db, poll.id, voter, accepted.answer);
	return ok({ recorded: true, answer: accepted.answer });
}

/** To the minute, and of a secret poll no time at all. */
function casterOf({ kind }: Poll, { voter }: CastBallot, now: number): { castBy: string; castAt: number | null } {
	return { castBy: voter, castAt: kind === 'secret' ? null : now - (now % 60_000) };
}

/** [POLL24] What this voter cast, where that is all that they may cast. */
async function findRecorded(
	{ db }: Transaction,
	{ id, kind }: Poll,
	voter: string,
	given: GivenBallot
): Promise<GivenBallot | null> {
	if (kind !== 'secret') {
		const answer = await findBallot(db, id, voter);
		// [POLL75] Whose slip it is, nothing says: who has answered sends one that is there, or another.
		if (answer && 'slip' in given) return { slip: (await hasSlip(db, id, given.slip)) ? given.slip : '', words: [] };
		return answer ? { answer } : null;
	}
	const envelope = await findEnvelope(db, id, voter);
	return envelope ? { envelope } : null;
}

/** [SECRET4] An envelope that nobody can ever open must not be called recorded; [TRUSTEE4] nor one that lacks a layer. */
async function putSealed(
	tx: Transaction,
	poll: Poll,
	voter: string,
	envelope: Uint8Array
): Promise<Result<RecordedBallot>> {
	if ((await findSecretPoll(tx.db, poll.id))?.keyLost !== false) return refuse('poll/key-lost');
	const layers = poll.state === 'open' ? poll.trustees : 0;
	if (envelope.length !== layeredSize(layers)) return refuse('poll/wrong-paper');
	await updateEnvelope(tx.db, poll.id, voter, envelope);
	return ok({ recorded: true, answer: null });
}

/**
 * [POLL75] The ballot says that this person answered; the words lie beside it, on a slip that nobody's name is on. Once five lie there, or
 * all have answered, they are mixed with those before.
 */
async function putSlip(
	{ db }: Transaction,
	poll: string,
	voter: string,
	{ slip, words, isRepeat }: { slip: string; words: string[]; isRepeat: boolean }
): Promise<Result<RecordedBallot>> {
	if (isRepeat) return ok({ recorded: true, answer: null });
	if (await hasSlip(db, poll, slip)) return refuse('poll/wrong-paper');
	await upsertBallot(db, poll, voter, { method: 'for-against', marks: ['for'] });
	await insertSlip(
		db,
		poll,
		words.map((text) => ({ slip, key: keyOfWord(text), text }))
	);
	const allVoted = (await countBallots(db, poll)) === (await countRoster(db, poll));
	if (mayMix(await countUnmixed(db, poll), allVoted)) await mixSlips(db, poll);
	return ok({ recorded: true, answer: null });
}

async function countCast({ db }: Transaction, poll: string): Promise<number> {
	return (await countBallots(db, poll)) + (await countEnvelopes(db, poll));
}

async function announceTurnout(context: AppContext, tx: Transaction, { poll, before }: BallotCount): Promise<void> {
	if (poll?.state !== 'open') return;
	const { consultation, id } = poll;
	const [cast, entitled] = [await countCast(tx, id), await countRoster(tx.db, id)];
	// In steps for every kind, and at once that all have voted: then whoever runs it can close it.
	const told = (count: number) => (count === entitled ? count : turnoutStep(count));
	if (told(cast) === told(before)) return;
	// [POLL75] In the same steps its words reach whoever moderates them.
	if (isWordList(poll.subject)) tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
	tx.onCommit(() => context.live.notify({ kind: 'turnout', consultation, poll: id, turnout: told(cast) }));
}
