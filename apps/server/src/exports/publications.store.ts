import { and, asc, eq, sql } from 'drizzle-orm';
import { clusters } from '../clusters/clusters.tables.ts';
import type { Db } from '../db/database.ts';
import { publicationFiles, publications, sensitiveClusters } from './publications.tables.ts';

export type PublicationRow = typeof publications.$inferSelect;
export type PublicationFile = Omit<typeof publicationFiles.$inferSelect, 'consultation'>;

/** Merged clusters as well: what went into another makes that one sensitive. */
export async function findFlagged(db: Db, consultation: string): Promise<Set<string>> {
	const rows = db
		.select({ cluster: sensitiveClusters.cluster })
		.from(sensitiveClusters)
		.innerJoin(clusters, eq(clusters.id, sensitiveClusters.cluster))
		.where(eq(clusters.consultation, consultation))
		.all();
	return new Set(rows.map(({ cluster }) => cluster));
}

export async function upsertFlag(db: Db, cluster: string): Promise<void> {
	db.insert(sensitiveClusters).values({ cluster }).onConflictDoNothing().run();
}

export async function deleteFlag(db: Db, cluster: string): Promise<void> {
	db.delete(sensitiveClusters).where(eq(sensitiveClusters.cluster, cluster)).run();
}

export async function findPublication(db: Db, consultation: string): Promise<PublicationRow | undefined> {
	return db.select().from(publications).where(eq(publications.consultation, consultation)).get();
}

export async function findPublicationAt(db: Db, slug: string): Promise<PublicationRow | undefined> {
	return db.select().from(publications).where(eq(publications.slug, slug)).get();
}

export async function upsertPublication(db: Db, row: PublicationRow, files: readonly PublicationFile[]): Promise<void> {
	const { consultation } = row;
	db.insert(publications).values(row).onConflictDoUpdate({ target: publications.consultation, set: row }).run();
	db.delete(publicationFiles).where(eq(publicationFiles.consultation, consultation)).run();
	for (const file of files)
		db.insert(publicationFiles)
			.values({ consultation, ...file })
			.run();
}

/** Files first: nothing of what was shown stays. */
export async function withdrawPublished(db: Db, consultation: string, at: number): Promise<void> {
	db.delete(publicationFiles).where(eq(publicationFiles.consultation, consultation)).run();
	db.update(publications)
		.set({ state: 'withdrawn', withdrawnAt: at, organisations: [] })
		.where(eq(publications.consultation, consultation))
		.run();
}

export async function findPublicationFile(
	db: Db,
	consultation: string,
	name: string
): Promise<PublicationFile | undefined> {
	return db
		.select()
		.from(publicationFiles)
		.where(and(eq(publicationFiles.consultation, consultation), eq(publicationFiles.name, name)))
		.get();
}

export async function findPublicationFiles(
	db: Db,
	consultation: string
): Promise<{ name: string; sha256: string; bytes: number }[]> {
	const { name, sha256, bytes } = publicationFiles;
	return db
		.select({ name, sha256, bytes: sql<number>`length(${bytes})` })
		.from(publicationFiles)
		.where(eq(publicationFiles.consultation, consultation))
		.orderBy(asc(name))
		.all();
}
