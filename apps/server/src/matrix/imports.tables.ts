import type { CsvColumns } from '@plenum/domain/matrix/csv-columns';
import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { Refusal } from '@plenum/domain/refusals';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What was read from uploads. Neither the file nor its name is kept: only what was understood, with each raw row, and
 * a table's cells for as long as its columns may still be told differently. What is long lies in `import_contents` and is named here,
 * so that a change of state does not write it again.
 */
export const imports = sqliteTable(
	'imports',
	{
		id: text().primaryKey(),
		consultation: text().notNull(),
		state: text({ enum: ['reading', 'columns-needed', 'preview', 'confirmed', 'failed', 'taken-back'] }).notNull(),
		failure: text().$type<Refusal>(),
		columns: text({ mode: 'json' }).$type<CsvColumns>(),
		createdAt: integer().notNull(),
		confirmedAt: integer(),
		/** What confirming it did, and what it takes to undo that. */
		effect: text({ mode: 'json' }).$type<Omit<ImportEffect, 'changed'>>(),
		/** Who uploaded it: an account, or a participant who has none. Empty for the operator. */
		owner: text().notNull().default(''),
		/** Of the upload while it is read, then of what is kept of it. */
		bytes: integer().notNull().default(0),
		/** `ReadTables` */
		tableContent: text(),
		/** `Interpretation` */
		interpretationContent: text(),
		/** `changed` of the effect. */
		changesContent: text()
	},
	(table) => [
		index('imports_consultation').on(table.consultation),
		// Holds all that the bounds ask for.
		index('imports_waiting').on(table.state, table.owner, table.createdAt, table.bytes, table.id)
	]
);
