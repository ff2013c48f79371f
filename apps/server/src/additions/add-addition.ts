import { checkWords, nextCode } from '@plenum/domain/clusters/addition';
import { refuse, ok, type Result } from '@plenum/domain/result';
import type { AddAdditionRequest, AddClusterRequest } from '@plenum/protocol/additions';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import { blankRecommendation } from '../clusters/blank-recommendation.ts';
import { changeOpenCluster, record } from '../clusters/change-cluster.ts';
import { viewCluster } from '../clusters/cluster-view.ts';
import { findAllAssessed, findCluster, insertCluster, insertRecommendations } from '../clusters/clusters.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import type { Actor } from '../http/actor.ts';

/** [ADDITIONS1] A pledge or a new matter is added to an open cluster, with a code of its own. */
export function addAddition(
	context: AppContext,
	actor: Actor,
	cluster: string,
	request: AddAdditionRequest
): Promise<Result<ClusterView>> {
	return changeOpenCluster(context, actor, cluster, (tx) => insertAddition(context, tx, actor, cluster, request));
}

/** [ADDITIONS8] What belongs to no cluster begins one of its own. */
export function addCluster(
	context: AppContext,
	actor: Actor,
	{ label: given, ...request }: AddClusterRequest
): Promise<Result<ClusterView>> {
	const { consultation } = actor;
	const label = given.trim();
	return transaction(context.database, async (tx) => {
		const cluster = { id: context.createId(), consultation, label, document: context.createId() };
		await insertCluster(tx.db, cluster);
		await createDocument(tx, { id: cluster.document, consultation, cluster: cluster.id });
		const added = await insertAddition(context, tx, actor, cluster.id, request, true);
		if (!added.ok) return added;
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		const made = await findCluster(tx.db, cluster.id);
		return made ? ok(await viewCluster(tx.db, made)) : refuse('cluster/unknown');
	});
}

async function insertAddition(
	context: AppContext,
	tx: Transaction,
	actor: Actor,
	cluster: string,
	{ kind, ...given }: AddAdditionRequest,
	isNewCluster = false
): Promise<Result<true>> {
	const { consultation } = actor;
	const all = await findAllAssessed(tx.db, consultation);
	const words = checkWords(given, all, kind);
	if (!words.ok) return words;
	const numbers = all.map(({ number }) => number);
	const added = { kind, number: nextCode(kind, numbers), ...words.value };
	const id = context.createId();
	await insertRecommendations(tx.db, [{ ...blankRecommendation, ...added, id, consultation, cluster }]);
	const made = isNewCluster ? [cluster] : [];
	const rows = { 'cluster-label': made, 'cluster-text': made, 'cluster-closing': made };
	await record(context, tx, actor, cluster, 'addition-added', { id, ...added }, rows);
	return ok(true);
}
