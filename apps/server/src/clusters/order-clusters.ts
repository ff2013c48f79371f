import { orderClusters as order } from '@plenum/domain/clusters/arrangement';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterSummary } from '@plenum/protocol/clusters';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { findClusters, updateOrder } from './clusters.store.ts';
import { summariseClusters } from './summarise-clusters.ts';

/** Not recorded in the journal: the order in which clusters are looked at decides nothing. */
export function orderClusters(
	context: AppContext,
	{ consultation }: Actor,
	wanted: readonly string[]
): Promise<Result<{ clusters: ClusterSummary[] }>> {
	return transaction(context.database, async (tx) => {
		const present = (await findClusters(tx.db, consultation)).map(({ id }) => id);
		const ordered = order(present, wanted);
		if (!ordered.ok) return ordered;
		await updateOrder(tx.db, ordered.value);
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		return ok({ clusters: await summariseClusters(tx.db, consultation) });
	});
}
