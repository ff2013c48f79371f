import { and, eq, inArray, isNotNull, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { evidenceFileChunks, evidenceFiles } from './source-files.tables.ts';

export type StoredSourceFile = typeof evidenceFiles.$inferSelect;
type FileChunk = typeof evidenceFileChunks.$inferSelect;
export type FileChunkKey = Pick<FileChunk, 'file' | 'place'>;

/** Those that a source has, in no order. */
export async function findSourceFiles(db: Db, consultation: string): Promise<StoredSourceFile[]> {
	const { consultation: of, source } = evidenceFiles;
	return await db
		.select()
		.from(evidenceFiles)
		.where(and(eq(of, consultation), isNotNull(source)))
		.all();
}

export async function findFileOf(db: Db, source: string): Promise<StoredSourceFile | undefined> {
	return await db.select().from(evidenceFiles).where(eq(evidenceFiles.source, source)).get();
}

/** With those that arrive at this moment, or wait to be deleted. */
export async function countFileBytes(db: Db, consultation: string): Promise<number> {
	const bytes = sql<number>`coalesce(sum(${evidenceFiles.bytes}), 0)`;
	const counted = await db
		.select({ bytes })
		.from(evidenceFiles)
		.where(eq(evidenceFiles.consultation, consultation))
		.get();
	return Number(counted?.bytes ?? 0);
}

export async function insertSourceFile(db: Db, file: StoredSourceFile): Promise<void> {
	await db.insert(evidenceFiles).values(file).run();
}

export async function nameFile(db: Db, id: string, source: string): Promise<void> {
	await db.update(evidenceFiles).set({ source }).where(eq(evidenceFiles.id, id)).run();
}

export async function unnameFileOf(db: Db, source: string): Promise<void> {
	await db.update(evidenceFiles).set({ source: null }).where(eq(evidenceFiles.source, source)).run();
}

export async function insertFileChunk(db: Db, chunk: FileChunk): Promise<void> {
	await db.insert(evidenceFileChunks).values(chunk).run();
}

export async function findFileChunk(db: Db, { file, place }: FileChunkKey): Promise<Buffer | undefined> {
	const { bytes, file: of, place: at } = evidenceFileChunks;
	return (
		await db
			.select({ bytes })
			.from(evidenceFileChunks)
			.where(and(eq(of, file), eq(at, place)))
			.get()
	)?.bytes;
}

/** Of no source: these, and what was left behind before. */
export type UnnamedFiles = { ids: readonly string[]; before: number };

const isUnnamed = ({ ids, before }: UnnamedFiles) =>
	and(isNull(evidenceFiles.source), or(inArray(evidenceFiles.id, [...ids]), lt(evidenceFiles.at, before)));

export async function findUnnamedChunks(db: Db, unnamed: UnnamedFiles, limit: number): Promise<FileChunkKey[]> {
	return await db
		.select({ file: evidenceFileChunks.file, place: evidenceFileChunks.place })
		.from(evidenceFileChunks)
		.innerJoin(evidenceFiles, eq(evidenceFiles.id, evidenceFileChunks.file))
		.where(isUnnamed(unnamed))
		.limit(limit)
		.all();
}

export async function deleteFileChunks(db: Db, keys: readonly FileChunkKey[]): Promise<void> {
	for (const { file, place } of keys)
		await db
			.delete(evidenceFileChunks)
			.where(and(eq(evidenceFileChunks.file, file), eq(evidenceFileChunks.place, place)))
			.run();
}

/** Once none of their chunks is left. */
export async function deleteUnnamedFiles(db: Db, unnamed: UnnamedFiles): Promise<void> {
	const chunks = db.select().from(evidenceFileChunks).where(eq(evidenceFileChunks.file, evidenceFiles.id));
	await db
		.delete(evidenceFiles)
		.where(and(isUnnamed(unnamed), notExists(chunks)))
		.run();
}
