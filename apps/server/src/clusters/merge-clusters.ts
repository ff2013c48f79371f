import { mergeClusters as merge } from '@plenum/domain/clusters/arrangement';
import type { Cluster, OpenCluster } from '@plenum/domain/clusters/cluster';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { Transaction } from '../db/transaction.ts';
import { freezeDocument } from '../documents/freeze-document.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, findClusterOf, record } from './cluster-at-hand.ts';
import { findRecommendations, moveRecommendations, putMerged } from './clusters.store.ts';
import { addLineage } from './lineage.store.ts';

/** [CLUSTERS3] All of the others' recommendations go into the target; what was written there stays readable, by lineage. */
export function mergeClusters(
	house: House,
	actor: Actor,
	id: string,
	others: readonly string[]
): Promise<Result<ClusterView>> {
	return changeCluster(house, actor, id, async (tx, target) => {
		const found = await findOthers(tx, actor.consultation, others);
		if (!found.ok) return found;
		const merged = merge(target, found.value);
		if (!merged.ok) return merged;
		for (const other of merged.value.merged) await moveInto(house, tx, merged.value.target, other);
		const data = { merged: merged.value.merged.map((other) => ({ cluster: other.id, label: other.label })) };
		await record(house, tx, actor, id, 'clusters-merged', data);
		tx.onCommit(() => house.live.announce({ kind: 'clusters', consultation: actor.consultation, cluster: null }));
		return ok(true);
	});
}

async function findOthers(
	tx: Transaction,
	consultation: string,
	ids: readonly string[]
): Promise<Result<Cluster[], 'cluster/unknown'>> {
	const clusters: Cluster[] = [];
	for (const id of ids) {
		const cluster = await findClusterOf(tx.db, consultation, id);
		if (!cluster.ok) return cluster;
		clusters.push(cluster.value);
	}
	return ok(clusters);
}

async function moveInto(house: House, tx: Transaction, target: OpenCluster, other: OpenCluster): Promise<void> {
	const moving = (await findRecommendations(tx.db, other.id)).map(({ id }) => id);
	await moveRecommendations(tx.db, moving, target.id);
	await freezeDocument(tx, other.document);
	await putMerged(tx.db, other.id, target.id);
	const { label, document } = other;
	await addLineage(tx.db, target.id, { kind: 'merged', label, cluster: other.id, document, at: house.now() });
}
