import { and, desc, eq, gt, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { prepared } from '../../db/prepared.ts';
import { sessions } from '../people.tables.ts';

export type Session = typeof sessions.$inferSelect;

/** The session of this token's hash, unless it has expired. */
export async function findSession(db: Db, tokenHash: string, now: number): Promise<Session | undefined> {
	return await byToken(db).get({ tokenHash, now });
}

const byToken = prepared((db) =>
	db
		.select()
		.from(sessions)
		.where(and(eq(sessions.tokenHash, sql.placeholder('tokenHash')), gt(sessions.expiresAt, sql.placeholder('now'))))
		.prepare()
);

export async function insertSession(db: Db, session: typeof sessions.$inferInsert): Promise<void> {
	await db.insert(sessions).values(session).run();
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
	await db.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run();
}

/** The session itself, the one that it replaces and those that replace it. */
export async function findSessionWithReplacements(db: Db, tokenHash: string): Promise<string[]> {
	const rows = await db
		.select({ tokenHash: sessions.tokenHash, replaces: sessions.replaces })
		.from(sessions)
		.where(or(eq(sessions.tokenHash, tokenHash), eq(sessions.replaces, tokenHash)))
		.orderBy(sessions.tokenHash)
		.all();
	return [...new Set(rows.flatMap((row) => [row.tokenHash, row.replaces ?? row.tokenHash]))];
}

export async function deleteSessionsOf(db: Db, participant: string): Promise<void> {
	await db.delete(sessions).where(eq(sessions.participant, participant)).run();
}

export async function deleteExpiredSessions(db: Db, now: number): Promise<void> {
	await db.delete(sessions).where(lte(sessions.expiresAt, now)).run();
}

export async function renewSessionsOf(db: Db, participant: string): Promise<void> {
	await db.update(sessions).set({ renew: true }).where(eq(sessions.participant, participant)).run();
}

/** The new session stands on its own, and the one that it took the place of ends. */
export async function endSession(db: Db, tokenHash: string, replaced: string, expiresAt: number): Promise<void> {
	await db.update(sessions).set({ expiresAt }).where(eq(sessions.tokenHash, replaced)).run();
	await db.update(sessions).set({ replaces: null }).where(eq(sessions.tokenHash, tokenHash)).run();
}

/** [ACCOUNT18] An account's sessions that have not expired, the newest first. */
export async function findSessionsOfAccount(db: Db, account: string, now: number): Promise<Session[]> {
	return await db
		.select()
		.from(sessions)
		.where(and(eq(sessions.account, account), gt(sessions.expiresAt, now)))
		.orderBy(desc(sessions.createdAt))
		.all();
}

export async function recordSessionUse(db: Db, tokenHash: string, now: number): Promise<void> {
	await db.update(sessions).set({ lastUsedAt: now }).where(eq(sessions.tokenHash, tokenHash)).run();
}

/** [ACCOUNT20] */
export async function recordSessionProof(db: Db, tokenHash: string, now: number): Promise<void> {
	await db.update(sessions).set({ provenAt: now, lastUsedAt: now }).where(eq(sessions.tokenHash, tokenHash)).run();
}

/** [ACCOUNT32] */
export async function extendSession(
	db: Db,
	tokenHash: string,
	changes: Pick<Session, 'expiresAt' | 'lastUsedAt'>
): Promise<void> {
	await db.update(sessions).set(changes).where(eq(sessions.tokenHash, tokenHash)).run();
}
