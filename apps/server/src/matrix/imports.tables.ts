import type { CsvColumns } from '@plenum/domain/matrix/csv-columns';
import type { Interpretation } from '@plenum/domain/matrix/interpretation';
import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { Refusal } from '@plenum/domain/refusals';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ReadTables } from './read-upload.ts';

/**
 * What was read from uploads. Neither the file nor its name is kept: only what was understood, with each raw row, and
 * a table's cells for as long as its columns may still be told differently.
 */
export const imports = sqliteTable(
	'imports',
	{
		id: text().primaryKey(),
		consultation: text().notNull(),
		state: text({ enum: ['reading', 'columns-needed', 'preview', 'confirmed', 'failed', 'taken-back'] }).notNull(),
		failure: text().$type<Refusal>(),
		table: text({ mode: 'json' }).$type<ReadTables>(),
		columns: text({ mode: 'json' }).$type<CsvColumns>(),
		interpretation: text({ mode: 'json' }).$type<Interpretation>(),
		createdAt: integer().notNull(),
		confirmedAt: integer(),
		/** What confirming it did, and what it takes to undo that. */
		effect: text({ mode: 'json' }).$type<ImportEffect>(),
		/** Who uploaded it: an account, or a participant who has none. Empty for the operator. */
		owner: text().notNull().default(''),
		/** Of the upload while it is read, then of what is kept of it. */
		bytes: integer().notNull().default(0)
	},
	(table) => [
		index('imports_consultation').on(table.consultation),
		// Holds all that the bounds ask for: the rows themselves are megabytes long.
		index('imports_waiting').on(table.state, table.owner, table.createdAt, table.bytes, table.id)
	]
);
