import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { prepared } from '../../db/prepared.ts';
import { outcomeContents, outcomeVersions } from '../outcome-versions.tables.ts';

export type OutcomeVersionRow = typeof outcomeVersions.$inferSelect;
export type FoundOutcomeVersion = OutcomeVersionRow & { readable: boolean };

/** The last one first. */
export async function findOutcomeVersions(db: Db, consultation: string): Promise<FoundOutcomeVersion[]> {
	const rows = await versionsOf(db).all({ consultation });
	return rows.map(({ version, content }) => ({ ...version, readable: content !== null }));
}

const versionsOf = prepared((db) =>
	db
		.select({ version: outcomeVersions, content: outcomeContents.number })
		.from(outcomeVersions)
		.leftJoin(
			outcomeContents,
			and(
				eq(outcomeContents.consultation, outcomeVersions.consultation),
				eq(outcomeContents.number, outcomeVersions.number)
			)
		)
		.where(eq(outcomeVersions.consultation, sql.placeholder('consultation')))
		.orderBy(desc(outcomeVersions.number))
		.prepare()
);

export async function findLastOutcomeVersion(db: Db, consultation: string): Promise<OutcomeVersionRow | undefined> {
	return await db
		.select()
		.from(outcomeVersions)
		.where(eq(outcomeVersions.consultation, consultation))
		.orderBy(desc(outcomeVersions.number))
		.limit(1)
		.get();
}

export async function findOutcomeVersion(
	db: Db,
	consultation: string,
	number: number
): Promise<OutcomeVersionRow | undefined> {
	return await db
		.select()
		.from(outcomeVersions)
		.where(and(eq(outcomeVersions.consultation, consultation), eq(outcomeVersions.number, number)))
		.get();
}

/** The canonical JSON as it was stored; undefined where it had to be forgotten. */
export async function findOutcomeJson(db: Db, consultation: string, number: number): Promise<string | undefined> {
	const row = await db
		.select({ json: outcomeContents.json })
		.from(outcomeContents)
		.where(and(eq(outcomeContents.consultation, consultation), eq(outcomeContents.number, number)))
		.get();
	return row?.json;
}

export async function insertOutcomeVersion(db: Db, version: OutcomeVersionRow, json: string): Promise<void> {
	const { consultation, number } = version;
	await db.insert(outcomeVersions).values(version).run();
	await db.insert(outcomeContents).values({ consultation, number, json }).run();
}

/** [EXPORTS36] The words go; the row with number, hash and time stays. */
export async function deleteOutcomeJson(db: Db, consultation: string, number: number): Promise<void> {
	await db
		.delete(outcomeContents)
		.where(and(eq(outcomeContents.consultation, consultation), eq(outcomeContents.number, number)))
		.run();
}
