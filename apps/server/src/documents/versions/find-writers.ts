import { inArray } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { documentClients } from '../documents.tables.ts';
import { findStoredDocument } from '../documents.store.ts';
import { openPieces } from '../storage/stored-content.ts';

/**
 * Which of them have written text that is still there. A person who has only opened a document has announced a client id, and
 * written nothing under it.
 */
export async function findWriters(db: Db, participants: readonly string[]): Promise<Set<string>> {
	const rows = await db
		.select()
		.from(documentClients)
		.where(inArray(documentClients.participant, [...participants]))
		.all();
	const writers = new Set<string>();
	for (const [document, clients] of Map.groupBy(rows, (row) => row.document)) {
		const stored = await findStoredDocument(db, document);
		if (!stored) continue;
		const doc = openPieces([stored.snapshot, ...stored.updates]);
		for (const { client, participant } of clients) if (doc.store.clients.has(client)) writers.add(participant);
		doc.destroy();
	}
	return writers;
}
