import type BetterSqlite3 from 'better-sqlite3';
import type { Db } from './db.ts';
import { sqliteDb } from './sqlite-db.ts';

/** A connection that writes, with what a transaction on it needs. */
export type Writer = {
	writer: BetterSqlite3.Database;
	write: Db;
	/** Begins and ends a transaction on the writer. */
	bounds: { begin(): void; commit(): void };
	/** How many rows this connection has written, ever. */
	changes(): number;
	/** One more commit, within the transaction under way. Answers how many that makes. */
	countCommit(): number;
};

export function writerOn(writer: BetterSqlite3.Database): Writer {
	const [begin, commit] = [writer.prepare('BEGIN IMMEDIATE'), writer.prepare('COMMIT')];
	const count = writer.prepare('UPDATE commit_count SET commits = commits + 1 RETURNING commits').pluck();
	const changes = writer.prepare('SELECT total_changes()').pluck();
	return {
		writer,
		write: sqliteDb(writer),
		bounds: { begin: () => void begin.run(), commit: () => void commit.run() },
		changes: () => changes.get() as number,
		countCommit: () => count.get() as number
	};
}

export function writeDurably(writer: BetterSqlite3.Database): void {
	writer.pragma('synchronous = FULL');
	writer.pragma('secure_delete = ON'); // What is deleted is overwritten: no free page keeps what people took back.
}
