import type { Source } from '@plenum/domain/evidence/source';
import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { upsertForEach } from '../db/prepared-row.ts';
import { evidenceSources } from './sources.tables.ts';

/** In the order in which they were added. */
export async function findSources(db: Db, consultation: string): Promise<Source[]> {
	return await sourcesIn(db).all({ consultation });
}

const sourcesIn = prepared((db) =>
	db
		.select()
		.from(evidenceSources)
		.where(eq(evidenceSources.consultation, sql.placeholder('consultation')))
		.orderBy(asc(evidenceSources.addedAt), asc(evidenceSources.id))
		.prepare()
);

/** In any consultation: the id of a new one may be taken elsewhere. */
export async function findSource(db: Db, id: string): Promise<Source | undefined> {
	return await db.select().from(evidenceSources).where(eq(evidenceSources.id, id)).get();
}

export async function upsertSources(db: Db, sources: readonly Source[]): Promise<void> {
	await upsertForEach(db, evidenceSources, [evidenceSources.id], sources);
}

export async function deleteSource(db: Db, id: string): Promise<void> {
	await db.delete(evidenceSources).where(eq(evidenceSources.id, id)).run();
}
