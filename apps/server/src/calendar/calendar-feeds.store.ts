import type { Language } from '@plenum/domain/languages';
import type { LinkMaker } from '@plenum/domain/people/scoped-link';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { participants } from '../people/people.tables.ts';
import { calendarFeeds } from './calendar.tables.ts';

export type CalendarFeed = typeof calendarFeeds.$inferSelect;

/** An earlier address of the person ends. */
export async function upsertFeed(db: Db, feed: CalendarFeed): Promise<void> {
	await db
		.insert(calendarFeeds)
		.values(feed)
		.onConflictDoUpdate({ target: calendarFeeds.participant, set: feed })
		.run();
}

export async function findFeed(db: Db, participant: string): Promise<CalendarFeed | undefined> {
	return await db.select().from(calendarFeeds).where(eq(calendarFeeds.participant, participant)).get();
}

/** With its owner as the record holds them now. */
export async function findFeedOfToken(
	db: Db,
	tokenHash: string
): Promise<{ consultation: string; language: Language; owner: LinkMaker } | undefined> {
	return await db
		.select({
			consultation: participants.consultation,
			language: calendarFeeds.language,
			owner: { role: participants.role, status: participants.status, muted: participants.muted }
		})
		.from(calendarFeeds)
		.innerJoin(participants, eq(participants.id, calendarFeeds.participant))
		.where(eq(calendarFeeds.tokenHash, tokenHash))
		.get();
}

export async function deleteFeed(db: Db, participant: string): Promise<void> {
	await db.delete(calendarFeeds).where(eq(calendarFeeds.participant, participant)).run();
}
