import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';
import { participants } from '../people/people.tables.ts';

/** Who is told of new lines of the record, and how far they have been told. Secrets are derived from the server's key. */
export const webhooks = sqliteTable(
	'webhooks',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		url: text().notNull(),
		createdBy: text('created_by')
			.notNull()
			.references(() => participants.id),
		createdAt: integer('created_at').notNull(),
		/** The place of the last line that was delivered. */
		delivered: integer().notNull(),
		failures: integer().notNull().default(0),
		lastStatus: integer('last_status'),
		lastAt: integer('last_at'),
		/** Null once it was given up. */
		nextAt: integer('next_at')
	},
	(table) => [
		index('webhooks_consultation').on(table.consultation, table.createdAt),
		index('webhooks_next_at').on(table.nextAt)
	]
);
