import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { participants } from '../people/people.tables.ts';
import { workshops } from '../workshops/workshops.tables.ts';

/** A link that opens the screen of the room, and nothing else. Only a hash of its token is kept. */
export const projectorLinks = sqliteTable(
	'projector_links',
	{
		id: text().primaryKey(),
		tokenHash: text('token_hash').notNull().unique(),
		workshop: text()
			.notNull()
			.references(() => workshops.id),
		createdBy: text('created_by')
			.notNull()
			.references(() => participants.id),
		createdAt: integer('created_at').notNull(),
		revokedAt: integer('revoked_at')
	},
	(table) => [index('projector_links_workshop').on(table.workshop)]
);
