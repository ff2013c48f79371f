import type { Migration } from './migrations.ts';

/**
 * No version deletes rows of these, so that what newly refers to one keeps no older version from anything. But for one: [PRACTICE13] the
 * deletion of a practice consultation, which is refused then, and tried again by a node that knows what refers to it.
 */
export const keptTables: readonly string[] = [
	'accounts',
	'consultations',
	'documents',
	'participants',
	'polls',
	'workshops'
];

/** Written into a migration that older versions may not run beside although its statements would let them. */
const stopFirst = /^\s*-- stop other nodes first\b/m;

/**
 * [OPERATE26] Why nodes that do not know these migrations may not go on beside them; null where they may. They may where each statement
 * only adds: a table, an index that forbids nothing, a column that an insert need not name.
 */
export function whyNotSideBySide(migrations: readonly Pick<Migration, 'tag' | 'statements'>[]): string | null {
	const added = { tables: new Set<string>(), columns: new Set<string>() };
	for (const { tag, statements } of migrations) {
		if (statements.some((each) => stopFirst.test(each))) return `${tag} says so`;
		for (const statement of statements.map(plain).filter((each) => each !== ''))
			if (!isAdding(statement, added)) return `${tag}: ${statement.slice(0, 100)}`;
	}
	return null;
}

/** The tables that are there already and that the statements lock against readers. */
export function alteredTables(migrations: readonly Pick<Migration, 'statements'>[]): string[] {
	const statements = migrations.flatMap((migration) => migration.statements.map(plain));
	const tablesOf = (pattern: RegExp) => statements.flatMap((each) => pattern.exec(each)?.[1] ?? []);
	const created = new Set(tablesOf(/^CREATE TABLE (?:IF NOT EXISTS )?"(\w+)"/i));
	return [...new Set(tablesOf(/^(?:ALTER|DROP) TABLE "(\w+)"/i))].filter((table) => !created.has(table));
}

const createTable = /^CREATE TABLE "(\w+)" \(/;
const createIndex = /^CREATE (UNIQUE )?INDEX "\w+" ON "(\w+)" /;
const alterTable = /^ALTER TABLE "(\w+)" /;
/** A default that is a constant: no row is written anew. */
const addColumn =
	/^ALTER TABLE "(\w+)" ADD COLUMN "(\w+)" (?:bigint|double precision|text COLLATE "C"|"bytea")( DEFAULT (?:'(?:[^']|'')*'|-?\d+(?:\.\d+)?))?( NOT NULL)?$/;
const addForeignKey = /^ALTER TABLE "(\w+)" ADD CONSTRAINT "\w+" FOREIGN KEY \(([^()]+)\) REFERENCES [^;,]+$/;
const reference = /\bREFERENCES (?:"public"\.)?"(\w+)"\s*\([^()]*\)(?: ON DELETE (cascade|set null))?/gi;

function isAdding(statement: string, added: { tables: Set<string>; columns: Set<string> }): boolean {
	if (withoutTexts(statement).includes(';')) return false;
	const isHarmless = [...statement.matchAll(reference)].every(
		([, table = '', onDelete]) => onDelete !== undefined || keptTables.includes(table) || added.tables.has(table)
	);
	if (!isHarmless || statement.match(/\bREFERENCES\b/gi)?.length !== statement.match(reference)?.length) return false;
	const table = createTable.exec(statement)?.[1];
	if (table !== undefined) return Boolean(added.tables.add(table));
	const [, isUnique, on = ''] = createIndex.exec(statement) ?? [];
	if (on !== '') return isUnique === undefined || added.tables.has(on);
	if (added.tables.has(alterTable.exec(statement)?.[1] ?? '')) return true;
	const [, to, column, fallback, isRequired] = addColumn.exec(statement) ?? [];
	if (column !== undefined)
		return (isRequired === undefined || fallback !== undefined) && Boolean(added.columns.add(`${to}."${column}"`));
	const [, from, columns] = addForeignKey.exec(statement) ?? [];
	return columns !== undefined && columns.split(',').every((each) => added.columns.has(`${from}.${each.trim()}`));
}

/** Without comments, on one line, without the semicolon at its end. */
function plain(statement: string): string {
	return statement
		.replaceAll(/^\s*--.*$/gm, '')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replace(/;$/, '');
}

const withoutTexts = (statement: string) => statement.replaceAll(/'(?:[^']|'')*'/g, '');
