import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import { markFrozen, markThawed } from './documents.store.ts';
import { readDocument, type DocumentReading } from './read-document.ts';

type Changes = Pick<AppContext, 'documentChanged'>;

/** [DOC5] Fixes the text and its hash: from this transaction on nothing is appended. */
export async function freezeDocument(
	{ documentChanged }: Changes,
	tx: Transaction,
	id: string,
	known: Pick<DocumentReading, 'seq' | 'sha256'> | null = null
): Promise<{ seq: number; sha256: string }> {
	const fixed = await fixText(tx.db, id, known);
	tx.onCommit(() => documentChanged.notify(id));
	return fixed;
}

/** Likewise where nobody can have it open yet. */
export async function fixText(
	db: Db,
	id: string,
	known: Pick<DocumentReading, 'seq' | 'sha256'> | null = null
): Promise<{ seq: number; sha256: string }> {
	const reading = known ?? (await readDocument(db, id));
	if (!reading) throw new UnknownDocumentError(id);
	await markFrozen(db, id, reading.sha256);
	return { seq: reading.seq, sha256: reading.sha256 };
}

export async function thawDocument({ documentChanged }: Changes, tx: Transaction, id: string): Promise<void> {
	await markThawed(tx.db, id);
	tx.onCommit(() => documentChanged.notify(id));
}

export class UnknownDocumentError extends Error {
	override name = 'UnknownDocumentError';
}
