import { mergeClusters as merge } from '@plenum/domain/clusters/arrangement';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { Cluster, OpenCluster } from '@plenum/domain/clusters/cluster';
import { isBlank, joinAssessments } from '@plenum/domain/clusters/join-assessments';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { Transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import { freezeDocument } from '../documents/freeze-document.ts';
import { createVersion } from '../documents/create-version.ts';
import { readDocument } from '../documents/read-document.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeCluster, findClusterOf, record } from './cluster-at-hand.ts';
import { findRecommendations, moveRecommendations, updateDocument, markMerged } from './clusters.store.ts';
import { addLineage } from './lineage.store.ts';

/** [CLUSTERS3] Recommendations and text of the others go into the target; what they were stays readable, by lineage. */
export function mergeClusters(
	context: AppContext,
	actor: Actor,
	id: string,
	others: readonly string[]
): Promise<Result<ClusterView>> {
	return changeCluster(context, actor, id, async (tx, cluster) => {
		const found = await findOthers(tx, actor.consultation, others);
		if (!found.ok) return found;
		const merging = merge(cluster, found.value);
		if (!merging.ok) return merging;
		const { target, merged } = merging.value;
		if (merged.length === 0) return ok(true);
		await joinTexts(context, tx, actor, target, merged);
		for (const other of merged) await moveInto(context, tx, target, other);
		const data = { merged: merged.map((other) => ({ cluster: other.id, label: other.label })) };
		await record(context, tx, actor, id, 'clusters-merged', data);
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation: actor.consultation, cluster: null }));
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

/**
 * Where the others wrote something, the target goes on in a new document that begins with all of it, and its old one is
 * frozen: an edit from here would come between the edits of those who have it open.
 */
async function joinTexts(
	context: AppContext,
	tx: Transaction,
	actor: Actor,
	target: OpenCluster,
	merged: readonly OpenCluster[]
): Promise<void> {
	const texts: { label: string; assessment: Assessment }[] = [];
	for (const { label, document } of merged) texts.push({ label, assessment: await textOf(tx, document) });
	if (texts.every(({ assessment }) => isBlank(assessment))) return;
	const first = joinAssessments(await textOf(tx, target.document), texts);
	const document = context.createId();
	await createVersion(tx, target.document, { reason: 'merged', at: context.now(), by: actor.participant });
	await freezeDocument(context, tx, target.document);
	await createDocument(tx, { id: document, consultation: target.consultation, cluster: target.id, first });
	await updateDocument(tx.db, target.id, document);
}

async function textOf(tx: Transaction, document: string): Promise<Assessment> {
	const reading = await readDocument(tx.db, document);
	if (!reading) throw new Error('A cluster has a document.');
	return reading.assessment;
}

async function moveInto(context: AppContext, tx: Transaction, target: OpenCluster, other: OpenCluster): Promise<void> {
	const moving = (await findRecommendations(tx.db, other.id)).map(({ id }) => id);
	await moveRecommendations(tx.db, moving, target.id);
	await freezeDocument(context, tx, other.document);
	await markMerged(tx.db, other.id, target.id);
	const { label, document } = other;
	await addLineage(tx.db, target.id, { kind: 'merged', label, cluster: other.id, document, at: context.now() });
}
