import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..', '..');

/** `table.column`, of every table that the server defines. */
export async function readTableColumns(): Promise<Set<string>> {
	const names = new Set<string>();
	for (const file of globSync('**/*.tables.ts', { cwd: source })) {
		const tables = Object.values((await import(join(source, file))) as Record<string, unknown>);
		for (const table of tables) {
			if (!is(table, SQLiteTable)) continue;
			const { name, columns } = getTableConfig(table);
			for (const column of columns) names.add(`${name}.${column.name}`);
		}
	}
	return names;
}
