import { ok } from '@plenum/domain/result';
import { createHash } from 'node:crypto';
import type { AppContext } from '../app-context.ts';
import { chunksOf } from '../db/chunks.ts';
import { outsideCommandScope } from '../db/command-scope.ts';
import type { Db } from '../db/db.ts';
import { handOver } from '../db/handed-over.ts';
import { nodeOf } from '../db/nodes.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import { workerWrite } from '../db/worker-write.ts';
import {
	deletePublicationChunks,
	findUnnamedChunks,
	findUnnamedContents,
	insertPublicationChunk,
	type PublicationChunkKey
} from './publication-contents.store.ts';
import type { StoredFile } from './publications.store.ts';

/** Up to here a file is written by the event loop; a thread would take longer to start. */
const largestHere = 64 * 1024;
const atOnce = 4;

export type FileToStore = Pick<StoredFile, 'name' | 'type' | 'content'> & { bytes: Uint8Array };

/** [PUBLISH34] Before the step that names it, in short transactions. */
export function storePublicationFile(database: AppContext['database'], file: FileToStore): Promise<StoredFile> {
	return outsideCommandScope(() => storeChunks(database, file));
}

async function storeChunks(database: AppContext['database'], { bytes, ...file }: FileToStore): Promise<StoredFile> {
	const sum = createHash('sha256');
	for (const { place, bytes: chunk } of chunksOf(bytes)) {
		sum.update(chunk);
		const key = { id: file.content, place };
		if (bytes.length > largestHere) await workerTransaction(database, publicationChunkWritten, key, handOver(chunk));
		else await transaction(database, ({ db }) => insertPublicationChunk(db, { ...key, bytes: chunk }));
	}
	return { ...file, length: bytes.length, sha256: sum.digest('hex') };
}

/** A Buffer arrives as a plain array of bytes. */
export async function writePublicationChunk(key: PublicationChunkKey, bytes: Uint8Array<ArrayBuffer>) {
	const row = { ...key, bytes: Buffer.from(bytes.buffer) };
	return async ({ db }: { db: Db }) => {
		await insertPublicationChunk(db, row);
		return ok(row.place);
	};
}

const publicationChunkWritten = workerWrite(import.meta.url, writePublicationChunk);

/** [PUBLISH34] Of these contents goes what no file names, a few chunks at a time. */
export function sweepPublicationContents(database: AppContext['database'], ids: readonly string[]): Promise<void> {
	return outsideCommandScope(async () => {
		for (;;) {
			const keys = await findUnnamedChunks(database.read, ids, atOnce);
			if (keys.length === 0) return;
			if (keys.length < atOnce) await transaction(database, ({ db }) => deletePublicationChunks(db, keys));
			else await workerTransaction(database, publicationChunksDeleted, keys);
		}
	});
}

/** [PUBLISH34] What was cut off when its node ended. Another node may be storing what it is about to name. */
export async function sweepAbandonedContents(database: AppContext['database']): Promise<void> {
	const { nodes } = database;
	const unnamed = await findUnnamedContents(database.read);
	const abandoned = unnamed.filter((id) => nodeOf(id) !== nodes.here && nodes.isGone(nodeOf(id)));
	await sweepPublicationContents(database, abandoned);
}

export async function erasePublicationChunks(keys: PublicationChunkKey[]) {
	return async ({ db }: { db: Db }) => {
		await deletePublicationChunks(db, keys);
		return ok(keys.length);
	};
}

const publicationChunksDeleted = workerWrite(import.meta.url, erasePublicationChunks);
