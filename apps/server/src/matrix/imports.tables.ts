import type { CsvColumns } from '@plenum/domain/matrix/rows/csv-columns';
import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { Refusal } from '@plenum/domain/refusals';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What is to be read: the file, or a sheet of its tables; under which columns, and whose remembered ones where none were told. */
export type ImportJob = { account: string | null; sheet: number | null; columns: CsvColumns | null };

/**
 * What was read from uploads. Neither the file nor its name is kept once it is read, only its interpretation with each raw row. A table's
 * cells are kept for as long as its columns may still be reassigned. What is long lies in `import_contents` and is named here, so that a
 * change of state does not write it again.
 */
export const imports = sqliteTable(
	'imports',
	{
		id: text().primaryKey(),
		consultation: text().notNull(),
		state: text({
			enum: ['arriving', 'reading', 'columns-needed', 'preview', 'confirmed', 'failed', 'taken-back']
		}).notNull(),
		failure: text().$type<Refusal>(),
		columns: text({ mode: 'json' }).$type<CsvColumns>(),
		createdAt: integer().notNull(),
		confirmedAt: integer(),
		/** What confirming it did, and what it takes to undo that. */
		effect: text({ mode: 'json' }).$type<Omit<ImportEffect, 'changed'>>(),
		/** Who uploaded it: an account, or a participant who has none. Empty for the operator. */
		owner: text().notNull().default(''),
		/** The latest reading. */
		job: text({ mode: 'json' }).$type<ImportJob>(),
		/** The name under which it is read. It changes each time that a node begins. */
		reader: text().notNull().default(''),
		/** How often this reading was begun. */
		attempts: integer().notNull().default(0),
		/** The size of the upload while it is read, then of what is kept of it. */
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
