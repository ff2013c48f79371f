import { and, asc, eq, isNull, lt, lte } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { reminders } from './reminders.tables.ts';

export type Reminder = typeof reminders.$inferSelect;

/** An earlier address of the person ends. */
export async function upsertReminder(db: Db, reminder: Reminder): Promise<void> {
	await db
		.insert(reminders)
		.values(reminder)
		.onConflictDoUpdate({ target: reminders.participant, set: reminder })
		.run();
}

export async function findReminder(db: Db, participant: string): Promise<Reminder | undefined> {
	return await db.select().from(reminders).where(eq(reminders.participant, participant)).get();
}

export async function findReminderOfToken(db: Db, tokenHash: string): Promise<Reminder | undefined> {
	return await db.select().from(reminders).where(eq(reminders.tokenHash, tokenHash)).get();
}

export async function findDueReminders(db: Db, now: number, most: number): Promise<Reminder[]> {
	const due = db.select().from(reminders).where(lte(reminders.nextAt, now));
	return await due.orderBy(asc(reminders.nextAt), asc(reminders.participant)).limit(most).all();
}

/** Postpones it, so that no other node writes too. False where another node was first, or the person no longer wants it. */
export async function claimReminder(db: Db, { participant, nextAt }: Reminder, until: number): Promise<boolean> {
	if (nextAt === null) return false;
	const unchanged = and(eq(reminders.participant, participant), eq(reminders.nextAt, nextAt));
	return (await db.update(reminders).set({ nextAt: until }).where(unchanged).run()).changes === 1;
}

/** Only where it is still for the same mailbox. */
export async function changeReminder(db: Db, tokenHash: string, change: Partial<Reminder>): Promise<void> {
	await db.update(reminders).set(change).where(eq(reminders.tokenHash, tokenHash)).run();
}

export async function deleteReminder(db: Db, participant: string): Promise<void> {
	await db.delete(reminders).where(eq(reminders.participant, participant)).run();
}

/** Of those who never followed the link that was mailed to them. */
export async function deleteUnconfirmed(db: Db, before: number): Promise<void> {
	await db
		.delete(reminders)
		.where(and(isNull(reminders.confirmedAt), lt(reminders.createdAt, before)))
		.run();
}
