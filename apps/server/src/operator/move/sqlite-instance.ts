import type { Database as Connection, Statement } from 'better-sqlite3';
import { tablesIn } from '../../db/sqlite/identity.ts';
import { sqliteDb } from '../../db/sqlite/sqlite-db.ts';
import {
	columnsOf,
	inBatches,
	quoted,
	rowsOf,
	type ColumnType,
	type Instance,
	type InstanceTable,
	type NewInstance
} from './instance.ts';

/** Each engine has its own: which migrations there were, and how often the file was committed to. */
const engineTables = new Set(['__drizzle_migrations', 'commit_count']);

type Column = { name: string; type: string; pk: number };

export function instanceTables(connection: Connection): InstanceTable[] {
	return tablesIn(connection)
		.filter((name) => !engineTables.has(name))
		.sort()
		.map((name) => {
			const columns = connection.pragma(`table_info(${quoted(name)})`) as Column[];
			const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
			return {
				name,
				columns: columns.map((column) => ({ name: column.name, type: column.type.toLowerCase() as ColumnType })),
				key: key.map((column) => column.name)
			};
		});
}

export function sqliteInstance(connection: Connection): Instance {
	return {
		db: sqliteDb(connection),
		read: (table) => inBatches(connection.prepare(rowsOf(table)).raw().iterate() as Iterable<unknown[]>)
	};
}

/** The caller that fills it checks foreign keys, once everything is there. */
export function newSqliteInstance(connection: Connection): NewInstance {
	const inserts = new Map<string, Statement>();
	const insertInto = (table: InstanceTable) => {
		const places = table.columns.map(() => '?').join();
		return connection.prepare(`INSERT INTO ${quoted(table.name)} (${columnsOf(table)}) VALUES (${places})`);
	};
	return {
		...sqliteInstance(connection),
		async write(table, rows) {
			const insert = inserts.get(table.name) ?? insertInto(table);
			inserts.set(table.name, insert);
			for (const row of rows) insert.run(...row);
		}
	};
}
