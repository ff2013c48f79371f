import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { accountIdentities } from '../accounts.tables.ts';

type Identity = typeof accountIdentities.$inferSelect;

/** [ACCOUNT24] Issuer and subject together name someone; a subject alone, or an address, names nobody. */
export async function findIdentity(db: Db, issuer: string, subject: string): Promise<Identity | undefined> {
	return await db
		.select()
		.from(accountIdentities)
		.where(and(eq(accountIdentities.issuer, issuer), eq(accountIdentities.subject, subject)))
		.get();
}

export async function hasIdentity(db: Db, account: string): Promise<boolean> {
	const found = await db.select().from(accountIdentities).where(eq(accountIdentities.account, account)).get();
	return found !== undefined;
}

export async function insertIdentity(db: Db, identity: typeof accountIdentities.$inferInsert): Promise<void> {
	await db.insert(accountIdentities).values(identity).run();
}

export async function recordIdentityUse(db: Db, issuer: string, subject: string, now: number): Promise<void> {
	await db
		.update(accountIdentities)
		.set({ lastUsedAt: now })
		.where(and(eq(accountIdentities.issuer, issuer), eq(accountIdentities.subject, subject)))
		.run();
}
