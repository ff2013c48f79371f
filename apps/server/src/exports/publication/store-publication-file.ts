import { createHash } from 'node:crypto';
import type { AppContext } from '../../app-context.ts';
import { outsideCommandScope } from '../../db/command-scope.ts';
import { nodeOf } from '../../db/nodes.ts';
import { createChunkTable, deleteInSteps, storeInChunks } from '../../db/stored-chunks.ts';
import {
	deletePublicationChunks,
	findUnnamedChunks,
	findUnnamedContents,
	insertPublicationChunk,
	type PublicationChunkKey
} from './publication-contents.store.ts';
import type { StoredFile } from './publications.store.ts';

export type FileToStore = Pick<StoredFile, 'name' | 'type' | 'content'> & { bytes: Uint8Array };

/** [PUBLISH34] Before the step that names it. */
export async function storePublicationFile(
	database: AppContext['database'],
	{ bytes, ...file }: FileToStore
): Promise<StoredFile> {
	const sum = createHash('sha256');
	await storeInChunks(database, contents, bytes, (chunk) => {
		sum.update(chunk);
		return { id: file.content };
	});
	return { ...file, length: bytes.length, sha256: sum.digest('hex') };
}

/** [PUBLISH34] Deletes the contents that no file names, a few chunks at a time. */
export function sweepPublicationContents(database: AppContext['database'], ids: readonly string[]): Promise<unknown> {
	return outsideCommandScope(() => deleteInSteps(database, contents, (db, limit) => findUnnamedChunks(db, ids, limit)));
}

/** [PUBLISH34] What was cut off when its node ended. Another node may be storing what it is about to name. */
export async function sweepAbandonedContents(database: AppContext['database']): Promise<void> {
	const { nodes } = database;
	const unnamed = await findUnnamedContents(database.read);
	const abandoned = unnamed.filter((id) => nodeOf(id) !== nodes.here && nodes.isGone(nodeOf(id)));
	await sweepPublicationContents(database, abandoned);
}

const contents = createChunkTable<{ id: string }, PublicationChunkKey>(import.meta.url, {
	insert: insertPublicationChunk,
	delete: deletePublicationChunks
});
