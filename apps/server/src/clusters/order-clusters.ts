import { orderClusters as order } from '@plenum/domain/clusters/arrangement';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterSummary } from '@plenum/protocol/clusters';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { summariseClusters } from './cluster-view.ts';
import { findClusters, putOrder } from './clusters.store.ts';

/** Not recorded in the journal: the order in which clusters are looked at decides nothing. */
export function orderClusters(
	house: House,
	{ consultation }: Actor,
	wanted: readonly string[]
): Promise<Result<{ clusters: ClusterSummary[] }>> {
	return transaction(house.database, async (tx) => {
		const present = (await findClusters(tx.db, consultation)).map(({ id }) => id);
		const ordered = order(present, wanted);
		if (!ordered.ok) return ordered;
		await putOrder(tx.db, ordered.value);
		tx.onCommit(() => house.live.announce({ kind: 'clusters', consultation, cluster: null }));
		return ok({ clusters: await summariseClusters(tx.db, consultation) });
	});
}
