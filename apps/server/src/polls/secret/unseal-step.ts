import type { Poll, UnsealingPoll } from '@plenum/domain/polls/poll';
import type { Trustee } from '@plenum/domain/polls/trustees/trustees';
import { acceptStep, finishUnsealing } from '@plenum/domain/polls/trustees/unseal-poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { UnsealStepRequest } from '@plenum/protocol/polls/trustees';
import { hashBatch, inCanonicalOrder, joinEnvelopes, splitEnvelopes, withoutDuplicates } from '@plenum/sealing/batch';
import { layeredSize } from '@plenum/sealing/layered-ballot';
import { stepStatement } from '@plenum/sealing/trustee-statements';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { inOrderOfCodes, openInnermostOf } from './open-envelopes.ts';
import { viewPoll } from '../poll-view.ts';
import type { Polls } from '../polls.ts';
import { findPoll } from '../polls.store.ts';
import { recordClosing, type OpenedBallots } from '../record-closing.ts';
import { findSecretPoll } from './secret.store.ts';
import { isSignedBy } from '../trustees/trustee-signature.ts';
import { findTrustees } from '../trustees/trustees.store.ts';
import { findBatches, findUnsealings, upsertStep, type BatchRow } from './unsealing.store.ts';

/**
 * [TRUSTEE8] One trustee's part, whole or not at all. It counts by its signature, no matter who brings it: the trustee, or
 * the facilitator with whom the written key was entered. After the last part the server opens its own layer, counts and
 * publishes, in the same transaction.
 */
export async function unsealStep(
	polls: Polls,
	actor: Actor,
	id: string,
	given: UnsealStepRequest
): Promise<Result<PollView>> {
	const handedOn = given.batches.map(({ envelopes }) => Buffer.from(envelopes, 'base64url'));
	return transaction(polls.context.database, async (tx) => {
		const poll = await findPoll(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const trustees = await findTrustees(tx.db, id);
		const may = mayHandOn(actor, trustees, given.step);
		if (!may.ok) return may;
		const before = await findBatches(tx.db, id, given.step - 1);
		const done = (await findUnsealings(tx.db, [id])).get(id)?.steps.map(({ batches }) => batches) ?? [];
		const verdict = acceptStep(poll, given, { done, now: before });
		if (!verdict.ok) return verdict;
		if (verdict.value === 'repeated' || poll.state !== 'unsealing')
			return ok(await viewPoll(tx.db, poll, actor.participant));
		const envelopes = readBatches(given, handedOn, poll.trustees - given.step);
		if (!envelopes) return refuse('poll/step-not-following');
		const statement = stepStatement(id, given.step, given.batches.map(figuresOf));
		const signingKey = trustees[given.step - 1]?.keys?.signingKey ?? '';
		if (!isSignedBy(signingKey, statement, given.signature)) return refuse('poll/step-not-signed');
		await record(polls, tx, actor, poll, { given, before, envelopes, trustee: trustees[given.step - 1] });
		if (given.step < poll.trustees) return ok(await viewPoll(tx.db, poll, actor.participant));
		return publish(polls, tx, actor, poll);
	});
}

function mayHandOn(actor: Actor, trustees: readonly Trustee[], step: number): Result<true> {
	const own = trustees[step - 1]?.participant === actor.participant;
	return own || actor.role === 'facilitator' ? ok(true) : refuse('poll/not-trustee');
}

function figuresOf({ in: before, out, count, invalid }: UnsealStepRequest['batches'][number]) {
	return { in: before, out, count, invalid };
}

/** [TRUSTEE8] As many envelopes as are said, all of the size that they have when so many layers are left, no two alike. */
function readBatches(given: UnsealStepRequest, handedOn: readonly Buffer[], layersLeft: number): Uint8Array[][] | null {
	const read = handedOn.map((bytes) => splitEnvelopes(bytes, layeredSize(layersLeft)));
	const whole = given.batches.every(({ out, count }, at) => {
		const envelopes = read[at];
		return envelopes?.length === count && withoutDuplicates(envelopes).length === count && hashBatch(envelopes) === out;
	});
	return whole ? (read as Uint8Array[][]) : null;
}

type Step = {
	given: UnsealStepRequest;
	before: readonly BatchRow[];
	envelopes: readonly Uint8Array[][];
	trustee: Trustee | undefined;
};

async function record(
	{ context }: Polls,
	tx: Transaction,
	actor: Actor,
	{ id: poll, consultation }: UnsealingPoll,
	{ given: { step, batches, signature }, before, envelopes, trustee }: Step
): Promise<void> {
	const at = context.now();
	const written = trustee?.participant !== actor.participant;
	await upsertStep(
		tx.db,
		{ poll, step, at, written, signature },
		before.map(({ constituencies, entitled, present }, place) => ({
			constituencies,
			entitled,
			present,
			count: batches[place]?.count ?? 0,
			invalid: batches[place]?.invalid ?? 0,
			sha256: batches[place]?.out ?? '',
			envelopes: joinEnvelopes(inCanonicalOrder(envelopes[place] ?? []))
		}))
	);
	await context.journal.append(tx, {
		consultation,
		stream: `poll:${poll}`,
		type: 'layer-removed',
		at,
		by: actor.participant,
		data: { step, constituency: trustee?.constituency, written, batches: batches.map(figuresOf), signature }
	});
	tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll }));
}

/** [TRUSTEE9] What the last trustee handed on: the server's own layer, and the count. */
async function publish(polls: Polls, tx: Transaction, actor: Actor, poll: UnsealingPoll): Promise<Result<PollView>> {
	const key = polls.keys.find((await findSecretPoll(tx.db, poll.id))?.publicKey ?? '');
	if (!key) return refuse('poll/key-lost');
	const opened = (await findBatches(tx.db, poll.id, poll.trustees)).map((batch) => {
		const envelopes = splitEnvelopes(batch.envelopes ?? Buffer.of(), layeredSize(0)) ?? [];
		return { batch, ...openInnermostOf(key, poll, envelopes) };
	});
	const groups = opened.map(({ batch: { constituencies, entitled, present }, ballots }) => {
		return { constituencies, entitled, present, answers: ballots.map(({ answer }) => answer) };
	});
	const closed = finishUnsealing(poll, groups, polls.context.now());
	const all: OpenedBallots = {
		ballots: inOrderOfCodes(opened.flatMap(({ ballots }) => ballots)),
		invalid: (await countInvalid(tx, poll)) + opened.reduce((sum, { invalid }) => sum + invalid, 0),
		publicKey: key.publicKey
	};
	await recordClosing(polls, tx, actor.participant, closed, all);
	return ok(await viewPoll(tx.db, closed, actor.participant));
}

/** Copies among what was cast, and what did not open for a trustee. */
async function countInvalid(tx: Transaction, { id }: Poll): Promise<number> {
	const view = (await findUnsealings(tx.db, [id])).get(id);
	const all = [...(view?.batches ?? []), ...(view?.steps.flatMap(({ batches }) => batches) ?? [])];
	return all.reduce((sum, { invalid }) => sum + invalid, 0);
}
