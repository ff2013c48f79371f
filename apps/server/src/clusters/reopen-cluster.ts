import { reopenCluster as reopen } from '@plenum/domain/clusters/closing';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import { findCorrections } from '../documents/versions/find-corrections.ts';
import { thawDocument } from '../documents/freeze-document.ts';
import { writeCorrections } from '../documents/versions/write-corrections.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './change-cluster.ts';
import { markReopened } from './clusters.store.ts';

export function reopenCluster(context: AppContext, actor: Actor, id: string): Promise<Result<ClusterView>> {
	return changeCluster(
		context,
		actor,
		id,
		async (tx, cluster) => {
			const open = reopen(cluster);
			if (!open.ok) return open;
			const { inForce } = await findCorrections(tx.db, actor.consultation, id);
			await thawDocument(context, tx, cluster.document);
			await writeCorrections(tx, cluster.document, inForce);
			await markReopened(tx.db, id);
			await record(context, tx, actor, id, 'cluster-reopened', {});
			return ok(true);
		},
		'closing'
	);
}
