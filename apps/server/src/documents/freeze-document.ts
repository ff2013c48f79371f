import type { AppContext } from '../app-context.ts';
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
	const reading = known ?? (await readDocument(tx.db, id));
	if (!reading) throw new UnknownDocumentError(id);
	await markFrozen(tx.db, id, reading.sha256);
	tx.onCommit(() => documentChanged.notify(id));
	return { seq: reading.seq, sha256: reading.sha256 };
}

export async function thawDocument({ documentChanged }: Changes, tx: Transaction, id: string): Promise<void> {
	await markThawed(tx.db, id);
	tx.onCommit(() => documentChanged.notify(id));
}

export class UnknownDocumentError extends Error {
	override name = 'UnknownDocumentError';
}
