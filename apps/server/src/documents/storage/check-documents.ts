import type { Db } from '../../db/db.ts';
import { findDocumentIds } from '../documents.store.ts';
import { readDocument } from '../read-document.ts';
import { UnreadableDocumentError } from './unreadable-document.ts';

export type UnreadableDocument = { document: string; what: string };

/** [DOC25] Reads every document, of one consultation or of all, as a reader would, and names those that cannot be read. */
export async function checkDocuments(db: Db, consultation: string | null = null): Promise<UnreadableDocument[]> {
	const unreadable: UnreadableDocument[] = [];
	for (const id of await findDocumentIds(db, consultation)) {
		try {
			await readDocument(db, id);
		} catch (error) {
			if (!(error instanceof UnreadableDocumentError)) throw error;
			unreadable.push({ document: id, what: error.message });
		}
	}
	return unreadable;
}
