import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { instanceTables } from '../../operator/move/sqlite-instance.ts';
import { quoted, type ColumnType, type InstanceTable } from '../../operator/move/instance.ts';

/**
 * Two rows of every kind, so that every reference to another row finds it. Texts of twelve characters, as codes of ballots
 * are.
 */
const values: Record<ColumnType, unknown>[] = [
	{ integer: 1, real: 33.3, text: 'aé😀\u200f\n"\'\t\r\u0001NU', blob: Buffer.from([0, 39, 92, 255]) },
	{ integer: Number.MAX_SAFE_INTEGER, real: 1e300, text: '\\x00ﬁ ﷺ%$1{}', blob: Buffer.alloc(0) }
];

/** Only one of two columns is filled: this one. */
const filled = ['sessions.participant', 'ratings.participant'];

/** A row or two in every table, other than those that it has: not a realistic instance, but one of every shape. */
export function fillEveryTable(file: string): void {
	const connection = new BetterSqlite3(file);
	connection.pragma('foreign_keys = OFF');
	for (const table of instanceTables(connection)) for (const kind of values) insert(connection, table, kind);
	const wrong = connection.pragma('foreign_key_check') as object[];
	if (wrong.length > 0) throw new Error(`Rows refer to what is not there: ${JSON.stringify(wrong[0])}`);
	connection.close();
}

function insert(connection: Connection, { name, columns }: InstanceTable, kind: Record<ColumnType, unknown>): void {
	const sql = connection.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(name) as string;
	const isRuled = /CHECK/i.test(sql);
	const given = columns.map((column) => {
		const one = new RegExp(`[."\`]${column.name}["\`] in \\('([^']+)'`).exec(sql)?.[1];
		if (one !== undefined) return one;
		const isLeft = isRuled && !filled.includes(`${name}.${column.name}`) && isNullable(connection, name, column.name);
		return isLeft ? null : kind[column.type];
	});
	connection.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join()})`).run(...given);
}

function isNullable(connection: Connection, table: string, column: string): boolean {
	const columns = connection.pragma(`table_info(${quoted(table)})`) as { name: string; notnull: number; pk: number }[];
	return columns.some((each) => each.name === column && each.notnull === 0 && each.pk === 0);
}
