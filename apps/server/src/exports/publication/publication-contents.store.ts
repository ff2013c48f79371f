import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { publicationContents, publicationFiles } from '../publications.tables.ts';

export type PublicationChunk = typeof publicationContents.$inferSelect;
export type PublicationChunkKey = Pick<PublicationChunk, 'id' | 'place'>;

export async function insertPublicationChunk(db: Db, chunk: PublicationChunk): Promise<void> {
	await db.insert(publicationContents).values(chunk).run();
}

const isUnnamed = sql`${publicationContents.id} not in (select ${publicationFiles.content} from ${publicationFiles})`;

/** Contents that no file names. */
export async function findUnnamedContents(db: Db): Promise<string[]> {
	const { id } = publicationContents;
	const rows = await db.selectDistinct({ id }).from(publicationContents).where(isUnnamed).all();
	return rows.map((row) => row.id);
}

/** The first so many chunks of these contents, of those that no file names. */
export async function findUnnamedChunks(db: Db, ids: readonly string[], limit: number): Promise<PublicationChunkKey[]> {
	const { id, place } = publicationContents;
	return await db
		.select({ id, place })
		.from(publicationContents)
		.where(and(inArray(id, [...ids]), isUnnamed))
		.limit(limit)
		.all();
}

export async function deletePublicationChunks(db: Db, keys: readonly PublicationChunkKey[]): Promise<void> {
	for (const { id, place } of keys)
		await db
			.delete(publicationContents)
			.where(and(eq(publicationContents.id, id), eq(publicationContents.place, place)))
			.run();
}
