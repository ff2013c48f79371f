import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { DatabaseRefusedError } from '../database-refused.ts';
import { migrationsFolder as sqliteMigrations } from '../sqlite/identity.ts';
import { keepNoSamples } from './keep-no-samples.ts';
import { createToldMessages } from './told-messages.ts';

const migrationsFolder = join(sqliteMigrations, 'postgres');
const applied = { migrationsSchema: 'public', migrationsTable: '__drizzle_migrations' };

/** "Plen" and a number: whoever else uses advisory locks in the same database uses others. */
const migrationLock = [0x506c656e, 1];

const oldestVersion = 14;

/**
 * [DB25] Brings the database up to date. Of several nodes that start at once one does it, and the others wait and find it done. The
 * database of another program, or of a newer version of Plenum, is refused and not changed; so is one of another encoding than UTF-8.
 */
export async function migratePostgres(client: ClientBase): Promise<void> {
	await client.query('SELECT pg_advisory_lock($1, $2)', migrationLock);
	try {
		await assertServes(client);
		await assertOurs(client);
		await migrate(drizzle(client as never), { migrationsFolder, ...applied });
		await keepNoSamples(client);
		await createToldMessages(client);
	} finally {
		await client.query('SELECT pg_advisory_unlock($1, $2)', migrationLock);
	}
}

/** What the tables and the queries need. */
async function assertServes(client: ClientBase): Promise<void> {
	const { rows } = await client.query<{ version: number; encoding: string }>(
		"SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding"
	);
	const { version = 0, encoding } = rows[0] ?? {};
	if (version < oldestVersion * 10_000)
		throw new DatabaseRefusedError(
			`PostgreSQL ${Math.floor(version / 10_000)} is too old: Plenum needs ${oldestVersion} or later.`
		);
	if (encoding !== 'UTF8')
		throw new DatabaseRefusedError(`the database has the encoding ${encoding}. Create one with the encoding UTF8.`);
}

async function assertOurs(client: ClientBase): Promise<void> {
	const { rows } = await client.query<{ name: string }>(
		"SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
	);
	const tables = new Set(rows.map(({ name }) => name));
	if (tables.size === 0) return;
	const { when = [] } = tables.has(applied.migrationsTable) ? await appliedIn(client) : {};
	const known = knownMigrations();
	if (!when.includes(known[0]!)) throw new DatabaseRefusedError('the database is that of another program.');
	if (Math.max(...when) > known.at(-1)!)
		throw new DatabaseRefusedError(
			'the database was opened by a newer version of Plenum. Install that version again, or restore a backup from before.'
		);
}

async function appliedIn(client: ClientBase): Promise<{ when: number[] }> {
	const { rows } = await client.query<{ created_at: string }>(
		`SELECT created_at FROM public."${applied.migrationsTable}"`
	);
	return { when: rows.map(({ created_at }) => Number(created_at)) };
}

function knownMigrations(): number[] {
	const journal = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
	return (JSON.parse(journal) as { entries: { when: number }[] }).entries.map(({ when }) => when);
}
