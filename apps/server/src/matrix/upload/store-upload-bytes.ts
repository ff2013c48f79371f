import type { AppContext } from '../../app-context.ts';
import { keepEmptyingLog } from '../../db/keep-emptying-log.ts';
import { chunkBytes } from '../../db/chunks.ts';
import { deleteChunksIn, deleteInSteps, insertChunkIn, storeInChunks } from '../../db/stored-chunks.ts';
import { workerWrite } from '../../db/threads/worker-write.ts';
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

export async function writeUploadChunk(row: UploadKey, bytes: Uint8Array<ArrayBuffer>) {
	return insertChunkIn(insertUploadChunk, row, bytes);
}

export async function eraseUploadChunks(keys: UploadKey[]) {
	return deleteChunksIn(deleteUploadChunks, keys);
}

const uploads = {
	insert: insertUploadChunk,
	delete: deleteUploadChunks,
	inserted: workerWrite(import.meta.url, writeUploadChunk),
	deleted: workerWrite(import.meta.url, eraseUploadChunks),
	// Most files are no longer than a chunk.
	largestHere: chunkBytes
};
