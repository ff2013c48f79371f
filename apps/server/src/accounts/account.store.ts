import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { accounts } from '../people/people.tables.ts';
import { passwordResets } from './accounts.tables.ts';

export async function setPassword(db: Db, account: string, password: string): Promise<void> {
	await db.update(accounts).set({ password }).where(eq(accounts.id, account)).run();
}

/** One link at a time: a new one takes the place of the one before. */
export async function upsertPasswordReset(db: Db, reset: typeof passwordResets.$inferInsert): Promise<void> {
	await db
		.insert(passwordResets)
		.values(reset)
		.onConflictDoUpdate({ target: passwordResets.account, set: reset })
		.run();
}

export async function findPasswordReset(
	db: Db,
	tokenHash: string
): Promise<{ account: string; expiresAt: number } | undefined> {
	return await db.select().from(passwordResets).where(eq(passwordResets.tokenHash, tokenHash)).get();
}

export async function deletePasswordReset(db: Db, account: string): Promise<void> {
	await db.delete(passwordResets).where(eq(passwordResets.account, account)).run();
}
