import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What each row of the tables that are watched added up to when it was last written through Plenum. */
export const rowChecksums = sqliteTable(
	'row_checksums',
	{
		table: text('table_name').notNull(),
		/** The row's primary key, as a JSON list. */
		key: text('row_key').notNull(),
		checksum: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.table, table.key] })]
);
