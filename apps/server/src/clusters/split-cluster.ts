import { splitCluster as split } from '@plenum/domain/clusters/arrangement';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterView, SplitClusterRequest } from '@plenum/protocol/clusters';
import { transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { findClusterOf, record } from './change-cluster.ts';
import { viewCluster } from './cluster-view.ts';
import { findAssessed, findCluster, insertCluster, moveRecommendations } from './clusters.store.ts';
import { addLineage } from './lineage.store.ts';

/** The text stays where it was written: only recommendations leave, and the new cluster begins with an empty document. */
export function splitCluster(
	context: AppContext,
	actor: Actor,
	id: string,
	{ label, recommendations }: SplitClusterRequest
): Promise<Result<{ from: ClusterView; to: ClusterView }>> {
	const { consultation } = actor;
	return transaction(context.database, async (tx) => {
		const from = await findClusterOf(tx.db, consultation, id);
		if (!from.ok) return from;
		const held = (await findAssessed(tx.db, id)).map((recommendation) => recommendation.id);
		const parted = split(from.value, held, recommendations, label);
		if (!parted.ok) return parted;
		const to = { id: context.createId(), consultation, label: parted.value.label, document: context.createId() };
		await insertCluster(tx.db, to);
		await createDocument(tx, { id: to.document, consultation, cluster: to.id });
		await moveRecommendations(tx.db, parted.value.leaving, to.id);
		const at = context.now();
		const { document } = from.value;
		await addLineage(tx.db, to.id, [{ kind: 'split', label: from.value.label, cluster: id, document, at }]);
		const data = { to: to.id, label: to.label, recommendations: parted.value.leaving };
		await record(context, tx, actor, id, 'cluster-split', data);
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		const made = await findCluster(tx.db, to.id);
		if (!made) throw new Error('The new cluster is not there.');
		return ok({ from: await viewCluster(tx.db, from.value), to: await viewCluster(tx.db, made) });
	});
}
