import { acceptTrust as ruleOfAccepting } from '@plenum/domain/polls/trustees/trustees';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { AcceptTrustRequest } from '@plenum/protocol/polls/trustees';
import { acceptanceStatement } from '@plenum/sealing/trustee-statements';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { viewPoll } from '../poll-view.ts';
import type { Polls } from '../polls.ts';
import { findPollAlone } from '../polls.store.ts';
import { isSafeToSealTo, isSignedBy } from './trustee-signature.ts';
import { findTrustees, insertTrustees } from './trustees.store.ts';

/** [TRUSTEE2] The public halves of a trustee's keys; the private ones stay where they were made. */
export function acceptTrust(
	{ context }: Polls,
	actor: Actor,
	id: string,
	{ signature, named = false, ...keys }: AcceptTrustRequest
): Promise<Result<PollView>> {
	return transaction(context.database, async (tx) => {
		const poll = await findPollAlone(tx.db, id);
		if (!poll) return refuse('poll/unknown');
		const { participant } = actor;
		const before = await findTrustees(tx.db, id);
		const accepted = ruleOfAccepting(poll, before, participant, { keys, named });
		if (!accepted.ok) return accepted;
		const signed = isSignedBy(keys.signingKey, acceptanceStatement(id, keys), signature);
		if (!signed || !isSafeToSealTo(keys.publicKey)) return refuse('poll/trustee-key-unusable');
		if (JSON.stringify(accepted.value) !== JSON.stringify(before)) {
			const { consultation } = poll;
			await insertTrustees(tx.db, id, accepted.value);
			const { constituency } = accepted.value.find((one) => one.participant === participant) ?? actor;
			await context.journal.append(tx, {
				consultation,
				stream: `poll:${id}`,
				type: 'trustee-accepted',
				at: context.now(),
				by: participant,
				data: { constituency, named, ...keys }
			});
			tx.onCommit(() => context.live.notify({ kind: 'poll', consultation, poll: id }));
		}
		return ok(await viewPoll(tx.db, poll, participant));
	});
}
