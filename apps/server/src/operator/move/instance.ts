import type { Db } from '../../db/db.ts';

/** In the order of its columns: null, number, text or bytes. */
export type Row = unknown[];

export type ColumnType = 'integer' | 'real' | 'text' | 'blob';
export type InstanceTable = { name: string; columns: { name: string; type: ColumnType }[]; key: string[] };

/** All that one database holds, as of one moment. */
export type Instance = {
	db: Db;
	/** Some rows at a time, however many there are and however long each is. */
	read(table: InstanceTable): AsyncIterable<Row[]> | Iterable<Row[]>;
};

/** One that is filled within one transaction. */
export type NewInstance = Instance & { write(table: InstanceTable, rows: Row[]): Promise<void> };

/** What is in memory at once, about, and how many rows at most. */
export const batch = { bytes: 4 * 1024 * 1024, rows: 500 };

export function* inBatches(rows: Iterable<Row>): Iterable<Row[]> {
	let some: Row[] = [];
	let bytes: number = 0;
	for (const row of rows) {
		some.push(row);
		bytes += bytesOf(row);
		if (some.length < batch.rows && bytes < batch.bytes) continue;
		yield some;
		some = [];
		bytes = 0;
	}
	if (some.length > 0) yield some;
}

function bytesOf(row: Row): number {
	return row.reduce<number>(
		(sum, value) => sum + (typeof value === 'string' || Buffer.isBuffer(value) ? value.length : 8),
		0
	);
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** By their keys: in which order they were written, which may tell who voted when, does not come along. */
export function rowsOf(table: InstanceTable): string {
	const order = table.key.length > 0 ? ` ORDER BY ${table.key.map(quoted).join(', ')}` : '';
	return `SELECT ${columnsOf(table)} FROM ${quoted(table.name)}${order}`;
}

export function columnsOf({ columns }: InstanceTable): string {
	return columns.map(({ name }) => quoted(name)).join(', ');
}
