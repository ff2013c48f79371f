import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteInsertValue, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from './db.ts';

/**
 * [DB20] Rows for prepared statements. A placeholder of Drizzle writes null into a JSON column as the text `null`. So placeholders here
 * take the stored form, and `encodeFields` converts a row to it.
 */
function placeholdersOf(names: readonly string[]): Placeholders {
	return Object.fromEntries(names.map((name) => [name, sql`${sql.placeholder(name)}`]));
}

/** One for each column of the table. */
export function rowOfPlaceholders<Table extends SQLiteTable>(table: Table): SQLiteInsertValue<Table> {
	return insertValueOf<Table>(placeholdersOf(Object.keys(getTableColumns(table))));
}

/** Drizzle takes an expression in the place of any value; which columns there are, the rows say by their type. */
function insertValueOf<Table extends SQLiteTable>(fields: Placeholders): SQLiteInsertValue<Table> {
	return fields as SQLiteInsertValue<Table>;
}

/** Only the fields that are given. */
export function encodeFields(table: SQLiteTable, fields: object): Record<string, unknown> {
	const columns = getTableColumns(table);
	const encoded: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(fields)) {
		if (value === undefined) continue;
		encoded[name] = value === null ? null : columns[name]?.mapToDriverValue(value);
	}
	return encoded;
}

type Placeholders = Record<string, SQL>;
type Runnable = { run(values: Record<string, unknown>): Promise<unknown> };
type Statement = { prepare(): Runnable };

/**
 * Runs one statement for many rows. It is built once for all that have the same fields: for thousands of rows building costs more
 * than running.
 */
export async function runForEach(
	table: SQLiteTable,
	rows: readonly object[],
	build: (placeholders: Placeholders) => Statement
): Promise<void> {
	const built = new Map<string, Runnable>();
	for (const row of rows) {
		const fields = encodeFields(table, row);
		const names = Object.keys(fields);
		const key = names.join();
		const statement = built.get(key) ?? build(placeholdersOf(names)).prepare();
		built.set(key, statement);
		await statement.run(fields);
	}
}

function insertInto<Table extends SQLiteTable>(db: Db, table: Table, fields: SQLiteInsertValue<Table>) {
	return db.insert(table).values(fields);
}
type Insert<Table extends SQLiteTable> = ReturnType<typeof insertInto<Table>>;

/** Inserts many rows. `onConflict` says what happens to a row that is there already; without it that is an error. */
export function insertForEach<Table extends SQLiteTable>(
	db: Db,
	table: Table,
	rows: readonly Table['$inferInsert'][],
	onConflict: (insert: Insert<Table>, fields: Placeholders) => Statement = (insert) => insert
): Promise<void> {
	return runForEach(table, rows, (fields) => onConflict(insertInto(db, table, insertValueOf<Table>(fields)), fields));
}

/** Many rows, each in the place of the one with the same `target`. */
export function upsertForEach<Table extends SQLiteTable>(
	db: Db,
	table: Table,
	target: SQLiteColumn[],
	rows: readonly Table['$inferInsert'][]
): Promise<void> {
	return insertForEach(db, table, rows, (insert, fields) => insert.onConflictDoUpdate({ target, set: fields }));
}
