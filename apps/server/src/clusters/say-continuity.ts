import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ContinuityView } from '@plenum/protocol/clusters';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { record } from './cluster-at-hand.ts';
import { findRecommendation } from './clusters.store.ts';
import { putContinuity, type SaidContinuity } from './continuity.store.ts';
import { listContinuity } from './list-continuity.ts';

/** [LINEAGE2] A person says whether one goes on from the other; only from an earlier review to a later one. */
export function sayContinuity(house: House, actor: Actor, said: SaidContinuity): Promise<Result<ContinuityView>> {
	const { consultation } = actor;
	return transaction(house.database, async (tx) => {
		const [later, earlier] = [
			await findRecommendation(tx.db, said.later),
			await findRecommendation(tx.db, said.earlier)
		];
		if (later?.consultation !== consultation || earlier?.consultation !== consultation)
			return refuse('cluster/recommendation-elsewhere');
		if (later.review === null || earlier.review === null || earlier.review >= later.review)
			return refuse('lineage/not-earlier');
		await putContinuity(tx.db, said, house.now());
		const data = { ...said, number: later.number, continues: earlier.number, from: earlier.cluster };
		await record(house, tx, actor, later.cluster, 'continuity-said', data);
		tx.onCommit(() => house.live.announce({ kind: 'clusters', consultation, cluster: later.cluster }));
		return ok(await listContinuity(tx.db, consultation));
	});
}
