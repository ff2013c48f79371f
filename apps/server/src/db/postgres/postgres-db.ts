import { NoopLogger } from 'drizzle-orm/logger';
import { NoopCache } from 'drizzle-orm/cache/core';
import { BaseSQLiteDatabase, SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { RemotePreparedQuery, SQLiteRemoteSession, type AsyncRemoteCallback } from 'drizzle-orm/sqlite-proxy';
import type { ClientBase, Pool, QueryArrayResult } from 'pg';
import type { Db } from '../db.ts';
import { markPostgres } from '../is-postgres.ts';
import { postgresError } from './postgres-errors.ts';
import { assertStorable, sqliteValues } from './postgres-values.ts';
import { postgresStatement } from './sql-for-postgres.ts';

/** A client inside of a transaction; a pool where each statement is by itself. */
export type PostgresConnection = Pick<ClientBase, 'query'> | Pick<Pool, 'query'>;

export type PostgresDb = {
	/** What a store's functions speak to: they build SQLite's statements. */
	db: Db;
	/** How many rows were written through it, ever. */
	changes(): number;
};

const made = new WeakMap<PostgresConnection, PostgresDb>();

/** [DB21] The stores' queries on PostgreSQL. One for each connection, however often it is asked for: stores keep what they have built. */
export function postgresDb(connection: PostgresConnection): PostgresDb {
	const known = made.get(connection);
	if (known) return known;
	const db = speakTo(connection);
	made.set(connection, db);
	return db;
}

function speakTo(connection: PostgresConnection): PostgresDb {
	let changes = 0;
	const ask = async (sqlite: string, values: unknown[]): Promise<QueryArrayResult<unknown[]>> => {
		assertStorable(values);
		try {
			const result: QueryArrayResult<unknown[]> = await connection.query({
				...postgresStatement(sqlite),
				values,
				rowMode: 'array',
				types: sqliteValues
			});
			if (isWrite(result)) changes += result.rowCount ?? 0;
			return result;
		} catch (error) {
			throw postgresError(error);
		}
	};
	const session = new PostgresSession(ask);
	const db: unknown = new BaseSQLiteDatabase('async', new SQLiteAsyncDialect(), session as never, undefined);
	return { db: markPostgres(db as Db), changes: () => changes };
}

type Ask = (sqlite: string, values: unknown[]) => Promise<QueryArrayResult<unknown[]>>;
type RowOf = (result: QueryArrayResult<unknown[]>) => (row: unknown[]) => unknown;

const asArray: RowOf = () => (row) => row;
/** If Drizzle knows no fields of a statement, better-sqlite3 gives objects by the names of the columns. */
const asObject: RowOf =
	({ fields }) =>
	(row) =>
		Object.fromEntries(fields.map(({ name }, at) => [name, row[at]]));

function isWrite({ command }: QueryArrayResult<unknown[]>): boolean {
	return command === 'INSERT' || command === 'UPDATE' || command === 'DELETE';
}

function answer(ask: Ask, rowOf: RowOf): AsyncRemoteCallback {
	return async (sqlite, values, method) => {
		const result = await ask(sqlite, values);
		if (method === 'run') return { changes: isWrite(result) ? (result.rowCount ?? 0) : 0, rows: [] };
		const rows = result.rows.map(method === 'values' ? asArray(result) : rowOf(result));
		return { rows: (method === 'get' ? rows[0] : rows) as unknown[] };
	};
}

type Session = SQLiteRemoteSession<Record<string, never>, Record<string, never>>;
type Preparing = Parameters<Session['prepareQuery']>;

class PostgresSession extends SQLiteRemoteSession<Record<string, never>, Record<string, never>> {
	readonly #arrays: AsyncRemoteCallback;
	readonly #objects: AsyncRemoteCallback;

	constructor(ask: Ask) {
		const arrays = answer(ask, asArray);
		super(arrays, new SQLiteAsyncDialect(), undefined);
		this.#arrays = arrays;
		this.#objects = answer(ask, asObject);
	}

	override prepareQuery(...[query, fields, method, isInArrays, mapper]: Preparing) {
		return new PostgresQuery(
			...([fields || mapper ? this.#arrays : this.#objects, query, new NoopLogger(), new NoopCache()] as const),
			...([undefined, undefined, fields, method, isInArrays, mapper] as const)
		) as never;
	}
}

class PostgresQuery extends RemotePreparedQuery {
	/** Drizzle's own wraps what goes wrong into an error whose message quotes all parameters. */
	async queryWithCache<Value>(_sql: string, _values: unknown[], query: () => Promise<Value>): Promise<Value> {
		return query();
	}
}
