import { reopenCluster as reopen } from '@plenum/domain/clusters/closing';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import { thawDocument } from '../documents/freeze-document.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './cluster-at-hand.ts';
import { putReopened } from './clusters.store.ts';

export function reopenCluster(house: House, actor: Actor, id: string): Promise<Result<ClusterView>> {
	return changeCluster(house, actor, id, async (tx, cluster) => {
		const open = reopen(cluster);
		if (!open.ok) return open;
		await thawDocument(tx, cluster.document);
		await putReopened(tx.db, id);
		await record(house, tx, actor, id, 'cluster-reopened', {});
		return ok(true);
	});
}
