import { renameCluster as rename } from '@plenum/domain/clusters/arrangement';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './cluster-at-hand.ts';
import { putLabel } from './clusters.store.ts';

export function renameCluster(house: House, actor: Actor, id: string, wanted: string): Promise<Result<ClusterView>> {
	return changeCluster(house, actor, id, async (tx, cluster) => {
		const label = rename(cluster, wanted);
		if (!label.ok || label.value === cluster.label) return label;
		await putLabel(tx.db, id, label.value);
		await record(house, tx, actor, id, 'cluster-renamed', { from: cluster.label, to: label.value });
		return ok(true);
	});
}
