import BetterSqlite3 from 'better-sqlite3';
import type { Reader } from '../threads/reader.ts';
import { sqliteDb } from './sqlite-db.ts';

/**
 * With a fourth of the cache that the driver takes. SQLite drops what a connection has read as soon as another one has committed, and the
 * system caches the file's pages in any case. So more memory saves nothing.
 */
export function openToRead(file: string): BetterSqlite3.Database {
	const connection = new BetterSqlite3(file, { readonly: true });
	connection.pragma('cache_size = -4096');
	return connection;
}

export function openSqliteReader(file: string): Reader {
	const connection = openToRead(file);
	const db = sqliteDb(connection);
	return {
		async inSnapshot(work) {
			connection.exec('BEGIN');
			try {
				return await work(db);
			} finally {
				connection.exec('COMMIT');
			}
		},
		close: () => void connection.close()
	};
}
