import { hashOf } from '@plenum/documents/content-hash';
import { readAssessment } from '@plenum/documents/read-assessment';
import * as Y from 'yjs';
import type { DocumentKind } from '@plenum/documents/roots';
import type { Transaction } from '../db/transaction.ts';
import { kindOf } from './document-kind.ts';
import { findDocumentIds, findStoredDocument, replaceSnapshot } from './documents.store.ts';
import { openPieces } from './stored-content.ts';
import { readingOf, UnreadableDocumentError } from './unreadable-document.ts';
import { deleteVersionTextsExcept } from './versions.store.ts';

/**
 * The updates of a document keep what was deleted; a document that was opened and written out again does not. Every text
 * of the consultation gets such a snapshot in the place of its updates. [VER12] Versions keep it as well: what none of their
 * cluster's texts says now goes. Where a text cannot be read, its versions may be all that is left of it, and stay. Answers how
 * many texts were written, and which could not be read.
 */
export async function forgetDeletedText(
	tx: Transaction,
	consultation: string
): Promise<{ written: number; unreadable: string[] }> {
	const ids = await findDocumentIds(tx.db, consultation);
	const unreadable: string[] = [];
	const said = new Map<string, string[]>();
	for (const id of ids) {
		try {
			const { cluster, kind, sha256 } = await compactDocument(tx, id);
			if (kind === 'cluster') said.set(cluster, [...(said.get(cluster) ?? []), sha256]);
		} catch (error) {
			if (!(error instanceof UnreadableDocumentError)) throw error;
			unreadable.push(id);
		}
	}
	for (const [cluster, hashes] of said) await deleteVersionTextsExcept(tx.db, cluster, hashes);
	return { written: ids.length - unreadable.length, unreadable };
}

async function compactDocument(
	tx: Transaction,
	id: string
): Promise<{ cluster: string; kind: DocumentKind; sha256: string }> {
	const stored = await findStoredDocument(tx.db, id);
	if (!stored) throw new Error('A document is gone from the database.');
	const doc = readingOf(id, () => openPieces([stored.snapshot, ...stored.updates]));
	await replaceSnapshot(tx.db, id, stored.headSeq, Y.encodeStateAsUpdate(doc));
	const sha256 = hashOf(readAssessment(doc));
	doc.destroy();
	return { cluster: stored.cluster, kind: kindOf(stored), sha256 };
}
