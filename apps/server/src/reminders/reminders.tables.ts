import type { Language } from '@plenum/domain/languages';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { participants } from '../people/people.tables.ts';

/** [REMINDER2] Who is reminded, one mailbox for each person. The address is encrypted with the server's secret; of the token there is a hash. */
export const reminders = sqliteTable(
	'reminders',
	{
		participant: text()
			.primaryKey()
			.references(() => participants.id),
		address: text().notNull(),
		tokenHash: text('token_hash').notNull().unique(),
		language: text().$type<Language>().notNull(),
		createdAt: integer('created_at').notNull(),
		confirmedAt: integer('confirmed_at'),
		/** When dates are looked at; null where nothing is sent. */
		nextAt: integer('next_at'),
		failures: integer().notNull().default(0),
		/** When the mail server refused the address for good. */
		stoppedAt: integer('stopped_at')
	},
	(table) => [index('reminders_next_at').on(table.nextAt)]
);
