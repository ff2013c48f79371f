import { lte } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { hashToken } from '../../people/sessions/tokens.ts';
import { spentTickets } from '../accounts.tables.ts';

/** [ACCOUNT9] In the transaction of what the ticket was for. False where it was spent before. */
export async function spendTicket(db: Db, ticket: string, until: number, now: number): Promise<boolean> {
	await db.delete(spentTickets).where(lte(spentTickets.expiresAt, now)).run();
	const row = { hash: hashToken(ticket), expiresAt: until };
	return (await db.insert(spentTickets).values(row).onConflictDoNothing().run()).changes === 1;
}
