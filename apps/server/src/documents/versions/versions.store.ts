import { and, desc, eq, isNotNull, isNull, max, notExists, notInArray } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { documentVersions, versionTexts } from '../versions.tables.ts';

export type VersionRow = typeof documentVersions.$inferSelect;
/** `shortened`: words of somebody who was erased are left out. */
export type FoundVersion = VersionRow & { readable: boolean; shortened: boolean };
export type VersionTextRow = typeof versionTexts.$inferSelect;
/** What a version says, and who wrote it. */
export type VersionText = Pick<VersionTextRow, 'json' | 'authors'>;

const isTextOfVersion = and(
	eq(versionTexts.cluster, documentVersions.cluster),
	eq(versionTexts.sha256, documentVersions.sha256)
);

/** Whether the text is still there, and whole: it is not where words had to be forgotten. */
function selectVersions(db: Db) {
	return db
		.select({ version: documentVersions, text: versionTexts.sha256, shortened: versionTexts.shortenedSha256 })
		.from(documentVersions)
		.leftJoin(versionTexts, isTextOfVersion);
}

/** The last one first. */
export async function findVersions(db: Db, cluster: string): Promise<FoundVersion[]> {
	const rows = await selectVersions(db)
		.where(eq(documentVersions.cluster, cluster))
		.orderBy(desc(documentVersions.number))
		.all();
	return rows.map(asFound);
}

export async function findVersion(db: Db, cluster: string, number: number): Promise<FoundVersion | undefined> {
	const row = await selectVersions(db)
		.where(and(eq(documentVersions.cluster, cluster), eq(documentVersions.number, number)))
		.get();
	return row && asFound(row);
}

function asFound(row: { version: VersionRow; text: string | null; shortened: string | null }): FoundVersion {
	return { ...row.version, readable: row.text !== null, shortened: row.shortened !== null };
}

type TextId = Pick<VersionRow, 'cluster' | 'sha256'>;

function textBy({ cluster, sha256 }: TextId) {
	return and(eq(versionTexts.cluster, cluster), eq(versionTexts.sha256, sha256));
}

export async function findVersionText(db: Db, text: TextId): Promise<VersionTextRow | undefined> {
	return db.select().from(versionTexts).where(textBy(text)).get();
}

export async function findVersionTexts(db: Db, cluster: string): Promise<VersionTextRow[]> {
	return db.select().from(versionTexts).where(eq(versionTexts.cluster, cluster)).orderBy(versionTexts.sha256).all();
}

/** Answers its number: the next of its cluster. Its text is there, or comes now. */
export async function insertVersion(
	db: Db,
	version: Omit<VersionRow, 'number'>,
	text: VersionText | null
): Promise<number> {
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
	if (text) await insertVersionText(db, { cluster, sha256, ...text });
	return number;
}

/** [VER12] What is said again is whole again, though words of it had been taken out. */
export async function insertVersionText(db: Db, text: TextId & VersionText): Promise<void> {
	const { json, authors } = text;
	await db
		.insert(versionTexts)
		.values(text)
		.onConflictDoUpdate({
			target: [versionTexts.cluster, versionTexts.sha256],
			set: { json, authors, shortenedSha256: null },
			setWhere: isNotNull(versionTexts.shortenedSha256)
		})
		.run();
}

/** The whole of it. */
export async function hasVersionText(db: Db, text: TextId): Promise<boolean> {
	const found = await db
		.select({ sha256: versionTexts.sha256 })
		.from(versionTexts)
		.where(and(textBy(text), isNull(versionTexts.shortenedSha256)))
		.get();
	return found !== undefined;
}

/** [VER12] Its words are fewer; that it was kept, and the hash of what it said, stay. */
export async function shortenVersionText(db: Db, text: VersionTextRow): Promise<void> {
	const { json, authors, shortenedSha256 } = text;
	await db.update(versionTexts).set({ json, authors, shortenedSha256 }).where(textBy(text)).run();
}

/** [VER14] That it was kept, and the hash of what it said, stay. */
export async function deleteVersionText(db: Db, text: TextId): Promise<void> {
	await db.delete(versionTexts).where(textBy(text)).run();
}

/** [VER13] What was read ahead for a step that did not happen. */
export async function deleteUnkeptTexts(db: Db, cluster: string, except: readonly string[]): Promise<void> {
	const version = db.select({ number: documentVersions.number }).from(documentVersions).where(isTextOfVersion);
	const isUnkept = and(eq(versionTexts.cluster, cluster), notExists(version));
	await db
		.delete(versionTexts)
		.where(and(isUnkept, notInArray(versionTexts.sha256, [...except])))
		.run();
}
