import { hashOf } from '@plenum/documents/canonical-json';
import { readAssessment } from '@plenum/documents/read-assessment';
import * as Y from 'yjs';
import type { Transaction } from '../db/transaction.ts';
import { findDocumentIds, findStoredDocument, replaceSnapshot } from './documents.store.ts';
import { openPieces } from './stored-content.ts';
import { readingOf } from './unreadable-document.ts';
import { deleteVersionTextsExcept } from './versions.store.ts';

/**
 * The updates of a document keep what was deleted; a document that was opened and written out again does not. Every text
 * of the consultation gets such a snapshot in the place of its updates. [VER12] Versions keep it as well: what none of their
 * cluster's texts says now goes. Answers how many texts there are.
 */
export async function forgetDeletedText(tx: Transaction, consultation: string): Promise<number> {
	const ids = await findDocumentIds(tx.db, consultation);
	const said = new Map<string, string[]>();
	for (const id of ids) {
		const stored = await findStoredDocument(tx.db, id);
		if (!stored) throw new Error('A document is gone from the database.');
		const doc = readingOf(id, () => openPieces([stored.snapshot, ...stored.updates]));
		await replaceSnapshot(tx.db, id, stored.headSeq, Y.encodeStateAsUpdate(doc));
		said.set(stored.cluster, [...(said.get(stored.cluster) ?? []), hashOf(readAssessment(doc))]);
		doc.destroy();
	}
	for (const [cluster, hashes] of said) await deleteVersionTextsExcept(tx.db, cluster, hashes);
	return ids.length;
}
