import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** What a store's functions speak to: the writer inside a transaction, the reader outside. */
export type Db = BetterSQLite3Database;
