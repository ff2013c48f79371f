import type { AppContext } from '../../app-context.ts';
import { keepEmptyingLog } from '../../db/keep-emptying-log.ts';
import { chunkBytes } from '../../db/chunks.ts';
import { createChunkTable, deleteInSteps, storeInChunks } from '../../db/stored-chunks.ts';
import { deleteUploadChunks, findUnusedUploads, insertUploadChunk, type UploadKey } from './import-uploads.store.ts';
import { importUploads } from '../import-uploads.tables.ts';

/** [MATRIX40] The file itself, so that another node can go on if the node that reads it is gone. */
export function storeUploadBytes(
	{ database }: Pick<AppContext, 'database'>,
	id: string,
	bytes: Uint8Array
): Promise<void> {
	return storeInChunks(database, uploads, bytes, () => ({ import: id }));
}

/** [MATRIX40] What nobody has to read any more goes, from the files of the database as well. */
export async function sweepUploads(context: Pick<AppContext, 'database' | 'report'>): Promise<void> {
	const deleted = await deleteInSteps(context.database, uploads, findUnusedUploads);
	if (deleted > 0) await keepEmptyingLog(context, [importUploads]);
}

const uploads = createChunkTable<Pick<UploadKey, 'import'>, UploadKey>(import.meta.url, {
	insert: insertUploadChunk,
	delete: deleteUploadChunks,
	// Most files are no longer than a chunk.
	largestHere: chunkBytes
});
