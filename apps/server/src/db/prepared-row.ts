import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from './db.ts';

/**
 * [DB20] Rows for prepared statements. A placeholder of Drizzle writes null into a JSON column as the text `null`; so placeholders here
 * take what the database holds, and `encodeFields` makes that of a row.
 */
export function placeholdersOf(names: readonly string[]): Record<string, SQL> {
	return Object.fromEntries(names.map((name) => [name, sql`${sql.placeholder(name)}`]));
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

type Runnable = { run(values: Record<string, unknown>): Promise<unknown> };

/**
 * Runs one statement for many rows. It is built once for all that have the same fields: for thousands of rows building costs more
 * than running.
 */
export async function runForEach(
	table: SQLiteTable,
	rows: readonly object[],
	build: (placeholders: Record<string, SQL>) => { prepare(): Runnable }
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

/** Many rows, each in the place of the one with the same `target`. */
export function upsertForEach(
	db: Db,
	table: SQLiteTable,
	target: SQLiteColumn[],
	rows: readonly object[]
): Promise<void> {
	return runForEach(table, rows, (fields) =>
		db
			.insert(table)
			.values(fields as never)
			.onConflictDoUpdate({ target, set: fields })
	);
}
