import type { Database, Db } from '../db/database.ts';
import type { Transaction } from '../db/transaction.ts';
import { markFrozen, markThawed } from './documents.store.ts';
import { readDocument, type DocumentReading } from './read-document.ts';

/** [DOC5] Fixes the text and its hash: from this transaction on nothing is appended. */
export async function freezeDocument(
	tx: Transaction,
	id: string,
	known: Pick<DocumentReading, 'seq' | 'sha256'> | null = null
): Promise<{ seq: number; sha256: string }> {
	const reading = known ?? (await readDocument(tx.db, id));
	if (!reading) throw new UnknownDocumentError(id);
	await markFrozen(tx.db, id, reading.sha256);
	tx.onCommit(() => announce(tx.db, id));
	return { seq: reading.seq, sha256: reading.sha256 };
}

export async function thawDocument(tx: Transaction, id: string): Promise<void> {
	await markThawed(tx.db, id);
	tx.onCommit(() => announce(tx.db, id));
}

export class UnknownDocumentError extends Error {
	override name = 'UnknownDocumentError';
}

type Listener = (document: string) => void;
const listeners = new WeakMap<Db, Set<Listener>>();

/** Who has documents of this database open hears, after the commit, that one was frozen or thawed. */
export function onDocumentChanged(db: Db, listener: Listener): void {
	listeners.set(db, (listeners.get(db) ?? new Set()).add(listener));
}

/** For a worker that froze it: it has other connections, and nobody listens there. */
export function notifyDocumentChanged({ write }: Database, document: string): void {
	announce(write, document);
}

function announce(db: Db, document: string): void {
	for (const listener of listeners.get(db) ?? []) listener(document);
}
