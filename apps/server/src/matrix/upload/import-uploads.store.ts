import { and, eq, isNull, notInArray, or, sql } from 'drizzle-orm';
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

/** How much of a file is stored. Only the lengths are read. */
export async function countUpload(db: Db, id: string): Promise<{ chunks: number; bytes: number }> {
	const counts = {
		chunks: sql<number>`count(*)`,
		bytes: sql<number>`coalesce(sum(length(${importUploads.bytes})), 0)`
	};
	const counted = await db.select(counts).from(importUploads).where(eq(importUploads.import, id)).get();
	return counted ?? { chunks: 0, bytes: 0 };
}

/** Finds files that neither arrive nor have to be read any more. */
export async function findUnusedUploads(db: Db, limit: number): Promise<UploadKey[]> {
	return await db
		.select({ import: importUploads.import, place: importUploads.place })
		.from(importUploads)
		.leftJoin(imports, eq(imports.id, importUploads.import))
		.where(or(isNull(imports.id), notInArray(imports.state, ['arriving', 'reading'])))
		.limit(limit)
		.all();
}

export async function deleteUploadChunks(db: Db, keys: readonly UploadKey[]): Promise<void> {
	for (const key of keys) await db.delete(importUploads).where(isChunk(key)).run();
}

function isChunk({ import: id, place }: UploadKey) {
	return and(eq(importUploads.import, id), eq(importUploads.place, place));
}
