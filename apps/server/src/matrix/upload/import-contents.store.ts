import { and, asc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { importContents } from '../import-contents.tables.ts';
import { imports } from '../imports.tables.ts';

export type ContentKey = Pick<typeof importContents.$inferSelect, 'id' | 'place'>;
export type ContentChunk = typeof importContents.$inferInsert;

export async function insertChunk(db: Db, chunk: ContentChunk): Promise<void> {
	await db.insert(importContents).values(chunk).run();
}

export async function findContent(db: Db, id: string | null): Promise<Buffer | null> {
	if (id === null) return null;
	const { bytes, place } = importContents;
	const chunks = await db
		.select({ bytes })
		.from(importContents)
		.where(eq(importContents.id, id))
		.orderBy(asc(place))
		.all();
	return chunks.length === 0 ? null : Buffer.concat(chunks.map((chunk) => chunk.bytes));
}

export async function findContentChunk(db: Db, { id, place }: ContentKey): Promise<Buffer | undefined> {
	const isChunk = and(eq(importContents.id, id), eq(importContents.place, place));
	return (await db.select({ bytes: importContents.bytes }).from(importContents).where(isChunk).get())?.bytes;
}

/** Only the lengths are read. */
export async function countContent(db: Db, ids: readonly (string | null)[]): Promise<number> {
	const those = ids.filter((id) => id !== null);
	const bytes = sql<number>`coalesce(sum(length(${importContents.bytes})), 0)`;
	return (await db.select({ bytes }).from(importContents).where(inArray(importContents.id, those)).get())?.bytes ?? 0;
}

/**
 * Chunks that no import names. Those of an import that still waits may be about to be named: of them only what is `replaced`, or
 * older than `before`.
 */
export async function findUnusedChunks(
	db: Db,
	{ before, replaced, limit }: { before: number; replaced: readonly string[]; limit: number }
): Promise<ContentKey[]> {
	const { id, place, createdAt } = importContents;
	const isNamed = sql`${id} in (${imports.tableContent}, ${imports.interpretationContent}, ${imports.changesContent})`;
	const isOver = or(
		inArray(imports.state, ['confirmed', 'failed', 'taken-back']),
		lt(createdAt, before),
		inArray(id, [...replaced])
	);
	return await db
		.select({ id, place })
		.from(importContents)
		.leftJoin(imports, eq(imports.id, importContents.import))
		.where(or(isNull(imports.id), and(sql`${isNamed} is not true`, isOver)))
		.limit(limit)
		.all();
}

export async function deleteChunks(db: Db, keys: readonly ContentKey[]): Promise<void> {
	for (const { id, place } of keys)
		await db
			.delete(importContents)
			.where(and(eq(importContents.id, id), eq(importContents.place, place)))
			.run();
}
