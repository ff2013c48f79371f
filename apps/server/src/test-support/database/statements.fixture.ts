import { sql, type SQL } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../db/database.ts';
import type { WriteResult } from '../../db/db.ts';
import { isPostgres } from '../../db/is-postgres.ts';
import { transaction } from '../../db/transaction.ts';

type SqliteDb = BaseSQLiteDatabase<'async', WriteResult>;

/**
 * Past the stores, in SQL that both engines know: for tests that look at rows, or alter them as no store does. Each `?` stands for a
 * value.
 */
export async function findRows<Row extends object>(
	database: Database,
	statement: string,
	...values: unknown[]
): Promise<Row[]> {
	const query = filled(statement, values);
	const { read } = database;
	if (!isPostgres(read)) return (read as SqliteDb).all<Row>(query);
	const rows = await read.values<[names: string, ...values: unknown[]]>(
		sql`select array_to_string(array(select json_object_keys(row_to_json(t))), ' '), t.* from (${query}) t`
	);
	return rows.map(
		([names, ...cells]) => Object.fromEntries(names.split(' ').map((name, at) => [name, cells[at]])) as Row
	);
}

/** The first column alone. */
export async function findValues<Value>(database: Database, statement: string, ...values: unknown[]): Promise<Value[]> {
	const rows = await database.read.values<[Value]>(filled(statement, values));
	return rows.map(([value]) => value);
}

export async function findValue(database: Database, statement: string, ...values: unknown[]): Promise<unknown> {
	return (await findValues(database, statement, ...values))[0];
}

/** Answers how many rows are not as before. */
export function alter(database: Database, statement: string, ...values: unknown[]): Promise<number> {
	return transaction(database, async ({ db }) => (await db.run(filled(statement, values))).changes);
}

function filled(statement: string, values: unknown[]): SQL {
	const [first = sql.empty(), ...parts] = statement.split('?').map((part) => sql.raw(part));
	return sql.join([first, ...parts.flatMap((part, at) => [sql.param(values[at]), part])]);
}

/** Every table's name and rows, as text. */
export async function findContent(database: Database): Promise<string> {
	const tables = isPostgres(database.read)
		? "select tablename from pg_tables where schemaname = 'public' order by 1"
		: "select name from sqlite_master where type = 'table' order by 1";
	const names = await findValues<string>(database, tables);
	return JSON.stringify(
		await Promise.all(names.map(async (name) => [name, await findRows(database, `select * from "${name}"`)]))
	);
}
