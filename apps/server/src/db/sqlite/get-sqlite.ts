import type { Database } from '../database.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** For what is SQLite's alone: its file, copies of it, damage to it. */
export function getSqlite(database: Database): SqliteDatabase {
	if (!isSqlite(database)) throw new Error('The database is not SQLite’s.');
	return database;
}

export function isSqlite(database: Database): database is SqliteDatabase {
	return 'writer' in database;
}
