import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/**
 * What a store's functions speak to: the writer inside a transaction, a reader outside. Every statement is awaited: SQLite answers at
 * once, PostgreSQL from elsewhere.
 *
 * `get` and `all` are left out. With hand-written SQL they give objects on SQLite and arrays on PostgreSQL. `select(…).from(sql…)` and
 * `values` give the same on both.
 */
export type Db = Omit<BaseSQLiteDatabase<'async', WriteResult>, 'get' | 'all'>;

/** How many rows a statement has inserted, updated or deleted. */
export type WriteResult = { changes: number };
