import { chmodSync, existsSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { join } from 'node:path';

/** What a store's functions speak to: the writer inside a transaction, the reader outside. */
export type Db = BetterSQLite3Database;

export type Database = {
	/** Reads only, on a connection of its own: it never sees what is not committed. */
	read: Db;
	/** For `transaction()` and the online backup alone. */
	writer: BetterSqlite3.Database;
	write: Db;
	/** Begins and ends a transaction on the writer. */
	bounds: { begin(): void; commit(): void };
	/** The end of the queue of transactions: each begins when the one before has ended. */
	queue: { last: Promise<unknown> };
	/** Called for each transaction that the disk did not take. */
	onStorageError(listener: () => void): void;
	reportStorageError(): void;
	close(): Promise<void>;
};

const migrations = join(import.meta.dirname, '..', '..', 'migrations');

/** Opens, and brings up to date, the database file. FULL: a commit has reached the disk when it returns. */
export function openDatabase(file: string): Database {
	const writer = new BetterSqlite3(file);
	keepToOwner(file);
	writer.pragma('journal_mode = WAL');
	writer.pragma('synchronous = FULL');
	writer.pragma('secure_delete = ON'); // What is deleted is overwritten: no free page keeps what people took back.
	writer.pragma('foreign_keys = OFF'); // A migration may rebuild a table that others refer to.
	migrate(drizzle(writer), { migrationsFolder: migrations });
	writer.pragma('foreign_keys = ON');
	const reader = new BetterSqlite3(file, { readonly: true });
	const [begin, commit] = [writer.prepare('BEGIN IMMEDIATE'), writer.prepare('COMMIT')];
	const queue = { last: Promise.resolve() as Promise<unknown> };
	const storageListeners = new Set<() => void>();
	return {
		read: drizzle(reader),
		writer,
		write: drizzle(writer),
		bounds: { begin: () => void begin.run(), commit: () => void commit.run() },
		queue,
		onStorageError: (listener) => void storageListeners.add(listener),
		reportStorageError: () => storageListeners.forEach((listener) => listener()),
		async close() {
			await queue.last;
			reader.close();
			writer.close();
		}
	};
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
