import type { Database as Connection } from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverFolder } from '../../program-files.ts';

/** "Plen" in the header of the file: by it SQLite's own tools and this program know whose database it is. */
export const applicationId = 0x506c656e;

export const migrationsFolder = join(serverFolder, 'migrations');

/** `empty` has no table at all; `newer` has been opened by a later version of Plenum than this one. */
export type Identity = 'plenum' | 'empty' | 'newer' | 'foreign';

type MigrationJournal = { entries: { idx: number; when: number; tag: string }[] };

/** [DB12] Whose database it is, and of which time. Databases from before the application id are known by their first migration. */
export function identify(connection: Connection): Identity {
	const id = connection.pragma('application_id', { simple: true });
	const tables = new Set(tablesIn(connection));
	if (id !== 0 && id !== applicationId) return 'foreign';
	if (tables.size === 0) return 'empty';
	if (!tables.has('__drizzle_migrations')) return 'foreign';
	const { entries } = readMigrations();
	const applied = connection.prepare('select created_at from "__drizzle_migrations"').pluck().all().map(Number);
	if (!applied.includes(entries[0]?.when ?? NaN)) return 'foreign';
	return Math.max(...applied) > (entries.at(-1)?.when ?? 0) ? 'newer' : 'plenum';
}

/** Whether migrations of this program have yet to be applied. */
export function isBehind(connection: Connection): boolean {
	const newest = connection.prepare('select max(created_at) from "__drizzle_migrations"').pluck().get();
	return Number(newest) < (readMigrations().entries.at(-1)?.when ?? 0);
}

/** The tables and columns that this version of Plenum needs and that are not there: none, unless somebody took them out. */
export function missingFrom(connection: Connection): string[] {
	const { idx = 0 } = readMigrations().entries.at(-1) ?? {};
	const snapshot = JSON.parse(readMeta(`${String(idx).padStart(4, '0')}_snapshot.json`)) as {
		tables: Record<string, { columns: Record<string, unknown> }>;
	};
	return Object.entries(snapshot.tables).flatMap(([table, { columns }]) => {
		const present = new Set(columnsIn(connection, table));
		if (present.size === 0) return [table];
		return Object.keys(columns)
			.filter((column) => !present.has(column))
			.map((column) => `${table}.${column}`);
	});
}

export function tablesIn(connection: Connection): string[] {
	const query = "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'";
	return connection.prepare(query).pluck().all() as string[];
}

export function columnsIn(connection: Connection, table: string): string[] {
	return (connection.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name);
}

function readMigrations(): MigrationJournal {
	return JSON.parse(readMeta('_journal.json')) as MigrationJournal;
}

function readMeta(name: string): string {
	return readFileSync(join(migrationsFolder, 'meta', name), 'utf8');
}
