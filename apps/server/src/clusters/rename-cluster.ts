import { renameCluster as rename } from '@plenum/domain/clusters/arrangement';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './change-cluster.ts';
import { updateLabel } from './clusters.store.ts';

export function renameCluster(
	context: AppContext,
	actor: Actor,
	id: string,
	wanted: string
): Promise<Result<ClusterView>> {
	return changeCluster(context, actor, id, async (tx, cluster) => {
		const label = rename(cluster, wanted);
		if (!label.ok || label.value === cluster.label) return label;
		await updateLabel(tx.db, id, label.value);
		await record(context, tx, actor, id, 'cluster-renamed', { from: cluster.label, to: label.value });
		return ok(true);
	});
}
