import { whileOpen } from '@plenum/domain/clusters/arrangement';
import { checkWords } from '@plenum/domain/clusters/addition';
import { ok, type Result } from '@plenum/domain/result';
import type { CorrectAdditionRequest } from '@plenum/protocol/additions';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import { changeOpenCluster, findClusterOf, record } from '../clusters/change-cluster.ts';
import {
	deleteRecommendations,
	findAllAssessed,
	moveRecommendations,
	updateRecommendations
} from '../clusters/clusters.store.ts';
import type { ReadRefusal } from '../db/threads/read-pool.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { checkUnused, findServed } from './addition-use.ts';
import { findAddition, type Addition } from './find-addition.ts';

/** [ADDITIONS4] Its note at any time; its wording while nothing was said of it. */
export async function correctAddition(
	context: AppContext,
	actor: Actor,
	cluster: string,
	id: string,
	given: CorrectAdditionRequest
): Promise<Result<ClusterView> | ReadRefusal> {
	return changeAddition(context, actor, cluster, id, async (tx, addition, served) => {
		const { kind, number, text, note } = addition;
		const others = (await findAllAssessed(tx.db, actor.consultation)).filter((other) => other.id !== id);
		const words = checkWords(given, others, kind);
		if (!words.ok) return words;
		if (words.value.text !== text) {
			const unused = await checkUnused(tx.db, addition, served);
			if (!unused.ok) return unused;
		}
		if (words.value.text === text && words.value.note === note) return ok(true);
		await updateRecommendations(tx.db, [{ id, ...words.value }]);
		const data = { id, kind, number, from: { text, note }, to: words.value };
		await record(context, tx, actor, cluster, 'addition-corrected', data);
		return ok(true);
	});
}

/** [ADDITIONS7] Into another open cluster, with all that was said of it. */
export function moveAddition(
	context: AppContext,
	actor: Actor,
	cluster: string,
	id: string,
	to: string
): Promise<Result<ClusterView>> {
	return changeOpenCluster(context, actor, cluster, async (tx) => {
		const target = await findClusterOf(tx.db, actor.consultation, to);
		if (!target.ok) return target;
		const open = whileOpen(target.value);
		if (!open.ok) return open;
		const found = await findAddition(tx.db, cluster, id);
		if (!found.ok) return found;
		if (to === cluster) return ok(true);
		const { kind, number } = found.value;
		await moveRecommendations(tx.db, [id], to);
		await record(context, tx, actor, cluster, 'addition-moved', { id, kind, number, to, label: open.value.label });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation: actor.consultation, cluster: to }));
		return ok(true);
	});
}

/** [ADDITIONS4] While nothing was said of it. */
export async function removeAddition(
	context: AppContext,
	actor: Actor,
	cluster: string,
	id: string
): Promise<Result<ClusterView> | ReadRefusal> {
	return changeAddition(context, actor, cluster, id, async (tx, addition, served) => {
		const unused = await checkUnused(tx.db, addition, served);
		if (!unused.ok) return unused;
		const { kind, number, text } = addition;
		await deleteRecommendations(tx.db, [id]);
		await record(context, tx, actor, cluster, 'addition-removed', { id, kind, number, text });
		return ok(true);
	});
}

/** `served`: whether an action names it, as it was read before the transaction. */
type Change = (tx: Transaction, addition: Addition, served: boolean) => Promise<Result<true>>;

async function changeAddition(
	context: AppContext,
	actor: Actor,
	cluster: string,
	id: string,
	change: Change
): Promise<Result<ClusterView> | ReadRefusal> {
	const served = await findServed(context, actor, cluster, id);
	if (!served.ok) return served;
	return changeOpenCluster(context, actor, cluster, async (tx) => {
		const found = await findAddition(tx.db, cluster, id);
		return found.ok ? change(tx, found.value, served.value) : found;
	});
}
