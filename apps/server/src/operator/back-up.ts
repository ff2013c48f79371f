import BetterSqlite3 from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { assertNotMoved } from '../db/sqlite/moved-database.ts';
import { UsageError, type Command } from './command.ts';
import { assertBackupTarget, assertFree } from './safe-target.ts';

export const command: Command = {
	usage: 'backup FILE',
	about:
		'A whole copy of the data while the server runs, under a name that no file has yet. Keep secret.key with it, in a place of its own.',
	words: 1,
	options: {},
	async run(given, desk) {
		const source = desk.databaseFile();
		assertNotMoved(source);
		if (!existsSync(source)) throw new UsageError('The data folder holds no database yet.');
		const file = desk.path(given.words[0] ?? '');
		assertBackupTarget(file, desk.config().dataDir);
		await backUp(source, file);
		const { size } = await stat(file);
		return { json: { ok: true, file, bytes: size }, lines: [`Written: ${file} (${size} bytes)`] };
	}
};

const allPages = 0x7fffffff;

/** Copied under another name, looked through, on the disk, and only then under its own: a backup is whole or absent. */
export async function backUp(source: string, file: string): Promise<void> {
	const part = `${file}.part`;
	await rm(part, { force: true });
	await writeFile(part, '', { mode: 0o600, flag: 'wx' }); // Nobody else reads it while it grows.
	const database = new BetterSqlite3(source, { readonly: true });
	try {
		// In one step, as of one moment: one made in several begins again whenever the server writes in between.
		await database.backup(part, { progress: () => allPages });
	} finally {
		database.close();
	}
	leaveOutUploads(part);
	assertWhole(part);
	await reachDisk(part);
	assertFree(file); // Another backup may have taken the name meanwhile.
	await rename(part, file);
	await reachDisk(dirname(file));
}

/** [MATRIX40] A file that is being read at this moment is in no backup. */
function leaveOutUploads(file: string): void {
	const copy = new BetterSqlite3(file);
	try {
		copy.pragma('secure_delete = ON');
		copy.exec('DELETE FROM import_uploads');
	} finally {
		copy.close();
	}
}

export class BrokenDatabaseError extends Error {
	override name = 'BrokenDatabaseError';
}

/** As one file, without a log beside it, and with every page as it should be. */
export function assertWhole(file: string): void {
	const copy = new BetterSqlite3(file);
	try {
		copy.pragma('journal_mode = DELETE');
		if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new BrokenDatabaseError('The copy is broken.');
	} finally {
		copy.close();
	}
}

export async function reachDisk(path: string): Promise<void> {
	const handle = await open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
