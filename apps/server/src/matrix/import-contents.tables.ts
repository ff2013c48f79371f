import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What was read from uploads, and what confirmed imports changed: JSON of many megabytes. It is stored in chunks, each
 * written and deleted in a short transaction. A content never changes. Its import names it by its id, or it is no content of
 * it (any more).
 */
export const importContents = sqliteTable(
	'import_contents',
	{
		id: text().notNull(),
		place: integer().notNull(),
		import: text().notNull(),
		createdAt: integer().notNull(),
		bytes: blob({ mode: 'buffer' }).notNull()
	},
	(table) => [
		primaryKey({ columns: [table.id, table.place] }),
		// Holds all that is asked of contents that nobody names: the rows themselves are long.
		index('import_contents_import').on(table.import, table.createdAt, table.id, table.place)
	]
);
