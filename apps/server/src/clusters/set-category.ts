import { isAddition } from '@plenum/domain/clusters/addition';
import { whileOpen } from '@plenum/domain/clusters/arrangement';
import type { ActionCategory } from '@plenum/domain/matrix/action-category';
import { refuse, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, record } from './change-cluster.ts';
import { findAssessedRow, updateCategory } from './clusters.store.ts';

/** [MATRIX59] A person says which kind of action a recommendation asks for, or that it is none of them. */
export function setCategory(
	context: AppContext,
	actor: Actor,
	cluster: string,
	recommendation: string,
	category: ActionCategory | null
): Promise<Result<ClusterView>> {
	return changeCluster(context, actor, cluster, async (tx, found) => {
		const open = whileOpen(found);
		if (!open.ok) return open;
		const one = await findAssessedRow(tx.db, recommendation);
		if (one?.cluster !== cluster || isAddition(one)) return refuse('cluster/recommendation-elsewhere');
		if (!one.categorySuggested && one.category === category) return open;
		await updateCategory(tx.db, recommendation, category);
		await record(context, tx, actor, cluster, 'category-said', { recommendation, number: one.number, category });
		return open;
	});
}
