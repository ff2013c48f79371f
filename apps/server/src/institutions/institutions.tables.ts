import { responsibilityParts } from '@plenum/domain/institutions/responsibility';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** [INSTITUTION5] Only what a person said of an institution and a recommendation, never a suggestion. */
export const responsibilities = sqliteTable(
	'responsibilities',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		/** A recommendation of the review or of another mechanism. What an import took back is read by nobody. */
		subject: text().notNull(),
		/** The id of one of the consultation's list. */
		institution: text().notNull(),
		part: text({ enum: responsibilityParts }).notNull(),
		status: text({ enum: ['confirmed', 'refused'] }).notNull(),
		at: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.subject, table.institution] }),
		index('responsibilities_consultation').on(table.consultation)
	]
);
