import { refuse, ok, type Result } from '@plenum/domain/result';
import type { UnsealingBatches } from '@plenum/protocol/polls/trustees';
import type { Db } from '../../db/db.ts';
import type { Actor } from '../../http/actor.ts';
import { findPollAlone } from '../polls.store.ts';
import { findTrustees } from '../trustees/trustees.store.ts';
import { findBatches, findUnsealings } from './unsealing.store.ts';

/** [TRUSTEE8] What is to be opened now: for the trustee whose turn it is, or for the facilitator, beside whom they enter their words. */
export async function readUnsealing(db: Db, actor: Actor, id: string): Promise<Result<UnsealingBatches>> {
	const poll = await findPollAlone(db, id);
	if (!poll) return refuse('poll/unknown');
	if (poll.state !== 'unsealing') return refuse('poll/not-unsealing');
	const done = (await findUnsealings(db, [id])).get(id)?.steps.length ?? 0;
	const trustees = await findTrustees(db, id);
	const own = trustees.findIndex(({ participant }) => participant === actor.participant);
	if (actor.role !== 'facilitator' && own < 0) return refuse('poll/not-trustee');
	if (actor.role !== 'facilitator' && own !== done) return refuse('poll/not-your-turn');
	const batches = (await findBatches(db, id, done)).map(({ envelopes }) => {
		return { envelopes: (envelopes ?? Buffer.of()).toString('base64url') };
	});
	return ok({ step: done + 1, batches });
}
