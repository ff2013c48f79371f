import { ok } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { chunksOf } from '../db/chunks.ts';
import { outsideCommandScope } from '../db/command-scope.ts';
import type { Db } from '../db/db.ts';
import { keepEmptyingLog } from '../db/keep-emptying-log.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import { workerWrite } from '../db/worker-write.ts';
import {
	deleteUploadChunks,
	findUnusedUploads,
	insertUploadChunk,
	type UploadChunk,
	type UploadKey
} from './import-uploads.store.ts';
import { importUploads } from './import-uploads.tables.ts';

const atOnce = 4;

/** [MATRIX40] The file itself, for whoever goes on where the node that reads it is gone. A last chunk is as short as most files are. */
export function storeUploadBytes(
	{ database }: Pick<AppContext, 'database'>,
	id: string,
	bytes: Uint8Array
): Promise<void> {
	return outsideCommandScope(async () => {
		for (const each of chunksOf(bytes)) {
			const chunk = { ...each, import: id };
			if (bytes.length <= chunk.bytes.length) await transaction(database, ({ db }) => insertUploadChunk(db, chunk));
			else await workerTransaction(database, uploadChunkWritten, chunk);
		}
	});
}

/** Structured cloning makes a plain array of bytes of a Buffer. */
export async function writeUploadChunk(chunk: UploadChunk) {
	const row = { ...chunk, bytes: Buffer.from(chunk.bytes) };
	return async ({ db }: { db: Db }) => {
		await insertUploadChunk(db, row);
		return ok(row.place);
	};
}

const uploadChunkWritten = workerWrite(import.meta.url, writeUploadChunk);

/** [MATRIX40] What nobody has to read any more goes, from the files of the database as well. */
export async function sweepUploads(context: Pick<AppContext, 'database' | 'report'>): Promise<void> {
	const { database } = context;
	let deleted = 0;
	for (;;) {
		const keys = await findUnusedUploads(database.read, atOnce);
		if (keys.length === 0) break;
		if (keys.length < atOnce) await transaction(database, ({ db }) => deleteUploadChunks(db, keys));
		else await workerTransaction(database, uploadChunksDeleted, keys);
		deleted += keys.length;
	}
	if (deleted > 0) await keepEmptyingLog(context, [importUploads]);
}

export async function eraseUploadChunks(keys: UploadKey[]) {
	return async ({ db }: { db: Db }) => {
		await deleteUploadChunks(db, keys);
		return ok(keys.length);
	};
}

const uploadChunksDeleted = workerWrite(import.meta.url, eraseUploadChunks);
