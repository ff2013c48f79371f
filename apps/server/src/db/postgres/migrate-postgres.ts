import type { ClientBase } from 'pg';
import { DatabaseRefusedError } from '../storage/database-refused.ts';
import { applyMigrations, migrationsTable } from './apply-migrations.ts';
import { keepNoSamples } from './keep-no-samples.ts';
import { readMigrations } from './migrations.ts';
import { createNodeEntries } from './node-roll.ts';
import { createSchemaFloor, findSchemaFloor } from './schema-floor.ts';
import { createNodeOutbox } from './node-outbox.ts';

/** "Plen" and a number: other users of advisory locks in the same database use other keys. */
const migrationLock = [0x506c656e, 1];

const oldestVersion = 14;

/** Who opens the database: what serves it, or a command of the operator. */
export type OpenedBy = 'server' | 'command';

/**
 * [DB25] Migrates the database. If several nodes start at once, one of them does it, and the others wait and find it done. Refuses a
 * database of another program, of an encoding other than UTF-8, or of a newer version that does not allow this one beside it. Such a
 * database is not changed.
 */
export async function migratePostgres(
	client: ClientBase,
	by: OpenedBy = 'server',
	known = readMigrations()
): Promise<void> {
	await client.query('SET lock_timeout = 0'); // A migration may have to wait for readers.
	await client.query('SELECT pg_advisory_lock($1, $2)', migrationLock);
	try {
		await assertServes(client);
		const applied = await findApplied(client, known[0]?.when);
		const newest = applied.at(-1);
		if (newest !== undefined && newest > known.at(-1)!.when) return await assertMayRun(client, known.at(-1)!.when, by);
		await createNodeOutbox(client);
		await createNodeEntries(client);
		await createSchemaFloor(client);
		const pending = known.filter(({ when }) => newest === undefined || when > newest);
		await applyMigrations(client, pending, newest === undefined);
		await keepNoSamples(client);
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

/** In their order; none in an empty database. */
async function findApplied(client: ClientBase, first: number | undefined): Promise<number[]> {
	const { rows } = await client.query<{ name: string }>(
		"SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
	);
	if (rows.length === 0) return [];
	const isKept = rows.some(({ name }) => `public.${name}` === migrationsTable);
	const { rows: applied } = isKept
		? await client.query<{ created_at: string }>(`SELECT created_at FROM ${migrationsTable} ORDER BY created_at`)
		: { rows: [] };
	const when = applied.map(({ created_at }) => Number(created_at));
	if (first === undefined || !when.includes(first))
		throw new DatabaseRefusedError('the database is that of another program.');
	return when;
}

/** [OPERATE28] On a database that a newer version has brought up to date. */
async function assertMayRun(client: ClientBase, own: number, by: OpenedBy): Promise<void> {
	const floor = await findSchemaFloor(client);
	if (floor === null || floor > own)
		throw new DatabaseRefusedError(
			'the database was opened by a newer version of Plenum. Install that version again, or restore a backup from before.'
		);
	if (by === 'command')
		throw new DatabaseRefusedError(
			'the database was opened by a newer version of Plenum. Nodes of this version may run beside it, but give commands with the newer one: this one does not know all that is there.'
		);
}
