import type { Language } from '@plenum/domain/languages';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { participants } from '../people/people.tables.ts';

/** [CALENDAR20] One address for each person. Only a hash of its token is stored. */
export const calendarFeeds = sqliteTable('calendar_feeds', {
	participant: text()
		.primaryKey()
		.references(() => participants.id),
	tokenHash: text('token_hash').notNull().unique(),
	/** The reader’s when they created it: a calendar program asks in its own. */
	language: text().$type<Language>().notNull(),
	createdAt: integer('created_at').notNull()
});
