import BetterSqlite3 from 'better-sqlite3';
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseRefusedError } from '../storage/database-refused.ts';

/**
 * [DB65] A server assumes that it knows all commits to its file: each of two servers would show people outdated data. So a
 * server holds a lock beside the file, by SQLite's own means. The system releases it however the process ends. Returns a
 * function that releases it.
 */
export function becomeOnlyServer(file: string): () => void {
	const place = join(dirname(file), 'server.lock');
	closeSync(openSync(place, 'a', 0o600)); // [DB11] Nothing is ever written into it.
	const lock = new BetterSqlite3(place, { timeout: 1000 });
	try {
		lock.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		lock.close();
		if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw error;
		throw new DatabaseRefusedError(
			`another Plenum serves ${file} at this moment. Stop it first. Several at once need PostgreSQL (DATABASE_URL).`
		);
	}
	return () => void lock.close();
}
