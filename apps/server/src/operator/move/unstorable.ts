import type { Database as Connection } from 'better-sqlite3';
import { quoted, type ColumnType, type InstanceTable } from './instance.ts';

/** A value that SQLite keeps and PostgreSQL would not, and the key of its row. Never the value. */
export type UnstorableValue = { table: string; key: string; column: string; what: string };

/** So many are named; there may be more. */
const most = 100;

/** SQLite keeps any value in any column. By what a column is for: when PostgreSQL does not take what is there, and why. */
const kinds: Record<ColumnType, { what: string; where(column: string): string }[]> = {
	text: [notOf('text', 'is no text')],
	integer: [
		notOf('integer', 'is no whole number'),
		{
			what: 'is a number beyond 2^53',
			where: (column) =>
				`typeof(${column}) = 'integer' AND ${column} NOT BETWEEN ${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER}`
		}
	],
	real: [notOf('real', 'is no number')],
	blob: [notOf('blob', 'is not bytes')]
};

function notOf(type: ColumnType, what: string) {
	return { what, where: (column: string) => `typeof(${column}) NOT IN ('${type}', 'null')` };
}

/** [OPERATE18] Looked for before anything is moved. */
export function findUnstorable(connection: Connection, tables: readonly InstanceTable[]): UnstorableValue[] {
	const found: UnstorableValue[] = [];
	for (const { name: table, columns, key } of tables)
		for (const { name: column, type } of columns)
			for (const { what, where } of kinds[type]) {
				const keys = connection
					.prepare(
						`SELECT ${key.map(quoted).join() || 'rowid'} FROM ${quoted(table)} WHERE ${where(quoted(column))} LIMIT ${most}`
					)
					.raw()
					.all();
				found.push(...keys.map((values) => ({ table, key: keyText(values), column, what })));
			}
	return found.slice(0, most);
}

function keyText(values: unknown): string {
	return JSON.stringify(values, (_, value: unknown) => (Buffer.isBuffer(value) ? value.toString('hex') : value));
}

export function describeUnstorable({ table, key, column, what }: UnstorableValue): string {
	return `Row ${key} of table ${table}: ${column} ${what}.`;
}
