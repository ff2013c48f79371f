import { desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { publicationHistory } from '../publications.tables.ts';

type PublishedVersion = Omit<typeof publicationHistory.$inferSelect, 'consultation'>;

/** A version that is published again keeps the time when it was published first. */
export async function upsertPublishedVersion(db: Db, consultation: string, version: number, at: number): Promise<void> {
	await db
		.insert(publicationHistory)
		.values({ consultation, version, firstAt: at, lastAt: at })
		.onConflictDoUpdate({ target: [publicationHistory.consultation, publicationHistory.version], set: { lastAt: at } })
		.run();
}

/** The last one first. */
export async function findPublishedVersions(db: Db, of: string): Promise<PublishedVersion[]> {
	const { consultation, version, firstAt, lastAt } = publicationHistory;
	return await db
		.select({ version, firstAt, lastAt })
		.from(publicationHistory)
		.where(eq(consultation, of))
		.orderBy(desc(lastAt), desc(version))
		.all();
}

export async function deletePublishedVersions(db: Db, consultation: string): Promise<void> {
	await db.delete(publicationHistory).where(eq(publicationHistory.consultation, consultation)).run();
}
