import { mergeClusters as merge } from '@plenum/domain/clusters/arrangement';
import type { OpenCluster } from '@plenum/domain/clusters/cluster';
import { schemaVersion } from '@plenum/documents/roots';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import { moveThreads } from '../comments/comments.store.ts';
import { answerDone } from '../db/answer-done.ts';
import type { Database } from '../db/database.ts';
import type { Db } from '../db/db.ts';
import type { ReadRefusal, ReadResult } from '../db/read-pool.ts';
import type { Transaction } from '../db/transaction.ts';
import { insertDocument } from '../documents/documents.store.ts';
import { freezeDocument } from '../documents/freeze-document.ts';
import { createVersion } from '../documents/create-version.ts';
import { readAhead, readAtHead, type DocumentText } from '../documents/text-ahead.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeAlone, clusterShown, record } from './change-cluster.ts';
import { findAllClusters, markMerged, moveAllRecommendations, updateDocument } from './clusters.store.ts';
import {
	areShort,
	joinNow,
	textsJoined,
	type DocumentsToJoin,
	type JoinedTexts,
	type TextAtHead
} from './join-texts.ts';
import { addLineage } from './lineage.store.ts';

/** [CLUSTERS3] Recommendations and text of the others go into the target; what they were stays readable, by lineage. */
export async function mergeClusters(
	context: AppContext,
	actor: Actor,
	id: string,
	others: readonly string[]
): Promise<ReadResult | Result<ClusterView>> {
	const ahead = await joinAhead(context.database, actor, id, others);
	if (!ahead.ok) return ahead;
	const done = await changeAlone(context, actor, id, async (tx) => {
		const merging = await findMerging(tx.db, actor.consultation, id, others);
		if (!merging.ok) return merging;
		const { target, merged } = merging.value;
		if (merged.length === 0) return ok(true);
		const joined = await joinNow(tx, documentsOf(target, merged), ahead.value?.joined ?? null);
		await joinTexts(context, tx, actor, target, joined, ahead.value?.text ?? null);
		await moveAllRecommendations(tx.db, idsOf(merged), target.id);
		await markMerged(tx.db, idsOf(merged), target.id);
		await leaveBehind(context, tx, target, merged, joined.texts);
		const data = { merged: merged.map((other) => ({ cluster: other.id, label: other.label })) };
		await record(context, tx, actor, id, 'clusters-merged', data);
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation: actor.consultation, cluster: null }));
		return ok(true);
	});
	// Thousands of recommendations may stand in it now.
	return done.ok ? answerDone(context, clusterShown, actor.consultation, id) : done;
}

type Ahead = { joined: JoinedTexts; text: DocumentText | null };

/** Long texts are read and joined before the transaction, in a worker; what that finds, the transaction looks whether it still holds. */
async function joinAhead(
	database: Database,
	{ consultation, participant }: Actor,
	id: string,
	others: readonly string[]
): Promise<Result<Ahead | null> | ReadRefusal> {
	const merging = await findMerging(database.read, consultation, id, others);
	if (!merging.ok) return merging;
	const { target, merged } = merging.value;
	const documents = documentsOf(target, merged);
	if (merged.length === 0 || (await areShort(database.read, documents))) return ok(null);
	const joined = await database.costly.take(participant, textsJoined, documents);
	if (!joined.ok) return joined;
	const text = await readAhead(database, participant, target.document);
	return text.ok ? ok({ joined: joined.value, text: text.value }) : text;
}

async function findMerging(
	db: Db,
	consultation: string,
	id: string,
	others: readonly string[]
): Promise<ReturnType<typeof merge> | Result<never, 'cluster/unknown'>> {
	const clusters = new Map((await findAllClusters(db, consultation)).map((cluster) => [cluster.id, cluster]));
	const found = [id, ...others].flatMap((each) => clusters.get(each) ?? []);
	const [target, ...rest] = found;
	return target && found.length === others.length + 1 ? merge(target, rest) : refuse('cluster/unknown');
}

function documentsOf(target: OpenCluster, merged: readonly OpenCluster[]): DocumentsToJoin {
	return { target: target.document, others: merged.map(({ label, document }) => ({ label, document })) };
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
	{ bytes, texts }: JoinedTexts,
	ahead: DocumentText | null
): Promise<void> {
	if (bytes.length === 0) return;
	const document = context.createId();
	const step = { reason: 'merged', at: context.now(), by: actor.participant } as const;
	await createVersion(tx, target.document, step, await readAtHead(tx, target.document, ahead));
	await freezeDocument(context, tx, target.document, textOf(texts, target.document));
	const made = { id: document, consultation: target.consultation, cluster: target.id, schemaVersion };
	await insertDocument(tx.db, made, bytes);
	await updateDocument(tx.db, target.id, document);
	await moveThreads(
		tx.db,
		texts.map((text) => text.document),
		document
	);
}

function textOf(texts: readonly TextAtHead[], document: string): TextAtHead {
	const text = texts.find((one) => one.document === document);
	if (!text) throw new Error('Every text was read.');
	return text;
}

/** Their texts stay as they were, and the target says where it comes from. */
async function leaveBehind(
	context: AppContext,
	tx: Transaction,
	target: OpenCluster,
	merged: readonly OpenCluster[],
	texts: readonly TextAtHead[]
): Promise<void> {
	for (const { document } of merged) await freezeDocument(context, tx, document, textOf(texts, document));
	const at = context.now();
	const lines = merged.map(({ id, label, document }) => ({
		kind: 'merged' as const,
		label,
		cluster: id,
		document,
		at
	}));
	await addLineage(tx.db, target.id, lines);
}

function idsOf(clusters: readonly OpenCluster[]): string[] {
	return clusters.map(({ id }) => id);
}
