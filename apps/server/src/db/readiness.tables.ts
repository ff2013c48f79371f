import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';

/** One row, written to learn whether the disk still takes a commit. */
export const readiness = sqliteTable('readiness', { id: integer().primaryKey(), at: integer().notNull() });
