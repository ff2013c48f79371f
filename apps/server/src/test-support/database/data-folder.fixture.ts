import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import { reportToStderr } from '../../report.ts';
import type { Database } from '../../db/database.ts';
import { openDatabaseOf } from '../../db/open-database-of.ts';
import { createDatabaseOf, databaseUrlOf, dropDatabaseOf, isOnPostgres } from './folder-database.fixture.ts';
import { openDatabase } from '../../db/sqlite/open-sqlite.ts';

let migrated: Promise<string> | null = null;

/**
 * A folder for one test's server, with a database as all migrations leave it, and nothing else. They are run once in a process
 * instead of once for each server. In the project `postgres` the database is the folder's own on the server of all tests.
 */
export async function createDataFolder(prefix: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), prefix));
	if (isOnPostgres) {
		await createDatabaseOf(folder);
		return folder;
	}
	migrated ??= migrateOne();
	copyFileSync(await migrated, join(folder, 'plenum.db'));
	return folder;
}

/** What a server is told that keeps its data there. */
export function envOf(folder: string): NodeJS.ProcessEnv {
	return { DATA_DIR: folder, ...(isOnPostgres ? { DATABASE_URL: databaseUrlOf(folder) } : {}) };
}

/** For tests of parts of the server. */
export async function openDatabaseIn(folder: string): Promise<Database> {
	if (!isOnPostgres) return openDatabase(join(folder, 'plenum.db'));
	return openDatabaseOf(readConfig(envOf(folder)), 'server', reportToStderr);
}

export async function removeDataFolder(folder: string): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	if (isOnPostgres) await dropDatabaseOf(folder);
}

async function migrateOne(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-migrated-'));
	const file = join(folder, 'plenum.db');
	await openDatabase(file).close();
	return file;
}
