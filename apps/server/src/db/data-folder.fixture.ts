import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from './sqlite/open-sqlite.ts';

let migrated: Promise<string> | null = null;

/**
 * A folder for one test's server, with a database in it as all migrations leave it, and nothing else. They are run once in a
 * process instead of once for each server.
 */
export async function createDataFolder(prefix: string): Promise<string> {
	migrated ??= migrateOne();
	const folder = mkdtempSync(join(tmpdir(), prefix));
	copyFileSync(await migrated, join(folder, 'plenum.db'));
	return folder;
}

async function migrateOne(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-migrated-'));
	process.once('exit', () => rmSync(folder, { recursive: true }));
	const file = join(folder, 'plenum.db');
	await openDatabase(file).close();
	return file;
}
