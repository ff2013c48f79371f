import { join } from 'node:path';
import { openDatabase } from '../../apps/server/src/db/database.ts';
import { transaction } from '../../apps/server/src/db/transaction.ts';
import { appendUpdates, findDocument } from '../../apps/server/src/documents/documents.store.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';

/** Puts an update into a document's log past every check, as an earlier version may have let it in. The server is restarted. */
export async function letIn(server: ServerProcess, document: string, update: Uint8Array): Promise<void> {
	await server.stop('SIGTERM');
	const database = openDatabase(join(server.dataDir, 'plenum.db'));
	const generation = (await findDocument(database.read, document))?.generation ?? 1;
	await transaction(database, (tx) => appendUpdates(tx.db, document, generation, [update]));
	await database.close();
	await server.restart();
}
