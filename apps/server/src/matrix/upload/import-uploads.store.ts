import { and, eq, ne, isNull, or } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { importUploads } from '../import-uploads.tables.ts';
import { imports } from '../imports.tables.ts';

export type UploadChunk = typeof importUploads.$inferSelect;
export type UploadKey = Pick<UploadChunk, 'import' | 'place'>;

export async function insertUploadChunk(db: Db, chunk: UploadChunk): Promise<void> {
	await db.insert(importUploads).values(chunk).run();
}

export async function findUploadChunk(db: Db, key: UploadKey): Promise<Buffer | undefined> {
	return (await db.select({ bytes: importUploads.bytes }).from(importUploads).where(isChunk(key)).get())?.bytes;
}

/** Finds files that nobody has to read any more. */
export async function findUnusedUploads(db: Db, limit: number): Promise<UploadKey[]> {
	return await db
		.select({ import: importUploads.import, place: importUploads.place })
		.from(importUploads)
		.leftJoin(imports, eq(imports.id, importUploads.import))
		.where(or(isNull(imports.id), ne(imports.state, 'reading')))
		.limit(limit)
		.all();
}

export async function deleteUploadChunks(db: Db, keys: readonly UploadKey[]): Promise<void> {
	for (const key of keys) await db.delete(importUploads).where(isChunk(key)).run();
}

function isChunk({ import: id, place }: UploadKey) {
	return and(eq(importUploads.import, id), eq(importUploads.place, place));
}
