import { chmodSync, existsSync, statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { DatabaseRefusedError } from './database-refused.ts';
import type { Heads } from './heads-file.ts';
import { applicationId, identify, isBehind, migrationsFolder } from './identity.ts';
import { findAlteredRows, renewChecksums, watchRows } from './row-checksums.ts';
import { assertNoUnfinishedRestore } from './unfinished-restore.ts';
import { createReadPool, type ReadPool } from './read-pool.ts';

/** What a store's functions speak to: the writer inside a transaction, the reader outside. */
export type Db = BetterSQLite3Database;

export type Database = {
	/** Reads only, on a connection of its own: it never sees what is not committed. */
	read: Db;
	/** For questions that would hold the event loop: asked in workers, on a connection of their own. */
	costly: ReadPool;
	/** For `transaction()` and the online backup alone. */
	writer: BetterSqlite3.Database;
	write: Db;
	/** Begins and ends a transaction on the writer. */
	bounds: { begin(): void; commit(): void };
	/** The end of the queue of transactions: each begins when the one before has ended. */
	queue: { last: Promise<unknown> };
	/** How many rows this connection has written, ever. */
	changes(): number;
	/** One more commit, within the transaction under way. Answers how many that makes. */
	countCommit(): number;
	/** Hears after each commit how far the database has come. */
	onCommitted(heads: Heads): void;
	/** Called for each transaction that the disk did not take. */
	onStorageError(listener: () => void): void;
	reportStorageError(): void;
	close(): Promise<void>;
};

/** Opens, and brings up to date, the database file. FULL: a commit has reached the disk when it returns. */
export function openDatabase(file: string): Database {
	assertNoUnfinishedRestore(file);
	const before = inodeOf(file);
	const writer = new BetterSqlite3(file);
	try {
		bringUpToDate(writer, file);
		if (before !== null && before !== inodeOf(file))
			throw new DatabaseRefusedError('the database was replaced by a restore at this moment. Start again.');
	} catch (error) {
		writer.close();
		throw error;
	}
	const reader = new BetterSqlite3(file, { readonly: true });
	const [begin, commit] = [writer.prepare('BEGIN IMMEDIATE'), writer.prepare('COMMIT')];
	const count = writer.prepare('UPDATE commit_count SET commits = commits + 1 RETURNING commits').pluck();
	const changes = writer.prepare('SELECT total_changes()').pluck();
	const queue = { last: Promise.resolve() as Promise<unknown> };
	const costly = createReadPool(file);
	const storageListeners = new Set<() => void>();
	return {
		read: drizzle(reader),
		costly,
		writer,
		write: drizzle(writer),
		bounds: { begin: () => void begin.run(), commit: () => void commit.run() },
		queue,
		changes: () => changes.get() as number,
		countCommit: () => count.get() as number,
		onCommitted: () => undefined,
		onStorageError: (listener) => void storageListeners.add(listener),
		reportStorageError: () => storageListeners.forEach((listener) => listener()),
		async close() {
			await queue.last;
			await costly.close();
			reader.close();
			writer.close();
		}
	};
}

function bringUpToDate(writer: BetterSqlite3.Database, file: string): void {
	keepToOwner(file);
	assertOurs(writer, file);
	writer.pragma('journal_mode = WAL');
	writer.pragma('synchronous = FULL');
	writer.pragma('secure_delete = ON'); // What is deleted is overwritten: no free page keeps what people took back.
	writer.pragma('foreign_keys = OFF'); // A migration may rebuild a table that others refer to.
	const isOld = identify(writer) === 'empty' || isBehind(writer);
	const altered = isOld ? findAlteredRows(writer) : [];
	migrate(drizzle(writer), { migrationsFolder });
	if (isOld) renewChecksums(writer, altered);
	watchRows(writer);
	if (writer.pragma('application_id', { simple: true }) !== applicationId)
		writer.pragma(`application_id = ${applicationId}`);
	writer.pragma('foreign_keys = ON');
}

/** [DB12] Before anything is written: a migration must not go over another program's database, or back over a newer one. */
function assertOurs(writer: BetterSqlite3.Database, file: string): void {
	switch (identify(writer)) {
		case 'plenum':
		case 'empty':
			return;
		case 'foreign':
			throw new DatabaseRefusedError(`${file} is the database of another program.`);
		case 'newer':
			throw new DatabaseRefusedError(
				`${file} was opened by a newer version of Plenum. Install that version again, or restore a backup from before.`
			);
	}
}

function inodeOf(file: string): bigint | null {
	return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino ?? null;
}

/**
 * [DB11] Before anything is written: SQLite gives the files beside it the same rights. Those of an earlier day may be there
 * already. Where the disk knows no such rights, the folder's have to do.
 */
function keepToOwner(file: string): void {
	try {
		for (const path of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(path)) chmodSync(path, 0o600);
	} catch (error) {
		if (!['EPERM', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
	}
}
