import { migrateDocument, migrations, needsMigration } from '@plenum/documents/migrations';
import { richTexts, schemaVersion } from '@plenum/documents/roots';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { Database } from '../../db/database.ts';
import { kindOf } from '../document-kind.ts';
import { appendUpdates, findStoredDocument, markSchemaVersion, type StoredDocument } from '../documents.store.ts';
import { openPieces } from './stored-content.ts';
import { readingOf, UnreadableDocumentError } from './unreadable-document.ts';

/**
 * [DOC65] Content of an earlier schema version is migrated when it is opened. One more update in its log and the new version
 * in its row are written in one transaction. A closed text stays as it is until it is opened again.
 */
export function migrateStored(database: Database, id: string): Promise<void> {
	return transaction(database, async (tx) => {
		const stored = await findStoredDocument(tx.db, id);
		if (stored && isBehind(stored)) await migrate(tx, stored);
	});
}

async function migrate(tx: Transaction, stored: StoredDocument): Promise<void> {
	const { id, generation } = stored;
	const update = readingOf(id, () => updateFor(stored));
	if (update) {
		const seq = await appendUpdates(tx.db, id, generation, [update]);
		if (seq === undefined) throw new UnreadableDocumentError(id, 'It could not be migrated.');
	}
	await markSchemaVersion(tx.db, id, schemaVersion);
}

function updateFor({ snapshot, updates, schemaVersion: from, ...row }: StoredDocument): Uint8Array | null {
	const doc = openPieces([snapshot, ...updates]);
	const update = migrateDocument(doc, from, migrations, richTexts[kindOf(row)]);
	doc.destroy();
	return update;
}

/** [DOC65] A later program may have put nodes into it that this one's editors would delete for everyone. */
export function refuseLater({ id, schemaVersion: version }: StoredDocument): void {
	if (version > schemaVersion) throw new UnreadableDocumentError(id, 'A later version of Plenum has written it.');
}

/** Whether it must be migrated before anyone writes into it. */
export function isBehind({
	frozenAt,
	schemaVersion: version
}: Pick<StoredDocument, 'frozenAt' | 'schemaVersion'>): boolean {
	return frozenAt === null && needsMigration(version);
}
