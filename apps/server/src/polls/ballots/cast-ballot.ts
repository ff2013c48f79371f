import type { Answer } from '@plenum/domain/polls/answer';
import { acceptBallot, type GivenBallot } from '@plenum/domain/polls/accept-ballot';
import { mayCastFor } from '@plenum/domain/polls/delegate';
import type { Poll, Voter } from '@plenum/domain/polls/poll';
import { turnoutStep } from '@plenum/domain/polls/counting/tally';
import { isWordList, keyOfWord, mayMix } from '@plenum/domain/polls/trustees/word-list';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { BallotRequest, RecordedBallot } from '@plenum/protocol/polls/polls';
import { layeredSize } from '@plenum/sealing/layered-ballot';
import { commitTogether } from '../../db/commits/commit-together.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import {
	countTurnout,
	findBallot,
	findCaster,
	findOnRoster,
	findOrganisationsOf,
	updateCaster,
	upsertBallots,
	type Caster
} from './ballots.store.ts';
import { findSeat } from './delegates.store.ts';
import { findPollAlone } from '../polls.store.ts';
import { countUnmixed, hasSlip, insertSlip, mixSlips } from '../word-list/word-list.store.ts';
import { findEnvelope, findSecretPoll, updateEnvelopes } from '../secret/secret.store.ts';

export type CastBallot = { poll: string; voter: string; given: GivenBallot };
/** Answers when the ballot is committed, never before. */
export type BallotBox = { cast(ballot: CastBallot): Promise<Result<RecordedBallot>> };

export function createBallotBox(context: AppContext): BallotBox {
	return {
		cast: commitTogether(context.database, (tx, ballots: readonly CastBallot[]) => record(context, tx, ballots))
	};
}

/** [POLL4] Answered only when the ballot is committed: what was acknowledged is counted. */
export async function castBallot(
	{ box, deadlines }: { box: BallotBox; deadlines: { settle(): Promise<void> } },
	actor: Actor,
	poll: string,
	given: BallotRequest
): Promise<Result<RecordedBallot>> {
	if (actor.phase === 'closed') return refuse('consultation/closed');
	const recorded = await box.cast({ poll, voter: actor.participant, given: read(given) });
	// A ballot that comes too late is the first chance to count a poll that has ended.
	if (!recorded.ok && recorded.reason === 'poll/closed') await deadlines.settle();
	return recorded;
}

function read(given: BallotRequest): GivenBallot {
	if ('envelope' in given) return { envelope: Buffer.from(given.envelope, 'base64url') };
	if ('slip' in given) return given;
	return { answer: 'choice' in given ? { method: 'for-against', marks: [given.choice] } : given };
}

async function record(
	context: AppContext,
	tx: Transaction,
	ballots: readonly CastBallot[]
): Promise<Result<RecordedBallot>[]> {
	const batches = new Map<string, BallotBatch | null>();
	for (const [poll, those] of Map.groupBy(ballots, ({ poll }) => poll))
		batches.set(poll, await openBatch(tx, poll, those));
	const results: Result<RecordedBallot>[] = [];
	for (const ballot of ballots) {
		const batch = batches.get(ballot.poll);
		results.push(batch ? await validateBallot(tx, batch, ballot, context.now()) : refuse('poll/unknown'));
	}
	for (const batch of batches.values()) if (batch) await storeBatch(context, tx, batch);
	return results;
}

/** The ballots for one poll that are recorded together. */
type BallotBatch = {
	/** As it is now, without its roster. */
	poll: Poll;
	/** How many had voted before. */
	before: number;
	/** Those who cast them and are on the roster, or their organisations. */
	roster: ReadonlyMap<string, Voter>;
	/** [POLL67] Where organisations vote: for which each person does. */
	organisations: ReadonlyMap<string, string> | null;
	keyLost: boolean;
	/** What was accepted and is not written yet, by voter: the last counts. */
	answers: Map<string, Answer>;
	envelopes: Map<string, Uint8Array>;
	/** [POLL85] People for whose organisation somebody else cast the ballot. */
	colleagues: Set<string>;
};

/** What is asked about all of them is asked once, and in one message where it can be ([DB62]). */
async function openBatch({ db }: Transaction, id: string, ballots: readonly CastBallot[]): Promise<BallotBatch | null> {
	const people = [...new Set(ballots.map(({ voter }) => voter))];
	const [poll, onRoster, { cast: before }] = await Promise.all([
		findPollAlone(db, id),
		findOnRoster(db, id, people),
		countTurnout(db, id)
	]);
	if (!poll) return null;
	const batch: BallotBatch = {
		poll,
		before,
		roster: new Map(),
		organisations: null,
		keyLost: false,
		answers: new Map(),
		envelopes: new Map(),
		colleagues: new Set()
	};
	if (poll.state !== 'open') return batch;
	const organisations = poll.rules.voters ? await findOrganisationsOf(db, id, people) : null;
	const voters = organisations
		? await findOnRoster(
				db,
				id,
				people.map((person) => organisations.get(person) ?? person)
			)
		: onRoster;
	const roster = new Map(voters.map((voter) => [voter.participant, voter]));
	const keyLost = poll.kind === 'secret' && (await findSecretPoll(db, id))?.keyLost !== false;
	return { ...batch, roster, organisations, keyLost };
}

async function validateBallot(
	tx: Transaction,
	batch: BallotBatch,
	ballot: CastBallot,
	now: number
): Promise<Result<RecordedBallot>> {
	const { poll } = batch;
	const votesFor = batch.organisations ? batch.organisations.get(ballot.voter) : ballot.voter;
	const voter = votesFor ?? ballot.voter;
	const seat = votesFor && poll.rules.voters ? await findSeat(tx.db, poll.id, votesFor) : null;
	if (poll.state === 'open' && seat && !mayCastFor(seat, ballot.voter)) return refuse('poll/not-delegate');
	const place = batch.roster.get(voter);
	const asked = poll.state === 'open' ? { ...poll, roster: place ? [place] : [] } : poll;
	const before = poll.rules.votesFinal ? await findRecorded(tx, batch, voter, ballot.given) : null;
	const verdict = acceptBallot(asked, voter, ballot.given, now, before);
	if (!verdict.ok) return verdict;
	const accepted = verdict.value;
	if (poll.rules.voters) {
		const last = await findCaster(tx.db, poll.id, voter);
		// [POLL67] Refused whatever it contains: the answer that it is the same would tell one member how another voted.
		if (before && poll.kind !== 'open' && last?.castBy !== ballot.voter) return refuse('poll/vote-final');
		const caster = casterOf(poll, ballot, now);
		if (!before) await updateCaster(tx.db, poll.id, voter, caster);
		// [POLL85] A change to a hidden vote in the same minute, or to a secret one at any time, changes nothing that others see.
		const isSeen = poll.kind === 'open' || last?.castBy !== caster.castBy || last.castAt !== caster.castAt;
		if (!before && isSeen) for (const each of seat?.people ?? []) if (each !== ballot.voter) batch.colleagues.add(each);
	}
	if ('envelope' in accepted) return takeSealed(batch, voter, accepted.envelope);
	if ('slip' in accepted) return putSlip(tx, poll.id, voter, { ...accepted, isRepeat: before !== null });
	batch.answers.set(voter, accepted.answer);
	return ok({ recorded: true, answer: accepted.answer });
}

/** To the minute, and of a secret poll no time at all. */
function casterOf({ kind }: Poll, { voter }: CastBallot, now: number): Caster {
	return { castBy: voter, castAt: kind === 'secret' ? null : now - (now % 60_000) };
}

/** [POLL24] What this voter cast, where that is all that they may cast. */
async function findRecorded(
	{ db }: Transaction,
	{ poll: { id, kind }, answers, envelopes }: BallotBatch,
	voter: string,
	given: GivenBallot
): Promise<GivenBallot | null> {
	if (kind !== 'secret') {
		const answer = answers.get(voter) ?? (await findBallot(db, id, voter));
		// [POLL75] Whose slip it is, nothing says: who has answered sends one that is there, or another.
		if (answer && 'slip' in given) return { slip: (await hasSlip(db, id, given.slip)) ? given.slip : '', words: [] };
		return answer ? { answer } : null;
	}
	const envelope = envelopes.get(voter) ?? (await findEnvelope(db, id, voter));
	return envelope ? { envelope } : null;
}

/** [SECRET4] An envelope that nobody can ever open must not be called recorded; [TRUSTEE4] nor one that lacks a layer. */
function takeSealed(
	{ poll, keyLost, envelopes }: BallotBatch,
	voter: string,
	envelope: Uint8Array
): Result<RecordedBallot> {
	if (keyLost) return refuse('poll/key-lost');
	const layers = poll.state === 'open' ? poll.trustees : 0;
	if (envelope.length !== layeredSize(layers)) return refuse('poll/wrong-paper');
	envelopes.set(voter, envelope);
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
	await upsertBallots(db, poll, new Map([[voter, { method: 'for-against', marks: ['for'] }]]));
	await insertSlip(
		db,
		poll,
		words.map((text) => ({ slip, key: keyOfWord(text), text }))
	);
	const { cast, entitled } = await countTurnout(db, poll);
	if (mayMix(await countUnmixed(db, poll), cast === entitled)) await mixSlips(db, poll);
	return ok({ recorded: true, answer: null });
}

async function storeBatch(context: AppContext, tx: Transaction, batch: BallotBatch): Promise<void> {
	const { poll, before, answers, envelopes, colleagues } = batch;
	if (poll.state !== 'open') return;
	const { consultation, id } = poll;
	if (colleagues.size > 0)
		tx.onCommit(() => context.live.notifyParticipants([...colleagues], { kind: 'poll', consultation, poll: id }));
	const written = poll.kind === 'secret' ? updateEnvelopes(tx.db, id, envelopes) : upsertBallots(tx.db, id, answers);
	const [{ cast, entitled }] = await Promise.all([countTurnout(tx.db, id), written]);
	// In steps for every kind, but at once when all have voted: then the person who runs the poll can close it.
	const told = (count: number) => (count === entitled ? count : turnoutStep(count));
	const turnout = { kind: 'turnout', consultation, poll: id, turnout: told(cast) } as const;
	// The list of an open poll says exactly how many have voted: it is read again after each ballot.
	if (told(cast) === told(before)) return tx.onCommit(() => context.database.cache.apply(turnout));
	// [POLL75] Its words reach the moderators in the same steps.
	if (isWordList(poll.subject)) tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
	tx.onCommit(() => context.live.notify(turnout));
}
