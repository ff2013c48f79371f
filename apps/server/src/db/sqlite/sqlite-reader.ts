import BetterSqlite3 from 'better-sqlite3';
import type { Reader } from '../reader.ts';
import { sqliteDb } from './sqlite-db.ts';

export function openSqliteReader(file: string): Reader {
	const connection = new BetterSqlite3(file, { readonly: true });
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
