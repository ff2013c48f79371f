import type BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Db } from '../db.ts';

/** SQLite answers a statement before it returns: what awaits the answer goes on in the same turn of the event loop. */
export function sqliteDb(connection: BetterSqlite3.Database): Db {
	return drizzle(connection) as unknown as Db;
}
