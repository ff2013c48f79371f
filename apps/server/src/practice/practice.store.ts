import { and, eq, isNotNull, lte, sql } from 'drizzle-orm';
import { consultations } from '../consultations/consultations.tables.ts';
import type { Db } from '../db/db.ts';
import { participants, sessions } from '../people/people.tables.ts';
import { ratings } from '../ratings/ratings.tables.ts';
import { planDeletion } from './plan-deletion.ts';

type RatingRow = typeof ratings.$inferInsert;

/** So many rows stand in one statement. */
const mostAtOnce = 500;

export async function insertRatings(db: Db, rows: readonly RatingRow[]): Promise<void> {
	for (let start = 0; start < rows.length; start += mostAtOnce)
		await db
			.insert(ratings)
			.values(rows.slice(start, start + mostAtOnce))
			.run();
}

/** [PRACTICE5] How many practice consultations an account takes part in. */
export async function countPracticesOf(db: Db, account: string): Promise<number> {
	const rows = await db
		.select({ id: consultations.id })
		.from(consultations)
		.innerJoin(participants, eq(participants.consultation, consultations.id))
		.where(and(eq(participants.account, account), isNotNull(consultations.practiceUntil)))
		.all();
	return rows.length;
}

/** [PRACTICE4] Those whose time is over. */
export async function findPracticesOver(db: Db, now: number): Promise<string[]> {
	const rows = await db
		.select({ id: consultations.id })
		.from(consultations)
		.where(lte(consultations.practiceUntil, now))
		.all();
	return rows.map(({ id }) => id);
}

/** People of a consultation, and the sessions of those who have no account. */
export async function findConnected(db: Db, consultation: string): Promise<{ people: string[]; sessions: string[] }> {
	const people = await db
		.select({ id: participants.id })
		.from(participants)
		.where(eq(participants.consultation, consultation))
		.all();
	const open = await db
		.select({ hash: sessions.tokenHash })
		.from(sessions)
		.innerJoin(participants, eq(participants.id, sessions.participant))
		.where(eq(participants.consultation, consultation))
		.all();
	return { people: people.map(({ id }) => id), sessions: open.map(({ hash }) => hash) };
}

/** [PRACTICE11] Every row of it, and no row of any other. Only of a consultation that has the mark: of another one nothing is deleted. */
export async function deletePracticeRows(db: Db, consultation: string): Promise<boolean> {
	const marked = await db
		.select({ id: consultations.id })
		.from(consultations)
		.where(and(eq(consultations.id, consultation), isNotNull(consultations.practiceUntil)))
		.all();
	if (marked.length === 0) return false;
	for (const { table, where } of planDeletion())
		await db.run(sql`delete from ${sql.identifier(table)} where ${where(consultation)}`);
	return true;
}
