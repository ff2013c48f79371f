import type { Closing } from '@plenum/domain/polls/close-poll';
import type { OpenPoll, UnsealingPoll } from '@plenum/domain/polls/poll';
import { groupVoters, startUnsealing } from '@plenum/domain/polls/trustees/unseal-poll';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { hashBatch, joinEnvelopes, withoutDuplicates } from '@plenum/sealing/batch';
import { keepEmptyingLog } from '../../db/keep-emptying-log.ts';
import type { Transaction } from '../../db/transaction.ts';
import { findPresent } from '../opening/find-present.ts';
import type { Polls } from '../polls.ts';
import { updateUnsealing } from '../polls.store.ts';
import { deleteEnvelopes, findEnvelopes, findSecretPoll, type CastEnvelope } from './secret.store.ts';
import { tablesOfVotes } from '../recount/tables-of-votes.ts';
import { upsertStep, type NewBatch } from './unsealing.store.ts';

/**
 * [TRUSTEE6] One transaction ends the voting and parts the envelopes from their voters. The first trustee gets them in the
 * order of their bytes, and who sent which is deleted.
 */
export async function sendToTrustees(
	polls: Polls,
	tx: Transaction,
	poll: OpenPoll,
	given: Closing | null,
	by: string | null
): Promise<Result<UnsealingPoll>> {
	const { context } = polls;
	const { id, consultation } = poll;
	const secret = await findSecretPoll(tx.db, id);
	if (!secret || polls.keys.find(secret.publicKey) === null) return refuse('poll/key-lost');
	const unsealing = startUnsealing(poll, given, context.now());
	const batches = await mixable(tx, poll, await findEnvelopes(tx.db, id));
	await updateUnsealing(tx.db, unsealing);
	await upsertStep(tx.db, { poll: id, step: 0, at: unsealing.endedAt }, batches);
	await deleteEnvelopes(tx.db, id);
	await context.journal.append(tx, {
		consultation,
		stream: `poll:${id}`,
		type: 'poll-unsealing',
		at: unsealing.endedAt,
		by,
		data: {
			batches: batches.map(({ constituencies, count, invalid, sha256 }) => ({ constituencies, count, invalid, sha256 }))
		}
	});
	tx.onCommit(() => {
		context.live.notify({ kind: 'poll', consultation, poll: id });
		void keepEmptyingLog(context, tablesOfVotes);
	});
	return ok(unsealing);
}

async function mixable(tx: Transaction, poll: OpenPoll, cast: readonly CastEnvelope[]): Promise<NewBatch[]> {
	const voters = cast.map(({ participant }) => participant);
	const present = await findPresent(tx.db, poll, voters);
	return groupVoters(poll, new Set(voters), present).map(({ constituencies, entitled, present: there }) => {
		const own = cast.filter(({ constituency }) => constituencies.includes(constituency));
		const envelopes = withoutDuplicates(own.map(({ sealed }) => sealed));
		return {
			constituencies,
			entitled,
			present: there,
			count: envelopes.length,
			invalid: own.length - envelopes.length,
			sha256: hashBatch(envelopes),
			envelopes: joinEnvelopes(envelopes)
		};
	});
}
