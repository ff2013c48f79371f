import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { prepared } from '../../db/prepared.ts';
import { joinCodes, joinings } from '../people.tables.ts';

export async function findConsultationOfCode(db: Db, code: string): Promise<string | undefined> {
	return (await byCode(db).get({ code }))?.consultation;
}

const byCode = prepared((db) =>
	db
		.select()
		.from(joinCodes)
		.where(eq(joinCodes.code, sql.placeholder('code')))
		.prepare()
);

export async function findJoinCode(db: Db, consultation: string): Promise<string | undefined> {
	return (await codeOf(db).get({ consultation }))?.code;
}

const codeOf = prepared((db) =>
	db
		.select()
		.from(joinCodes)
		.where(eq(joinCodes.consultation, sql.placeholder('consultation')))
		.prepare()
);

export async function upsertJoinCode(db: Db, consultation: string, code: string): Promise<void> {
	await db
		.insert(joinCodes)
		.values({ consultation, code })
		.onConflictDoUpdate({ target: joinCodes.consultation, set: { code } })
		.run();
}

export async function findJoining(db: Db, keyHash: string, since: number): Promise<string | undefined> {
	const isThis = and(eq(joinings.keyHash, keyHash), gt(joinings.at, since));
	return (await db.select().from(joinings).where(isThis).get())?.participant;
}

/** Keeps the new one, and forgets those that are too old to be repeated. */
export async function upsertJoining(db: Db, joining: typeof joinings.$inferInsert, since: number): Promise<void> {
	await db.delete(joinings).where(lte(joinings.at, since)).run();
	await db.insert(joinings).values(joining).onConflictDoUpdate({ target: joinings.keyHash, set: joining }).run();
}
