import type { AppContext } from '../../app-context.ts';
import { outsideCommandScope } from '../../db/command-scope.ts';
import { keepEmptyingLog } from '../../db/keep-emptying-log.ts';
import { createChunkTable, deleteInSteps, storeInChunks } from '../../db/stored-chunks.ts';
import { transaction } from '../../db/transaction.ts';
import {
	deleteFileChunks,
	deleteUnnamedFiles,
	findFileChunk,
	findUnnamedChunks,
	insertFileChunk,
	type FileChunkKey,
	type StoredSourceFile
} from './source-files.store.ts';
import { evidenceFileChunks, evidenceFiles } from './source-files.tables.ts';

/** Longer than an upload takes: another node may be storing one. */
const leftAfter = 60 * 60 * 1000;

/** [EVIDENCE30] Before the step that gives it to its source. */
export function storeFileBytes(database: AppContext['database'], id: string, bytes: Uint8Array): Promise<void> {
	return storeInChunks(database, chunks, bytes, () => ({ file: id }));
}

/** [EVIDENCE38] Deletes files that no source has any more, from the files of the database as well. Nobody waits for it. */
export function sweepSourceFiles(
	context: Pick<AppContext, 'database' | 'report' | 'now'>,
	ids: readonly string[] = []
): Promise<void> {
	const { database, report, now } = context;
	const unnamed = { ids, before: now() - leftAfter };
	return outsideCommandScope(async () => {
		await deleteInSteps(database, chunks, (db, limit) => findUnnamedChunks(db, unnamed, limit));
		await transaction(database, ({ db }) => deleteUnnamedFiles(db, unnamed), { notifiesAll: true });
		await keepEmptyingLog(context, [evidenceFileChunks, evidenceFiles]);
	}).catch(report);
}

/** Chunk by chunk, as the reader takes them. */
export async function* readFileBytes(
	{ read }: Pick<AppContext['database'], 'read'>,
	{ id, bytes }: StoredSourceFile
): AsyncGenerator<Buffer> {
	for (let place = 0, sent = 0; sent < bytes; place++) {
		const chunk = await findFileChunk(read, { file: id, place });
		// It was replaced meanwhile.
		if (!chunk) throw new Error('The file is gone.');
		sent += chunk.length;
		yield chunk;
	}
}

const chunks = createChunkTable<Pick<FileChunkKey, 'file'>, FileChunkKey>(import.meta.url, {
	insert: insertFileChunk,
	delete: deleteFileChunks
});
