import { and, asc, eq, lte } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { webhooks } from './webhooks.tables.ts';

export type Webhook = typeof webhooks.$inferSelect;

export async function insertWebhook(db: Db, webhook: Webhook): Promise<void> {
	await db.insert(webhooks).values(webhook).run();
}

/** In the order in which they were added. */
export async function findWebhooks(db: Db, consultation: string): Promise<Webhook[]> {
	return await db
		.select()
		.from(webhooks)
		.where(eq(webhooks.consultation, consultation))
		.orderBy(asc(webhooks.createdAt), asc(webhooks.id))
		.all();
}

/** Only within its consultation. */
export async function findWebhook(db: Db, consultation: string, id: string): Promise<Webhook | undefined> {
	const within = and(eq(webhooks.consultation, consultation), eq(webhooks.id, id));
	return await db.select().from(webhooks).where(within).get();
}

/** Those whose next attempt is due, in whichever consultation. */
export async function findDueWebhooks(db: Db, now: number): Promise<Webhook[]> {
	return await db.select().from(webhooks).where(lte(webhooks.nextAt, now)).orderBy(asc(webhooks.nextAt)).all();
}

/** Postpones it, so that no other node delivers it meanwhile. False where another node was first. */
export async function claimWebhook(db: Db, { id, nextAt }: Webhook, until: number): Promise<boolean> {
	if (nextAt === null) return false;
	const unchanged = and(eq(webhooks.id, id), eq(webhooks.nextAt, nextAt));
	return (await db.update(webhooks).set({ nextAt: until }).where(unchanged).run()).changes === 1;
}

export async function updateWebhook(db: Db, id: string, change: Partial<Webhook>): Promise<void> {
	await db.update(webhooks).set(change).where(eq(webhooks.id, id)).run();
}

export async function deleteWebhook(db: Db, id: string): Promise<void> {
	await db.delete(webhooks).where(eq(webhooks.id, id)).run();
}
