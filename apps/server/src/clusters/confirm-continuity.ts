import { isAddition } from '@plenum/domain/clusters/addition';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ContinuityRequest, ContinuityView } from '@plenum/protocol/clusters';
import { answerDone } from '../db/idempotency/answer-done.ts';
import type { ReadResult } from '../db/threads/read-pool.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { record } from './change-cluster.ts';
import { findAssessedRow } from './clusters.store.ts';
import { upsertContinuity, type SaidContinuity } from './continuity.store.ts';
import { findEarlierRecommendation, upsertEarlierContinuity } from './earlier-outcomes.store.ts';
import { continuityRead } from './list-continuity.ts';

/**
 * [LINEAGE2] A person says of each pair whether one goes on from the other; only from an earlier review to a later one. All or none of
 * them.
 */
export async function confirmContinuity(
	context: AppContext,
	actor: Actor,
	said: ContinuityRequest
): Promise<ReadResult<ContinuityView> | Result<ContinuityView>> {
	const done = await transaction(context.database, async (tx) => {
		for (const pair of said.pairs) {
			const one = await say(context, tx, actor, { ...pair, status: said.status });
			if (!one.ok) return one;
		}
		const { consultation } = actor;
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null, about: 'links' }));
		return ok(true);
	});
	// Thousands of texts may have to be compared for it.
	return done.ok ? answerDone(context, continuityRead, actor.consultation) : done;
}

async function say(context: AppContext, tx: Transaction, actor: Actor, said: SaidContinuity): Promise<Result<true>> {
	const { consultation } = actor;
	const later = await findAssessedRow(tx.db, said.later);
	const earlier = await findAssessedRow(tx.db, said.earlier);
	const then = earlier ? undefined : await findEarlierRecommendation(tx.db, consultation, said.earlier);
	if (later?.consultation !== consultation || (!then && earlier?.consultation !== consultation))
		return refuse('cluster/recommendation-elsewhere');
	if (isAddition(later) || (earlier && isAddition(earlier))) return refuse('cluster/recommendation-elsewhere');
	if (earlier && !isEarlier(earlier.review, later.review)) return refuse('lineage/not-earlier');
	if (then) await upsertEarlierContinuity(tx.db, [said], context.now());
	else await upsertContinuity(tx.db, [said], context.now());
	const data = {
		...said,
		number: later.number,
		continues: (earlier ?? then)?.number,
		from: earlier?.cluster ?? null
	};
	await record(context, tx, actor, later.cluster, 'continuity-said', data);
	return ok(true);
}

function isEarlier(review: number | null, other: number | null): boolean {
	return review !== null && other !== null && review < other;
}
