import { createNotesState, createFirstState } from '@plenum/documents/first-state';
import { schemaVersion } from '@plenum/documents/roots';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { WriteTransaction } from '../db/transaction-on.ts';
import type { Transaction } from '../db/transaction.ts';
import { insertDocument } from './documents.store.ts';

export type NewDocument = { id: string; consultation: string; cluster: string; first?: Assessment };

/** [DOC2] A document is born in the transaction that makes its cluster, once, with its first state. */
export async function createDocument(tx: WriteTransaction, { first, ...document }: NewDocument): Promise<void> {
	await insertDocument(tx.db, { ...document, schemaVersion }, createFirstState(first));
}

/** [CAUCUS7] Likewise the text of a caucus, in the transaction that opens it. */
export async function createCaucusDocument(
	tx: Transaction,
	document: { id: string; consultation: string; cluster: string; caucus: string }
): Promise<void> {
	await insertDocument(tx.db, { ...document, schemaVersion }, createNotesState());
}

/** [NOTES1] Likewise the notes of an item, in the transaction in which it begins. */
export async function createItemDocument(
	tx: Transaction,
	document: { id: string; consultation: string; workshop: string; item: string }
): Promise<void> {
	await insertDocument(tx.db, { ...document, cluster: '', schemaVersion }, createNotesState());
}
