import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { polls } from './polls.tables.ts';

/** What a poll is, without what was asked and counted: that may not be readable. */
export type PollState = Pick<typeof polls.$inferSelect, 'id' | 'kind' | 'state'>;

export async function findPollStates(db: Db, consultation: string): Promise<PollState[]> {
	const { id, kind, state } = polls;
	return await db.select({ id, kind, state }).from(polls).where(eq(polls.consultation, consultation)).all();
}
