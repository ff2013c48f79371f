import type { Screen } from '@plenum/domain/workshops/screen';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import { integer, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** The events in the journal are the workshop; `folded` is what they amount to, so that a command need not read them all. */
export const workshops = sqliteTable(
	'workshops',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		/** Not in the record, which cannot forget: anyone with the link may join the call. */
		callLink: text('call_link'),
		folded: text({ mode: 'json' }).$type<Workshop>().notNull(),
		createdAt: integer('created_at').notNull(),
		/** [PROJECTOR7] How its screen is steered. Not in the record: nobody decides anything by it. */
		screen: text({ mode: 'json' }).$type<Screen>()
	},
	(table) => [index('workshops_consultation').on(table.consultation, table.createdAt)]
);
