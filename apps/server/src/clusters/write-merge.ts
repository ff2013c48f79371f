import { schemaVersion } from '@plenum/documents/roots';
import { mergeClusters as merge } from '@plenum/domain/clusters/arrangement';
import type { OpenCluster } from '@plenum/domain/clusters/cluster';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { moveThreads } from '../comments/comments.store.ts';
import type { Db } from '../db/db.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { workerWrite } from '../db/threads/worker-write.ts';
import { keepVersion } from '../documents/versions/create-version.ts';
import { insertDocument, markFrozen } from '../documents/documents.store.ts';
import { readIfStill, type DocumentText } from '../documents/storage/text-ahead.ts';
import type { Journal } from '../journal/journal-interface.ts';
import { createJournal } from '../journal/journal.ts';
import {
	findAllAssessed,
	findAllClusters,
	markMerged,
	moveAllRecommendations,
	updateDocument
} from './clusters.store.ts';
import { isStill, type DocumentsToJoin, type JoinedTexts, type TextAtHead } from './join-texts.ts';
import { addLineage } from './lineage.store.ts';

/** What goes into which cluster; who says so, and when; and the document that holds all of it. */
export type MergeStep = {
	consultation: string;
	cluster: string;
	others: readonly string[];
	participant: string;
	at: number;
	document: string;
};

/** Which documents are frozen from then on. */
export type MergeResult = { frozen: string[] };

/** The texts as they are joined, and of the target what it said, where it goes on in a new document. */
export type TextsToMerge = { joined: JoinedTexts; text: DocumentText | null };

/** Which of them are merged into which, if they may be. */
export async function findMerging(
	db: Db,
	{ consultation, cluster, others }: Pick<MergeStep, 'consultation' | 'cluster' | 'others'>
): Promise<ReturnType<typeof merge> | Result<never, 'cluster/unknown'>> {
	const clusters = new Map((await findAllClusters(db, consultation)).map((one) => [one.id, one]));
	const found = [cluster, ...others].flatMap((each) => clusters.get(each) ?? []);
	const [target, ...rest] = found;
	return target && found.length === others.length + 1 ? merge(target, rest) : refuse('cluster/unknown');
}

export function documentsOf(target: OpenCluster, merged: readonly OpenCluster[]): DocumentsToJoin {
	return { target: target.document, others: merged.map(({ label, document }) => ({ label, document })) };
}

/** [CLUSTERS3] All of it in one transaction; null where the texts are others than those that were read. */
export async function writeMerge(
	tx: WriteTransaction,
	journal: Journal,
	step: MergeStep,
	findTexts: (documents: DocumentsToJoin) => Promise<TextsToMerge | null>
): Promise<Result<MergeResult | null>> {
	const merging = await findMerging(tx.db, step);
	if (!merging.ok) return merging;
	const { target, merged } = merging.value;
	if (merged.length === 0) return ok({ frozen: [] });
	const texts = await findTexts(documentsOf(target, merged));
	if (!texts) return ok(null);
	const { joined, text } = texts;
	const ids = merged.map(({ id }) => id);
	if (text) await goOn(tx, step, joined, text);
	const moved = (await findAllAssessed(tx.db, step.consultation)).filter((one) => ids.includes(one.cluster));
	await moveAllRecommendations(tx.db, ids, target.id);
	await markMerged(tx.db, ids, target.id);
	const left = merged.map(({ document }) => document);
	for (const document of left) await freeze(tx.db, document, joined.texts);
	const lines = merged.map(({ id, label, document }) => ({ label, cluster: id, document, at: step.at }));
	await addLineage(
		tx.db,
		target.id,
		lines.map((line) => ({ kind: 'merged', ...line }))
	);
	const data = { merged: merged.map(({ id, label }) => ({ cluster: id, label })) };
	const line = {
		consultation: step.consultation,
		stream: `cluster:${target.id}`,
		type: 'clusters-merged' as const,
		data
	} as const;
	const rows = { 'recommendation-cluster': moved.map((one) => one.id) };
	await journal.append(tx, { ...line, at: step.at, by: step.participant, rows });
	return ok({ frozen: text ? [target.document, ...left] : left });
}

/**
 * If the others wrote something, the target continues in a new document that begins with all of it. Its old document is
 * frozen: an edit from here would come between the edits of people who have it open.
 */
async function goOn(
	tx: WriteTransaction,
	{ consultation, cluster, document, participant, at }: MergeStep,
	{ bytes, texts, documents }: JoinedTexts,
	text: DocumentText
): Promise<void> {
	await keepVersion(tx, documents.target, { reason: 'merged', at, by: participant }, text);
	await freeze(tx.db, documents.target, texts);
	await insertDocument(tx.db, { id: document, consultation, cluster, schemaVersion }, bytes);
	await updateDocument(tx.db, cluster, document);
	await moveThreads(
		tx.db,
		texts.map((text) => text.document),
		document
	);
}

/** [DOC5] From this transaction on nothing is appended. */
async function freeze(db: Db, document: string, texts: readonly TextAtHead[]): Promise<void> {
	const text = texts.find((one) => one.document === document);
	if (!text) throw new Error('Every text was read.');
	await markFrozen(db, document, text.sha256);
}

/** As it comes from the worker that joined them. */
export async function writeEncodedMerge(
	bytes: Uint8Array<ArrayBuffer>,
	{ joined, text }: { joined: Omit<JoinedTexts, 'bytes'>; text: DocumentText | null },
	step: MergeStep,
	secret: Uint8Array
) {
	return (tx: WriteTransaction) =>
		writeMerge(tx, createJournal(Buffer.from(secret)), step, async (documents) => {
			if (!(await isStill(tx.db, documents, joined))) return null;
			if (bytes.length === 0) return { joined: { ...joined, bytes }, text: null };
			const target = await readIfStill(tx.db, documents.target, text);
			return target && { joined: { ...joined, bytes }, text: target };
		});
}

export const mergeWritten = workerWrite(import.meta.url, writeEncodedMerge);
