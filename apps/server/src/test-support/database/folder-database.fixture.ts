import { basename } from 'node:path';
import { asking, template } from './postgres-database.fixture.ts';

/** The server that all files of the project `postgres` share; elsewhere tests keep their data in SQLite. */
const server = process.env.PLENUM_TESTS_ON;

export const isOnPostgres = server !== undefined;

/** The same one whenever somebody opens the folder. */
export function databaseUrlOf(folder: string): string {
	return on(nameOf(folder));
}

/** From what all migrations leave, or from another folder's, which nobody has open. */
export async function createDatabaseOf(folder: string, from?: string): Promise<void> {
	const source = from === undefined ? template : nameOf(from);
	await asking(on('postgres'), (client) => client.query(`CREATE DATABASE "${nameOf(folder)}" TEMPLATE "${source}"`));
}

export async function dropDatabaseOf(folder: string): Promise<void> {
	await asking(on('postgres'), (client) => client.query(`DROP DATABASE IF EXISTS "${nameOf(folder)}" WITH (FORCE)`));
}

/** Folders of tests are named by chance, all different. */
const nameOf = (folder: string) => basename(folder);

function on(database: string): string {
	return Object.assign(new URL(server ?? ''), { pathname: `/${encodeURIComponent(database)}` }).href;
}
