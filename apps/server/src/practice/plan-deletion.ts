import { getTableName, sql, type SQL } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';
import { consultationTables } from './consultation-tables.ts';

/** A column of one table that holds a column of another one. */
type Reference = { column: string; of: string; its: string };
type Referring = { name: string; isDirect: boolean; references: Reference[] };

/** References that no foreign key says: rows that are written before what they belong to, or long after it. */
const unsaid: Readonly<Record<string, Reference[]>> = {
	documents: [],
	document_version_texts: [{ column: 'cluster', of: 'clusters', its: 'id' }],
	document_versions: [{ column: 'cluster', of: 'clusters', its: 'id' }],
	import_contents: [{ column: 'import', of: 'imports', its: 'id' }],
	import_uploads: [{ column: 'import', of: 'imports', its: 'id' }],
	publication_contents: [{ column: 'id', of: 'publication_files', its: 'content' }],
	ratings: [{ column: 'round', of: 'rating_rounds', its: 'id' }],
	revealed_ratings: [{ column: 'round', of: 'rating_rounds', its: 'id' }]
};

const root = getTableName(consultations);

/** What is deleted of one table: all rows for which `where` holds. */
export type Deletion = { table: string; where: (consultation: string) => SQL };

/**
 * [PRACTICE12] Which rows of one consultation are deleted, in their order. The tables' own foreign keys say it, so a new table is included.
 * What refers to another row goes before it.
 */
export function planDeletion(tables: readonly SQLiteTable[] = consultationTables): Deletion[] {
	const all = new Map(tables.map((table) => [getTableName(table), referringOf(table)]));
	const owned = new Map<string, Referring>();
	const owns = ({ isDirect, references }: Referring) => isDirect || references.some(({ of }) => owned.has(of));
	owned.set(root, { name: root, isDirect: true, references: [] });
	for (let before = 0; before < owned.size;) {
		before = owned.size;
		for (const [name, table] of all) if (!owned.has(name) && owns(table)) owned.set(name, table);
	}
	return inOrder(owned).map(({ name }) => ({ table: name, where: (id) => whereOf(name, id, owned) }));
}

function referringOf(table: SQLiteTable): Referring {
	const { name, columns, foreignKeys } = getTableConfig(table);
	const said = foreignKeys.map((key): Reference => {
		const { columns: own, foreignColumns, foreignTable } = key.reference();
		return { column: own[0]!.name, of: getTableName(foreignTable), its: foreignColumns[0]!.name };
	});
	return {
		name,
		isDirect: columns.some((column) => column.name === 'consultation'),
		references: [...said, ...(unsaid[name] ?? [])].filter(({ of }) => of !== name)
	};
}

/** Those that refer first. */
function inOrder(owned: ReadonlyMap<string, Referring>): Referring[] {
	const left = new Map(owned);
	const ordered: Referring[] = [];
	while (left.size > 0) {
		const others = [...left.values()];
		const free = others.filter(
			({ name }) => !others.some((other) => other.name !== name && other.references.some(({ of }) => of === name))
		);
		if (free.length === 0) throw new Error(`Tables refer to one another: ${[...left.keys()].join(', ')}`);
		for (const table of free) left.delete(table.name);
		ordered.push(...free);
	}
	return ordered;
}

function whereOf(name: string, id: string, owned: ReadonlyMap<string, Referring>): SQL {
	const table = owned.get(name)!;
	if (name === root) return sql`"id" = ${id}`;
	if (table.isDirect) return sql`"consultation" = ${id}`;
	const ways = table.references.filter(({ of }) => owned.has(of));
	return sql.join(
		ways.map(
			({ column, of, its }) =>
				sql`${sql.identifier(column)} in (select ${sql.identifier(its)} from ${sql.identifier(of)} where ${whereOf(of, id, owned)})`
		),
		sql` or `
	);
}
