import type { ConcernAnswer, ConcernKind } from '@plenum/domain/concerns/concern';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { participants } from '../people/people.tables.ts';
import { workshops } from '../workshops/workshops.tables.ts';

/** [CONCERN1] Not in the record, which everybody reads and which cannot forget. Rows are deleted, never emptied. */
export const concerns = sqliteTable(
	'concerns',
	{
		id: text().primaryKey(),
		workshop: text()
			.notNull()
			.references(() => workshops.id),
		by: text()
			.notNull()
			.references(() => participants.id),
		kind: text().$type<ConcernKind>().notNull(),
		text: text().notNull(),
		at: integer().notNull(),
		told: text({ mode: 'json' }).$type<string[]>().notNull(),
		seen: integer({ mode: 'boolean' }).notNull(),
		settled: integer({ mode: 'boolean' }).notNull(),
		answers: text({ mode: 'json' }).$type<ConcernAnswer[]>().notNull()
	},
	(table) => [index('concerns_workshop').on(table.workshop, table.at), index('concerns_by').on(table.by)]
);
