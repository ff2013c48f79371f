import { ok } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { chunksOf } from '../db/chunks.ts';
import { outsideCommandScope } from '../db/command-scope.ts';
import type { Db } from '../db/db.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import { workerWrite } from '../db/worker-write.ts';
import {
	deleteChunks,
	findUnusedChunks,
	insertChunk,
	type ContentChunk,
	type ContentKey
} from './import-contents.store.ts';
import type { Import } from './imports.store.ts';
import type { EncodedUpload } from './upload-read.ts';

/** Up to here a content is written by the event loop; a thread would take longer to start. */
const largestHere = 64 * 1024;
/** A content that an import was to name and did not within an hour was cut off by a stop of the server. */
const abandonedAfter = 60 * 60 * 1000;
const atOnce = 4;

type Storing = Pick<AppContext, 'database' | 'now' | 'createId'>;

/** [MATRIX47] Stored before the step that names it, in short transactions. Answers its id. The step itself may still be refused. */
export function storeContent(context: Storing, id: string, bytes: Uint8Array): Promise<string> {
	return outsideCommandScope(() => storeChunks(context, id, bytes));
}

async function storeChunks({ database, now, createId }: Storing, id: string, bytes: Uint8Array): Promise<string> {
	const content = { id: createId(), import: id, createdAt: now() };
	for (const each of chunksOf(bytes)) {
		const chunk = { ...content, ...each };
		if (bytes.length <= largestHere) await transaction(database, ({ db }) => insertChunk(db, chunk));
		else await workerTransaction(database, chunkWritten, chunk);
	}
	return content.id;
}

export async function storeUpload(
	context: Storing,
	id: string,
	{ table, columns, interpretation }: EncodedUpload
): Promise<Pick<Import, 'columns' | 'tableContent' | 'interpretationContent'>> {
	return {
		columns,
		tableContent: table && (await storeContent(context, id, table)),
		interpretationContent: interpretation && (await storeContent(context, id, interpretation))
	};
}

/** Structured cloning makes a plain array of bytes of a Buffer. */
export async function writeChunk(chunk: ContentChunk) {
	const row = { ...chunk, bytes: Buffer.from(chunk.bytes) };
	return async ({ db }: { db: Db }) => {
		await insertChunk(db, row);
		return ok(row.place);
	};
}

const chunkWritten = workerWrite(import.meta.url, writeChunk);

/** [MATRIX47] What no import names goes, a few chunks at a time; of an import that still waits only what is `replaced`. */
export async function sweepContents({ database, now }: Storing, replaced: readonly string[] = []): Promise<void> {
	const those = { before: now() - abandonedAfter, replaced, limit: atOnce };
	for (;;) {
		const keys = await findUnusedChunks(database.read, those);
		if (keys.length === 0) return;
		if (keys.length < atOnce) await transaction(database, ({ db }) => deleteChunks(db, keys));
		else await workerTransaction(database, chunksDeleted, keys);
	}
}

export async function eraseChunks(keys: ContentKey[]) {
	return async ({ db }: { db: Db }) => {
		await deleteChunks(db, keys);
		return ok(keys.length);
	};
}

const chunksDeleted = workerWrite(import.meta.url, eraseChunks);
