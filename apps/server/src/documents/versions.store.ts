import { and, desc, eq, max, notInArray } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { documentVersions, versionTexts } from './versions.tables.ts';

export type VersionRow = typeof documentVersions.$inferSelect;
export type FoundVersion = VersionRow & { readable: boolean };

/** Whether the words are still there: they are not where something deleted had to be forgotten. */
function selectVersions(db: Db) {
	const isText = and(
		eq(versionTexts.cluster, documentVersions.cluster),
		eq(versionTexts.sha256, documentVersions.sha256)
	);
	return db
		.select({ version: documentVersions, text: versionTexts.sha256 })
		.from(documentVersions)
		.leftJoin(versionTexts, isText);
}

/** The last one first. */
export async function findVersions(db: Db, cluster: string): Promise<FoundVersion[]> {
	const rows = await selectVersions(db)
		.where(eq(documentVersions.cluster, cluster))
		.orderBy(desc(documentVersions.number))
		.all();
	return rows.map(({ version, text }) => ({ ...version, readable: text !== null }));
}

export async function findVersion(db: Db, cluster: string, number: number): Promise<FoundVersion | undefined> {
	const row = await selectVersions(db)
		.where(and(eq(documentVersions.cluster, cluster), eq(documentVersions.number, number)))
		.get();
	return row && { ...row.version, readable: row.text !== null };
}

export async function findVersionJson(
	db: Db,
	{ cluster, sha256 }: Pick<VersionRow, 'cluster' | 'sha256'>
): Promise<string | undefined> {
	const row = await db
		.select({ json: versionTexts.json })
		.from(versionTexts)
		.where(and(eq(versionTexts.cluster, cluster), eq(versionTexts.sha256, sha256)))
		.get();
	return row?.json;
}

/** Answers its number: the next of its cluster. Its text is there, or comes now. */
export async function insertVersion(db: Db, version: Omit<VersionRow, 'number'>, json: string | null): Promise<number> {
	const { cluster, sha256 } = version;
	const last = await db
		.select({ number: max(documentVersions.number) })
		.from(documentVersions)
		.where(eq(documentVersions.cluster, cluster))
		.get();
	const number = (last?.number ?? 0) + 1;
	await db
		.insert(documentVersions)
		.values({ ...version, number })
		.run();
	if (json !== null) await insertVersionText(db, { cluster, sha256, json });
	return number;
}

export async function insertVersionText(db: Db, text: typeof versionTexts.$inferInsert): Promise<void> {
	await db.insert(versionTexts).values(text).onConflictDoNothing().run();
}

export async function hasVersionText(
	db: Db,
	{ cluster, sha256 }: Pick<VersionRow, 'cluster' | 'sha256'>
): Promise<boolean> {
	const found = await db
		.select({ sha256: versionTexts.sha256 })
		.from(versionTexts)
		.where(and(eq(versionTexts.cluster, cluster), eq(versionTexts.sha256, sha256)))
		.get();
	return found !== undefined;
}

/** [VER12] What no text says any more; that it was kept, and its hash, stay. */
export async function deleteVersionTextsExcept(db: Db, cluster: string, kept: string[]): Promise<void> {
	await db
		.delete(versionTexts)
		.where(and(eq(versionTexts.cluster, cluster), notInArray(versionTexts.sha256, kept)))
		.run();
}
