import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import { createJournal } from '../journal/journal.ts';
import { assertWhole, reachDisk } from './back-up.ts';
import { UsageError, type Command } from './command.ts';
import { describeMove, moveInstance, moveOptions, type Move, type MoveResult } from './move/move-instance.ts';
import { withPostgresInstance } from './move/postgres-instance.ts';
import { instanceTables, newSqliteInstance } from './move/sqlite-instance.ts';
import { assertBackupTarget, assertFree } from './safe-target.ts';

export const command: Command = {
	usage: 'migrate-to-sqlite FILE [--with-faults]',
	about:
		'Writes everything of the database of DATABASE_URL, as of one moment, into a file of SQLite, and compares. The file is a backup: `restore` puts it in the place of the data where DATABASE_URL is not set.',
	words: 1,
	options: moveOptions,
	async run({ words, options }, desk) {
		const { databaseUrl, dataDir, secret } = desk.config();
		if (databaseUrl === null)
			throw new UsageError('DATABASE_URL names no PostgreSQL server. Of a file of SQLite, `backup` makes a copy.');
		const file = desk.path(words[0] ?? '');
		assertBackupTarget(file, dataDir);
		const given = { journal: createJournal(secret), takesFaults: options['with-faults'] === true };
		const moved = await writeWhole(file, (part) =>
			withPostgresInstance(databaseUrl, (from) => fill(part, { ...given, from, say: desk.say.bind(desk) }))
		);
		const { size } = await stat(file);
		return {
			json: { ok: true, file, bytes: size, ...moved },
			lines: [...describeMove(moved), `Written: ${file} (${size} bytes). secret.key is not in it.`]
		};
	}
};

/** As of a backup: whole, on the disk, and only then under its name. */
async function writeWhole<Value>(file: string, write: (part: string) => Promise<Value>): Promise<Value> {
	const part = `${file}.part`;
	await remove(part);
	try {
		const value = await write(part);
		assertWhole(part);
		await reachDisk(part);
		assertFree(file);
		await rename(part, file);
		await reachDisk(dirname(file));
		return value;
	} catch (error) {
		await remove(part);
		throw error;
	}
}

async function remove(file: string): Promise<void> {
	for (const end of ['', '-wal', '-shm', '-journal']) await rm(file + end, { force: true });
}

/** Its migrations are in it from the start. */
async function fill(part: string, move: Omit<Move, 'to' | 'tables'>): Promise<MoveResult> {
	await openDatabase(part).close();
	const connection = new BetterSqlite3(part);
	try {
		connection.pragma('journal_mode = DELETE');
		connection.pragma('synchronous = OFF'); // All of it reaches the disk at the end, or is thrown away.
		connection.pragma('foreign_keys = OFF');
		connection.exec('BEGIN');
		const moved = await moveInstance({
			...move,
			to: newSqliteInstance(connection),
			tables: instanceTables(connection)
		});
		assertForeignKeys(connection);
		connection.exec('COMMIT');
		return moved;
	} finally {
		connection.close();
	}
}

function assertForeignKeys(connection: Connection): void {
	const [wrong] = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
	if (wrong) throw new UsageError(`A row of table ${wrong.table} refers to one of ${wrong.parent} that is not there.`);
}
