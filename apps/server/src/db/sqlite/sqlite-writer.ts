import BetterSqlite3 from 'better-sqlite3';
import type { WorkerWriter, Writer } from '../writer.ts';
import { sqliteDb } from './sqlite-db.ts';

export type SqliteWriter = Writer & { writer: BetterSqlite3.Database };

export function writerOn(writer: BetterSqlite3.Database): SqliteWriter {
	const begin = writer.prepare('BEGIN IMMEDIATE');
	const commit = writer.prepare('COMMIT');
	const count = writer.prepare('UPDATE commit_count SET commits = commits + 1 RETURNING commits').pluck();
	const changes = writer.prepare('SELECT total_changes()').pluck();
	return {
		writer,
		write: sqliteDb(writer),
		bounds: {
			begin: () => void begin.run(),
			commit: () => void commit.run(),
			rollBackIfOpen() {
				if (writer.inTransaction) writer.exec('ROLLBACK');
			}
		},
		changes: () => changes.get() as number,
		countCommit: () => count.get() as number
	};
}

export function writeDurably(writer: BetterSqlite3.Database): void {
	writer.pragma('synchronous = FULL');
	writer.pragma('secure_delete = ON'); // What is deleted is overwritten: no free page keeps what people took back.
}

/**
 * As much of the file as a reader keeps (see there). The changes of a long transaction may take as much as the driver allows. Each page is
 * then written to the log once, and freed afterwards.
 */
export function keepLittle(writer: BetterSqlite3.Database): void {
	writer.pragma('cache_size = -4096');
	writer.pragma('cache_spill = 4096');
}

/** Writes as the event loop's own connection does. The file is already up to date. */
export function openWorkerWriter(file: string): WorkerWriter {
	const connection = new BetterSqlite3(file, { fileMustExist: true });
	writeDurably(connection);
	connection.pragma('foreign_keys = ON');
	connection.pragma('wal_autocheckpoint = 0'); // Done below, when nobody waits for it any more.
	connection.pragma('cache_size = -65536'); // A page of a long transaction is written to the log once and not each time it changes.
	return {
		...writerOn(connection),
		afterCommit() {
			if (!connection.open) return;
			connection.pragma('wal_checkpoint(PASSIVE)');
			connection.pragma('shrink_memory'); // The next command begins with nothing: the event loop has committed meanwhile.
		},
		close: () => void connection.close()
	};
}
