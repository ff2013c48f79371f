import type { AppContext } from '../../app-context.ts';
import { createChunkTable, deleteInSteps, storeInChunks } from '../../db/stored-chunks.ts';
import {
	deleteChunks,
	findUnusedChunks,
	insertChunk,
	type ContentChunk,
	type ContentKey
} from './import-contents.store.ts';
import type { Import } from '../imports.store.ts';
import type { EncodedUpload } from './upload-read.ts';

/** A content that an import was to name and did not within an hour was cut off by a stop of the server. */
const abandonedAfter = 60 * 60 * 1000;

type ContentStore = Pick<AppContext, 'database' | 'now' | 'createId'>;

/** [MATRIX47] Stored before the step that names it. Answers its id. */
export async function storeContent(
	{ database, now, createId }: ContentStore,
	id: string,
	bytes: Uint8Array
): Promise<string> {
	const content = { id: createId(), import: id, createdAt: now() };
	await storeInChunks(database, contents, bytes, () => content);
	return content.id;
}

export async function storeUpload(
	context: ContentStore,
	id: string,
	{ table, columns, interpretation }: EncodedUpload
): Promise<Pick<Import, 'columns' | 'tableContent' | 'interpretationContent'>> {
	return {
		columns,
		tableContent: table && (await storeContent(context, id, table)),
		interpretationContent: interpretation && (await storeContent(context, id, interpretation))
	};
}

/** [MATRIX47] What no import names goes, a few chunks at a time; of an import that still waits only what is `replaced`. */
export async function sweepContents({ database, now }: ContentStore, replaced: readonly string[] = []): Promise<void> {
	const before = now() - abandonedAfter;
	await deleteInSteps(database, contents, (db, limit) => findUnusedChunks(db, { before, replaced, limit }));
}

const contents = createChunkTable<Omit<ContentChunk, 'place' | 'bytes'>, ContentKey>(import.meta.url, {
	insert: insertChunk,
	delete: deleteChunks
});
