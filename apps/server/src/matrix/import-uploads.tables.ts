import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Files that are being read, in chunks: so long, and no longer, that another node can go on where the one that reads is gone. */
export const importUploads = sqliteTable(
	'import_uploads',
	{
		import: text().notNull(),
		place: integer().notNull(),
		bytes: blob({ mode: 'buffer' }).notNull()
	},
	(table) => [primaryKey({ columns: [table.import, table.place] })]
);
