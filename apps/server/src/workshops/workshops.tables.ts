import type { Workshop } from '@plenum/domain/workshops/workshop';
import { integer, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** The events in the journal are the workshop; `folded` is what they amount to, so that a command need not read them all. */
export const workshops = sqliteTable(
	'workshops',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		folded: text({ mode: 'json' }).$type<Workshop>().notNull(),
		createdAt: integer('created_at').notNull(),
		/** Whoever planned it and the key that came along, so that a repeat plans no second one. */
		key: text().unique()
	},
	(table) => [index('workshops_consultation').on(table.consultation, table.createdAt)]
);

/** Which events answered a command that came with a key, so that its repeat gets the same answer. */
export const answeredCommands = sqliteTable(
	'answered_commands',
	{
		workshop: text()
			.notNull()
			.references(() => workshops.id),
		by: text().notNull(),
		key: text().notNull(),
		/** The number before the first of the events, and that of the last. */
		after: integer().notNull(),
		seq: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.workshop, table.by, table.key] })]
);
