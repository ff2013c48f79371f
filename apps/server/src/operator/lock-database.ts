import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { UsageError } from './command.ts';

const stillRunning = 'Plenum is running on this data. Stop it first.';

/**
 * No server may open the database until it is released. A database that someone has open cannot leave its write-ahead mode: so it is
 * known whether a server runs. Null where there is no database, or one so broken that no server can run on it. On `connection` alone it
 * can be read meanwhile.
 */
export function lockDatabase(database: string): { connection: Connection; release(): void } | null {
	if (!existsSync(database)) return null;
	const connection = new BetterSqlite3(database, { timeout: 1000 });
	try {
		if (connection.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw new UsageError(stillRunning);
		connection.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		connection.close();
		const code = (error as { code?: string }).code ?? '';
		if (code.startsWith('SQLITE_BUSY')) throw new UsageError(stillRunning);
		// A database that is broken is why one restores.
		if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return null;
		throw error;
	}
	return { connection, release: () => void connection.close() };
}
