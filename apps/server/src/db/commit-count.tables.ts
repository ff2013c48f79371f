import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * One row. `commits` goes up with each transaction other than those that append to documents, whose own heads count. `lineage` is
 * another after each restore: heads that were noted of the database before say nothing of the one after.
 */
export const commitCount = sqliteTable('commit_count', {
	id: integer().primaryKey(),
	lineage: text().notNull(),
	commits: integer().notNull()
});
