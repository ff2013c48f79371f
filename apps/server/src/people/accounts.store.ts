import { count, eq, lte } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { accounts, setupLinks } from './people.tables.ts';

export type Account = typeof accounts.$inferSelect;

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
	return await db.select().from(accounts).where(eq(accounts.id, id)).get();
}

export async function findAccountByName(db: Db, nameKey: string): Promise<Account | undefined> {
	return await db.select().from(accounts).where(eq(accounts.nameKey, nameKey)).get();
}

export async function countAccounts(db: Db): Promise<number> {
	return (await db.select({ accounts: count() }).from(accounts).get())?.accounts ?? 0;
}

export async function insertAccount(db: Db, account: typeof accounts.$inferInsert): Promise<void> {
	await db.insert(accounts).values(account).run();
}

export async function hasSetupLink(db: Db, tokenHash: string): Promise<boolean> {
	return (await db.select().from(setupLinks).where(eq(setupLinks.tokenHash, tokenHash)).get()) !== undefined;
}

export async function insertSetupLink(db: Db, tokenHash: string, createdAt: number): Promise<void> {
	await db.insert(setupLinks).values({ tokenHash, createdAt }).run();
}

export async function deleteSetupLinksUntil(db: Db, until: number): Promise<void> {
	await db.delete(setupLinks).where(lte(setupLinks.createdAt, until)).run();
}

export async function deleteSetupLinks(db: Db): Promise<void> {
	await db.delete(setupLinks).run();
}
