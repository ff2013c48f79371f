import { drizzle, type AsyncRemoteCallback } from 'drizzle-orm/sqlite-proxy';
import type { ClientBase, Pool, QueryArrayResult } from 'pg';
import type { Db, WriteResult } from '../db.ts';
import { markPostgres } from '../is-postgres.ts';
import { postgresError } from './postgres-errors.ts';
import { assertStorable, sqliteValues } from './postgres-values.ts';
import { postgresStatements } from './sql-for-postgres.ts';

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
	const query = async (sqlite: string, values: unknown[]): Promise<QueryArrayResult<unknown[]>> => {
		try {
			assertStorable(values);
			return await connection.query({
				...postgresStatements.get(sqlite),
				values: [...values],
				rowMode: 'array',
				types: sqliteValues
			});
		} catch (error) {
			// Drizzle's error quotes this list, and logs must never hold what people wrote.
			values.length = 0;
			throw postgresError(error);
		}
	};
	const answer: AsyncRemoteCallback = async (sqlite, values, method) => {
		const result = await query(sqlite, values);
		const written = isWrite(result) ? (result.rowCount ?? 0) : 0;
		changes += written;
		if (method === 'run') return { changes: written, rows: [] } satisfies WriteResult & { rows: unknown[] };
		return { rows: (method === 'get' ? result.rows[0] : result.rows) as unknown[] };
	};
	const db: unknown = drizzle(answer);
	return { db: markPostgres(db as Db), changes: () => changes };
}

function isWrite({ command }: QueryArrayResult<unknown[]>): boolean {
	return command === 'INSERT' || command === 'UPDATE' || command === 'DELETE';
}
