import { chmodSync, existsSync, statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { reportToStderr, type Report } from '../../report.ts';
import { DatabaseRefusedError } from '../storage/database-refused.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { emptyLog } from './empty-log.ts';
import { applicationId, identify, migrationsFolder } from './identity.ts';
import { assertNotMoved } from './moved-database.ts';
import { assertNoUnfinishedRestore } from './unfinished-restore.ts';
import { sqliteDb } from './sqlite-db.ts';
import { CommitSchedule } from '../commits/commit-schedule.ts';
import { machineClock } from '../database-clock.ts';
import { noOthers } from '../nodes.ts';
import { readsOf } from '../query-cache/public-reads.ts';
import { openToRead } from './sqlite-reader.ts';
import { createReadPool } from '../threads/read-pool.ts';
import { QueryCache } from '../query-cache/query-cache.ts';
import { createWriteWorker } from '../threads/write-worker.ts';
import { keepLittle, writeDurably, writerOn } from './sqlite-writer.ts';

/** Opens, and brings up to date, the database file. FULL: a commit has reached the disk when it returns. */
export function openDatabase(file: string, report: Report = reportToStderr): SqliteDatabase {
	assertNotMoved(file);
	assertNoUnfinishedRestore(file);
	const before = inodeOf(file);
	const writer = new BetterSqlite3(file);
	try {
		migrateIfNeeded(writer, file);
		if (before !== null && before !== inodeOf(file))
			throw new DatabaseRefusedError('the database was replaced by a restore at this moment. Start again.');
	} catch (error) {
		writer.close();
		throw error;
	}
	const reader = openToRead(file);
	const read = sqliteDb(reader);
	const own = writerOn(writer);
	// On the connection that writes, it changes with commits of other connections only.
	const foreignCommits = writer.prepare('PRAGMA data_version').pluck();
	const queue = { last: Promise.resolve() as Promise<unknown> };
	const costly = createReadPool(file);
	const writes = createWriteWorker(file);
	const storageListeners = new Set<() => void>();
	return {
		read,
		publicReads: readsOf(read),
		cache: new QueryCache(() => String(foreignCommits.get())),
		costly,
		writes,
		...own,
		queue,
		commits: new CommitSchedule(),
		nodes: noOthers,
		clock: machineClock,
		onCommitted: () => undefined,
		onStorageError: (listener) => void storageListeners.add(listener),
		reportStorageError: () => storageListeners.forEach((listener) => listener()),
		report,
		emptyLog: () => emptyLog(writer, queue),
		/** Pages that are free still hold what they held: the database file is rewritten, and its log emptied. */
		async vacuum() {
			writer.exec('VACUUM');
			writer.pragma('wal_checkpoint(TRUNCATE)');
		},
		async close() {
			await queue.last;
			await Promise.all([costly.close(), writes.close()]);
			reader.close();
			writer.close();
		}
	};
}

function migrateIfNeeded(writer: BetterSqlite3.Database, file: string): void {
	keepToOwner(file);
	assertOurs(writer, file);
	writer.pragma('journal_mode = WAL');
	writeDurably(writer);
	keepLittle(writer);
	writer.pragma('foreign_keys = OFF'); // A migration may rebuild a table that others refer to.
	migrate(drizzle(writer), { migrationsFolder });
	if (writer.pragma('application_id', { simple: true }) !== applicationId)
		writer.pragma(`application_id = ${applicationId}`);
	writer.pragma('foreign_keys = ON');
	writer.pragma('shrink_memory'); // All pages were read to see that they are sound.
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
