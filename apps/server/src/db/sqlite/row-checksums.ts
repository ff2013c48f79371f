import type { Database as Connection } from 'better-sqlite3';
import { sha256 } from '../../sha256.ts';
import type { AlteredRow } from '../altered-row.ts';
import { tablesIn } from './identity.ts';

/** [OPERATE53] What typing writes: nobody is told that these have changed. */
const typed: readonly string[] = ['documents', 'document_snapshots', 'document_updates'];
/** What no answer is read from. */
const ownRecords: readonly string[] = ['commit_count', 'row_checksums', '__drizzle_migrations'];

/**
 * Not watched: what carries a checksum or a chain of its own (journal, texts, frozen outcomes, published files), what is sealed and
 * recounted (secret ballots), what is gone within days (sessions, imports), and what says nothing about anyone.
 */
const exempt = new Set([
	...ownRecords,
	...typed,
	...['readiness', 'journal_lines', 'journal_heads', 'document_version_texts', 'outcome_contents'],
	...[
		'publication_contents',
		'publication_files',
		'imports',
		'import_contents',
		'import_uploads',
		'sessions',
		'setup_links',
		'joinings',
		'idempotency_keys',
		'envelopes'
	],
	...['secret_ballots', 'sealed_batches']
]);

/** `told`: of which tables it is told that they have changed; `untold`: of which not. */
type WatchedRows = { changed: Set<string>; told: readonly string[]; untold: readonly string[] };
type ChecksummedTable = { table: string; columns: string[]; key: string[] };

/**
 * [DB15] One changed bit in a row of a table is not noticed by SQLite, and a role or a name would be another. Triggers of this
 * connection alone keep a checksum of each row beside the tables, so that whatever writes through Plenum is covered, and nothing else.
 * [OPERATE53] They put the table's name into `changed` as well, and so do those of tables without checksums.
 */
export function watchRows(connection: Connection): WatchedRows {
	defineChecksum(connection);
	const changed = new Set<string>();
	connection.function('table_changed', (table: string) => void changed.add(table));
	const watched = watchedTables(connection);
	const names = new Set(watched.map(({ table }) => table));
	const told = tablesIn(connection).filter((table) => !typed.includes(table) && !ownRecords.includes(table));
	const unwatched = told.filter((table) => !names.has(table));
	// Some 260: in one go they take four fifths of the time.
	connection.exec([...watched.flatMap(checksumTriggers), ...unwatched.flatMap(changeTriggers)].join(' '));
	return { changed, told, untold: typed };
}

type Act = 'INSERT' | 'UPDATE' | 'DELETE';

function checksumTriggers(watched: ChecksummedTable): string[] {
	const { table } = watched;
	const tell = tellOf(table);
	const put = `INSERT INTO row_checksums VALUES (${literal(table)}, ${keyOf(watched, 'NEW')}, ${sumOf(watched, 'NEW')})
		ON CONFLICT DO UPDATE SET checksum = excluded.checksum;`;
	const drop = `DELETE FROM row_checksums WHERE table_name = ${literal(table)} AND row_key = ${keyOf(watched, 'OLD')}`;
	// Where the key stays, the checksum is written over in its place: none tells which row was written last. Nor is it looked for then, as
	// SQLite asks first what names no column of the table.
	const move = `${drop} AND (${watched.key.map((column) => `OLD.${quoted(column)} IS NOT NEW.${quoted(column)}`).join(' OR ')});`;
	return [
		triggerOf('checksum', 'INSERT', table, `${put} ${tell}`),
		triggerOf('checksum', 'UPDATE', table, `${move} ${put} ${tell}`),
		triggerOf('checksum', 'DELETE', table, `${drop}; ${tell}`)
	];
}

function changeTriggers(table: string): string[] {
	const acts: Act[] = ['INSERT', 'UPDATE', 'DELETE'];
	return acts.map((act) => triggerOf('changed', act, table, tellOf(table)));
}

function triggerOf(what: string, act: Act, table: string, does: string): string {
	return `CREATE TEMP TRIGGER ${quoted(`${what}_${act}_${table}`)} AFTER ${act} ON main.${quoted(table)} BEGIN ${does} END;`;
}

function tellOf(table: string): string {
	return `SELECT table_changed(${literal(table)});`;
}

/** A migration gives rows other columns: their checksums are made again, other than of those that were altered before. */
export function renewChecksums(connection: Connection, altered: readonly AlteredRow[]): void {
	defineChecksum(connection);
	connection.transaction(() => {
		connection.exec('DELETE FROM row_checksums');
		for (const watched of watchedTables(connection))
			connection.exec(
				`INSERT INTO row_checksums SELECT ${literal(watched.table)}, ${keyOf(watched, 'r')}, ${sumOf(watched, 'r')} FROM ${quoted(watched.table)} r`
			);
		const mark = connection.prepare(
			"INSERT INTO row_checksums VALUES (?, ?, 'altered') ON CONFLICT DO UPDATE SET checksum = 'altered'"
		);
		for (const { table, key } of altered) mark.run(table, key);
	})();
}

/** [DB15] Every watched row against its checksum. Empty on a database of a day before there were any. */
export function findAlteredRows(connection: Connection): AlteredRow[] {
	if (!tablesIn(connection).includes('row_checksums')) return [];
	defineChecksum(connection);
	const watched = watchedTables(connection);
	const used = tablesInUse(connection, watched);
	return watched.filter(({ table }) => used.has(table)).flatMap((each) => alteredIn(connection, each));
}

/** Those that hold rows, or of which rows are known: in a new house hardly any. */
function tablesInUse(connection: Connection, watched: readonly ChecksummedTable[]): Set<unknown> {
	const held = watched.map(({ table }) => `SELECT ${literal(table)} WHERE EXISTS (SELECT 1 FROM ${quoted(table)})`);
	const used = ['SELECT DISTINCT table_name FROM row_checksums', ...held].join(' UNION ALL ');
	return new Set(connection.prepare(used).pluck().all());
}

function alteredIn(connection: Connection, watched: ChecksummedTable): AlteredRow[] {
	const { table } = watched;
	const rows = connection
		.prepare(
			`SELECT k AS key, c.checksum FROM (SELECT ${keyOf(watched, 'r')} AS k, ${sumOf(watched, 'r')} AS s FROM ${quoted(table)} r)
			LEFT JOIN row_checksums c ON c.table_name = ${literal(table)} AND c.row_key = k WHERE c.checksum IS NOT s`
		)
		.all() as { key: string; checksum: string | null }[];
	const inserted = rows.filter(({ checksum }) => checksum === null).length;
	const counts = `SELECT (SELECT count(*) FROM row_checksums WHERE table_name = ${literal(table)}) - (SELECT count(*) FROM ${quoted(table)})`;
	// Every other row has found its own. Looking for those that are left costs as much as all before.
	const areGone = connection.prepare(counts).pluck().get() !== -inserted;
	const gone = areGone ? goneFrom(connection, watched) : [];
	return [
		...rows.map(({ key, checksum }) => ({ table, key, what: checksum === null ? 'inserted' : 'changed' }) as const),
		...gone.map((key) => ({ table, key, what: 'deleted' }) as const)
	];
}

function goneFrom(connection: Connection, watched: ChecksummedTable): string[] {
	const { table } = watched;
	return connection
		.prepare(
			`SELECT row_key FROM row_checksums WHERE table_name = ${literal(table)}
			AND row_key NOT IN (SELECT ${keyOf(watched, 'r')} FROM ${quoted(table)} r)`
		)
		.pluck()
		.all() as string[];
}

function watchedTables(connection: Connection): ChecksummedTable[] {
	const columns = connection
		.prepare('SELECT t.name AS "table", c.name, c.pk FROM sqlite_schema t, pragma_table_info(t.name) c ORDER BY c.cid')
		.all() as { table: string; name: string; pk: number }[];
	const ofTable = Map.groupBy(columns, ({ table }) => table);
	return tablesIn(connection)
		.filter((table) => !exempt.has(table))
		.map((table) => {
			const all = ofTable.get(table) ?? [];
			const key = all.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
			return { table, columns: all.map(({ name }) => name), key: key.map(({ name }) => name) };
		})
		.filter(({ key }) => key.length > 0);
}

function defineChecksum(connection: Connection): void {
	const options = { varargs: true, deterministic: true };
	connection.function('row_checksum', options, (...values: unknown[]) => rowChecksum(values));
}

/** Each value with its type and length, so that nothing can move from one column to the next. */
export function rowChecksum(values: readonly unknown[]): string {
	const text = values.map((value) => {
		if (value === null) return 'null';
		if (Buffer.isBuffer(value)) return `bytes ${sha256(value)}`;
		if (typeof value === 'string') return `${value.length} ${value}`;
		return `number ${String(value)}`;
	});
	return sha256(text.join('\n')).slice(0, 16);
}

function keyOf({ key }: ChecksummedTable, row: string): string {
	return `json_array(${key.map((column) => `${row}.${quoted(column)}`).join()})`;
}

function sumOf({ columns }: ChecksummedTable, row: string): string {
	return `row_checksum(${columns.map((column) => `${row}.${quoted(column)}`).join()})`;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
