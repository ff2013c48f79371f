import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * [DB14] One row. `commits` goes up with each transaction. `lineage` is empty in a new database and after a restore: then no position
 * beside the database is expected, until a server opens it.
 */
export const commitCount = sqliteTable('commit_count', {
	id: integer().primaryKey(),
	lineage: text().notNull(),
	commits: integer().notNull()
});
