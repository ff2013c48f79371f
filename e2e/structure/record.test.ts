import { expect, test } from 'vitest';
import { readTableColumns } from '../../apps/server/src/test-support/database/table-columns.fixture.ts';
import { comparedOtherwise, notDecided, undecidedColumns } from '../../apps/server/src/journal/not-decided.ts';
import { rowSets } from '../../apps/server/src/journal/row-sets.ts';
import type { RowSet } from '../../apps/server/src/journal/row-sets/row-set.ts';

const sets: RowSet[] = Object.values(rowSets);
const decided = new Set(
	sets.flatMap(({ table, key, columns }) => [...key, ...columns].map((column) => `${table}.${column}`))
);
const apart = new Set([...notDecided.flatMap(({ tables }) => tables), ...Object.keys(comparedOtherwise)]);
const tableOf = (column: string) => column.split('.')[0] ?? '';

test('[JOURNAL21] every column of every table is compared with the record, or named as not compared, with the reason', async () => {
	const columns = await readTableColumns();
	const forgotten = [...columns].filter(
		(column) =>
			!decided.has(column) &&
			!apart.has(tableOf(column)) &&
			!Object.hasOwn(undecidedColumns, column) &&
			!column.endsWith('.consultation')
	);
	// What is new belongs into `row-sets` (and the line that decides it into `line-kinds.ts`), or into `not-decided.ts`.
	expect(forgotten).toEqual([]);
	const named = [...decided, ...Object.keys(undecidedColumns)];
	expect(named.filter((column) => !columns.has(column))).toEqual([]);
	const tables = new Set([...columns].map(tableOf));
	expect([...apart].filter((table) => !tables.has(table))).toEqual([]);
});

test('[JOURNAL21] nothing is named both as compared and as not compared', () => {
	const both = [...decided].filter((column) => apart.has(tableOf(column)) || Object.hasOwn(undecidedColumns, column));
	expect(both).toEqual([]);
});
