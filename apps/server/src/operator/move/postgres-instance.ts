import type { Client } from 'pg';
import { migrateIfNeeded } from '../../db/postgres/open-postgres.ts';
import { connectClient } from '../../db/postgres/postgres-connect.ts';
import { postgresDb } from '../../db/postgres/postgres-db.ts';
import { isPostgresUnavailable, postgresError } from '../../db/postgres/postgres-errors.ts';
import { sqliteValues } from '../../db/postgres/postgres-values.ts';
import { writersTurn } from '../../db/postgres/postgres-writer.ts';
import { UsageError } from '../command.ts';
import {
	batch,
	columnsOf,
	quoted,
	rowsOf,
	type Instance,
	type InstanceTable,
	type NewInstance,
	type Row
} from './instance.ts';

/** Between two statements documents are read, one after the other: longer than a server that commits is granted. */
const patience = "SET LOCAL idle_in_transaction_session_timeout = '10min'";

type Ask = (text: string, values?: unknown[]) => Promise<Row[]>;

/** Values come as SQLite gives them, and errors without any. */
function askOn(client: Client): Ask {
	return async (text, values = []) => {
		try {
			const { rows } = await client.query<Row>({ text, values, rowMode: 'array', types: sqliteValues });
			return rows;
		} catch (error) {
			throw postgresError(error);
		}
	};
}

/** All that a server holds as of one moment, while others write. */
export async function withPostgresInstance<Value>(
	url: string,
	work: (instance: Instance) => Promise<Value>
): Promise<Value> {
	return connected(url, async (client, ask) => {
		await ask('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
		await ask(patience);
		return work(instanceOn(client, ask));
	});
}

/**
 * One transaction on an empty database, in which nobody else reads or writes meanwhile. An error in `work` leaves nothing.
 * Calls `marks.before` when only the commit is left, and `marks.refused` if the commit did not happen. Calls neither after a
 * connection that was lost at that moment, whose outcome is unknown.
 */
export async function withNewPostgresInstance<Value>(
	url: string,
	tables: readonly InstanceTable[],
	work: (instance: NewInstance) => Promise<Value>,
	marks: { before(): void; refused(): void }
): Promise<Value> {
	return connected(url, async (client, ask) => {
		await ask('BEGIN');
		await ask(patience);
		await ask('SELECT pg_advisory_xact_lock($1)', [writersTurn]);
		await ask(`LOCK TABLE ${tables.map(({ name }) => quoted(name)).join(', ')} IN ACCESS EXCLUSIVE MODE`);
		await assertEmpty(ask, tables);
		const keys = await dropForeignKeys(ask);
		const value = await work({ ...instanceOn(client, ask), write: (table, rows) => insert(ask, table, rows) });
		for (const [table, name, definition] of keys)
			await ask(`ALTER TABLE ${String(table)} ADD CONSTRAINT ${quoted(String(name))} ${String(definition)}`);
		await ask('ANALYZE');
		marks.before();
		await commit(ask, marks.refused);
		return value;
	});
}

async function commit(ask: Ask, refused: () => void): Promise<void> {
	try {
		await ask('COMMIT');
	} catch (error) {
		if (isPostgresUnavailable(error))
			throw new UsageError(
				'The connection was lost at the last moment. Look whether the database holds everything: then it was moved; else run `migrate-to-postgres --undo` and begin again.'
			);
		refused();
		throw error;
	}
}

/** A connection that ends within a transaction takes all of it along. */
async function connected<Value>(url: string, work: (client: Client, ask: Ask) => Promise<Value>): Promise<Value> {
	await migrateIfNeeded(url, 'command');
	const client = await connectClient(url, () => undefined);
	try {
		return await work(client, askOn(client));
	} finally {
		await client.end().catch(() => undefined);
	}
}

async function assertEmpty(ask: Ask, tables: readonly InstanceTable[]): Promise<void> {
	for (const { name } of tables)
		if ((await ask(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)).length > 0)
			throw new UsageError(
				`The database of DATABASE_URL is not empty (${name} has rows). Create a new one, on which no server was started.`
			);
}

/** Until all rows are there, whichever come first: put back, each is looked at by PostgreSQL for every row. */
async function dropForeignKeys(ask: Ask): Promise<Row[]> {
	const keys = await ask(`SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
		WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`);
	for (const [table, name] of keys) await ask(`ALTER TABLE ${String(table)} DROP CONSTRAINT ${quoted(String(name))}`);
	return keys;
}

async function insert(ask: Ask, table: InstanceTable, rows: Row[]): Promise<void> {
	const width = table.columns.length;
	const places = rows.map((_, row) => `(${table.columns.map((_, at) => `$${row * width + at + 1}`).join()})`);
	await ask(`INSERT INTO ${quoted(table.name)} (${columnsOf(table)}) VALUES ${places.join()}`, rows.flat());
}

function instanceOn(client: Client, ask: Ask): Instance {
	return { db: postgresDb(client).db, read: (table) => readRows(ask, table) };
}

async function* readRows(ask: Ask, table: InstanceTable): AsyncIterable<Row[]> {
	const lengths = table.columns
		.filter(({ type }) => type === 'text' || type === 'blob')
		.map(({ name }) => `coalesce(octet_length(${quoted(name)}), 0)`);
	const [[longest]] = (await ask(`SELECT max(${['0', ...lengths].join(' + ')}) FROM ${quoted(table.name)}`)) as [Row];
	const rows = Math.max(1, Math.min(batch.rows, Math.floor(batch.bytes / (Number(longest) + 1))));
	await ask(`DECLARE instance CURSOR FOR ${rowsOf(table)}`);
	for (;;) {
		const some = await ask(`FETCH ${rows} FROM instance`);
		if (some.length === 0) break;
		yield some;
	}
	await ask('CLOSE instance');
}
