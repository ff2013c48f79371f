import type { Client, ClientBase, QueryResult } from 'pg';
import { ownSchema, type Migration } from './migrations.ts';
import { PostgresError } from './postgres-errors.ts';

/** "Plen" and a number. Every connection that may write holds it shared for as long as it lasts. */
const writersGate = [0x506c656e, 2];

/**
 * A machine that disappears silently is detected within a dozen seconds, not within hours. Then its connection releases its
 * locks.
 */
export const keepalives = { tcp_keepalives_idle: '5', tcp_keepalives_interval: '2', tcp_keepalives_count: '3' };

/**
 * The oldest program that may run on this database: it must know this migration. It lies beside the tables of the
 * application. SQLite has no counterpart, because one process serves it.
 */
export async function createSchemaFloor(client: ClientBase): Promise<void> {
	await client.query(`
		CREATE SCHEMA IF NOT EXISTS plenum_nodes;
		CREATE TABLE IF NOT EXISTS plenum_nodes.schema_floor (place integer PRIMARY KEY DEFAULT 1 CHECK (place = 1), "when" bigint NOT NULL)`);
}

export async function findSchemaFloor(client: ClientBase): Promise<number | null> {
	const { rows: found } = await client.query<{ there: boolean }>(
		"SELECT to_regclass('plenum_nodes.schema_floor') IS NOT NULL AS there"
	);
	if (!found[0]?.there) return null;
	const { rows } = await client.query<{ when: string }>('SELECT "when" FROM plenum_nodes.schema_floor');
	return rows[0] === undefined ? null : Number(rows[0].when);
}

export async function raiseSchemaFloor(client: ClientBase, { when }: Pick<Migration, 'when'>): Promise<void> {
	await client.query(
		`INSERT INTO plenum_nodes.schema_floor ("when") VALUES ($1)
		ON CONFLICT (place) DO UPDATE SET "when" = greatest(schema_floor."when", excluded."when")`,
		[when]
	);
}

/**
 * [OPERATE27] Checks each connection that writes when it opens: a node that was away while the database was migrated
 * without regard to it writes nothing.
 */
export async function enterAsWriter(client: Client): Promise<void> {
	const settings = Object.entries(keepalives).map(([name, value]) => `SET ${name} = ${value}; `);
	const answers = (await client
		.query(
			`${settings.join('')}SELECT pg_advisory_lock_shared(${writersGate.join()}); SELECT "when" FROM plenum_nodes.schema_floor`
		)
		.catch((error: unknown) => {
			if ((error as { code?: unknown }).code !== '55P03') throw error;
			throw new PostgresError('MIGRATING', null, 'The database is being brought up to date.');
		})) as unknown as QueryResult<{ when: string }>[];
	const floor = answers.at(-1)?.rows[0]?.when;
	if (floor !== undefined && isBelow(Number(floor)))
		throw new PostgresError('OUTDATED', null, 'The database was brought up to date for a newer version of Plenum.');
}

/** Whether nobody who may write is connected, and until the end of the transaction nobody comes to be. */
export async function closeWritersGate(client: ClientBase): Promise<boolean> {
	const { rows } = await client.query<{ closed: boolean }>(
		'SELECT pg_try_advisory_xact_lock($1, $2) AS closed',
		writersGate
	);
	return rows[0]?.closed ?? false;
}

/** This program does not know a migration that every program on this database must know. */
export function isBelow(floor: number): boolean {
	return ownSchema().when < floor;
}
