import { join } from 'node:path';
import { openDatabase } from '../../apps/server/src/db/sqlite/open-sqlite.ts';
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

/** Makes it thirteen hours since an account's session was last used: longer than the server lets one lie idle. */
export async function endIdleSessions({ dataDir }: ServerProcess): Promise<void> {
	const database = openDatabase(join(dataDir, 'plenum.db'));
	const lastUsed = Date.now() - 13 * 3_600_000;
	database.writer.prepare('update sessions set last_used_at = ? where account is not null').run(lastUsed);
	await database.close();
}
