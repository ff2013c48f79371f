import { sha256 } from '../../sha256.ts';
import { findDocumentIds } from '../../documents/documents.store.ts';
import { readDocument } from '../../documents/read-document.ts';
import { UnreadableDocumentError } from '../../documents/storage/unreadable-document.ts';
import type { Db } from '../../db/db.ts';
import type { Instance, InstanceTable, NewInstance, Row } from './instance.ts';

/** How many rows a table has, and what they add up to, in any order of reading. */
export type TableSum = { rows: number; sum: bigint };

function add(to: TableSum, rows: readonly Row[]): void {
	to.rows += rows.length;
	for (const row of rows) to.sum = BigInt.asUintN(64, to.sum + BigInt(`0x${rowChecksum(row)}`));
}

/** Each value with its type and length, so that nothing can move from one column to the next. */
function rowChecksum(values: Row): string {
	const text = values.map((value) => {
		if (value === null) return 'null';
		if (Buffer.isBuffer(value)) return `bytes ${sha256(value)}`;
		if (typeof value === 'string') return `${value.length} ${value}`;
		return `number ${String(value)}`;
	});
	return sha256(text.join('\n')).slice(0, 16);
}

/** Rows are copied as they are, table after table. Answers what was read. */
export async function copyInstance(
	from: Instance,
	to: NewInstance,
	tables: readonly InstanceTable[],
	say: (line: string) => void
): Promise<Map<string, TableSum>> {
	const read = new Map<string, TableSum>();
	for (const table of tables) {
		const sum = { rows: 0, sum: 0n };
		for await (const rows of from.read(table)) {
			await to.write(table, rows);
			add(sum, rows);
		}
		read.set(table.name, sum);
		if (sum.rows > 0) say(`Copied: ${table.name}, ${sum.rows} rows`);
	}
	return read;
}

/**
 * [OPERATE18] Compares what is read from the new instance with what was read from the old one. A sentence for each
 * difference.
 */
export async function compareInstances(
	from: Instance,
	to: Instance,
	tables: readonly InstanceTable[],
	read: ReadonlyMap<string, TableSum>
): Promise<string[]> {
	const differences: string[] = [];
	for (const table of tables) {
		const there = { rows: 0, sum: 0n };
		for await (const rows of to.read(table)) add(there, rows);
		const here = read.get(table.name);
		if (here?.rows !== there.rows)
			differences.push(`Table ${table.name} had ${here?.rows ?? 0} rows and has ${there.rows}.`);
		else if (here.sum !== there.sum) differences.push(`Table ${table.name} does not hold what it held.`);
	}
	for (const id of await findDocumentIds(from.db, null))
		if ((await headOf(from.db, id)) !== (await headOf(to.db, id)))
			differences.push(`Document ${id} does not say what it said.`);
	return differences;
}

/** How far it has come, and the hash of what it says. One that cannot be read must be so in both. */
async function headOf(db: Db, id: string): Promise<string> {
	try {
		const rating = await readDocument(db, id);
		return rating ? `${rating.generation}.${rating.seq} ${rating.sha256}` : 'none';
	} catch (error) {
		if (error instanceof UnreadableDocumentError) return 'unreadable';
		throw error;
	}
}
