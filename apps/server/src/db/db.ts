import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/**
 * What a store's functions speak to: the writer inside a transaction, a reader outside. Every statement is awaited: SQLite answers at
 * once, PostgreSQL from elsewhere.
 */
export type Db = BaseSQLiteDatabase<'async', Written>;

/** How many rows a statement has inserted, updated or deleted. */
export type Written = { changes: number };
