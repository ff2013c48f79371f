import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { publicationContents, publicationFiles, publications } from '../publications.tables.ts';

export type PublicationRow = typeof publications.$inferSelect;
/** A file whose bytes are stored already. */
export type StoredFile = Omit<typeof publicationFiles.$inferSelect, 'consultation'>;
export type PublicationFile = Pick<StoredFile, 'name' | 'type' | 'sha256'> & { bytes: Buffer };

export async function findPublication(db: Db, consultation: string): Promise<PublicationRow | undefined> {
	return await db.select().from(publications).where(eq(publications.consultation, consultation)).get();
}

export async function findPublicationAt(db: Db, slug: string): Promise<PublicationRow | undefined> {
	return await db.select().from(publications).where(eq(publications.slug, slug)).get();
}

/** Answers the contents that were named until now. */
export async function upsertPublication(
	db: Db,
	row: PublicationRow,
	files: readonly StoredFile[]
): Promise<{ replaced: string[] }> {
	const { consultation } = row;
	const { content } = publicationFiles;
	await db.insert(publications).values(row).onConflictDoUpdate({ target: publications.consultation, set: row }).run();
	const gone = await db
		.delete(publicationFiles)
		.where(eq(publicationFiles.consultation, consultation))
		.returning({ content })
		.all();
	for (const file of files)
		await db
			.insert(publicationFiles)
			.values({ consultation, ...file })
			.run();
	return { replaced: gone.map((file) => file.content) };
}

/** Files first: nothing of what was shown stays. */
export async function withdrawPublished(db: Db, consultation: string, at: number): Promise<void> {
	const { content } = publicationFiles;
	const named = db.select({ content }).from(publicationFiles).where(eq(publicationFiles.consultation, consultation));
	await db.delete(publicationContents).where(inArray(publicationContents.id, named)).run();
	await db.delete(publicationFiles).where(eq(publicationFiles.consultation, consultation)).run();
	await db
		.update(publications)
		.set({ state: 'withdrawn', withdrawnAt: at, organisations: [] })
		.where(eq(publications.consultation, consultation))
		.run();
}

export async function findPublicationFile(
	db: Db,
	consultation: string,
	name: string
): Promise<PublicationFile | undefined> {
	const { type, sha256, content, consultation: of, name: named } = publicationFiles;
	const chunks = await db
		.select({ type, sha256, bytes: publicationContents.bytes })
		.from(publicationFiles)
		.innerJoin(publicationContents, eq(publicationContents.id, content))
		.where(and(eq(of, consultation), eq(named, name)))
		.orderBy(asc(publicationContents.place))
		.all();
	const [first] = chunks;
	if (!first) return undefined;
	return { name, type: first.type, sha256: first.sha256, bytes: Buffer.concat(chunks.map(({ bytes }) => bytes)) };
}

export async function findPublicationFiles(
	db: Db,
	consultation: string
): Promise<{ name: string; sha256: string; bytes: number }[]> {
	const { name, sha256, length } = publicationFiles;
	return await db
		.select({ name, sha256, bytes: length })
		.from(publicationFiles)
		.where(eq(publicationFiles.consultation, consultation))
		.orderBy(asc(name))
		.all();
}
