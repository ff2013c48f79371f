import { defaultTemplate } from '@plenum/reports/template';
import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findImport, readChanges, readContents } from '../../matrix/imports.store.ts';
import { findPublicationFile, findPublicationFiles } from '../../exports/publications.store.ts';
import { findTemplate } from '../../exports/templates.store.ts';
import { findPolls } from '../../polls/polls.store.ts';
import { openDatabase } from './open-sqlite.ts';

/**
 * Databases of every earlier day: the migrations up to that day, a row in every table that there was then, and then opened as
 * today's server opens it. What stood in them must stand there still, under the same name or where this file says.
 */
const folder = mkdtempSync(join(tmpdir(), 'plenum-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const migrations = join(import.meta.dirname, '..', '..', '..', 'migrations');
type Journal = { entries: { idx: number; tag: string }[] };
const journal = JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')) as Journal;

type Value = string | number | Buffer | null;
type Row = Record<string, Value>;
type Column = { name: string; type: string; notnull: number; dflt_value: string | null };

/** A result from before there were methods. */
const firstResult = {
	...{
		entitled: 9,
		cast: 6,
		tally: { for: 4, against: 2, abstain: 0 },
		percentBase: 'cast',
		base: 6,
		percentFor: 66.7
	},
	...{ quorumReached: true, thresholdReached: true, adopted: true, groups: null, consensus: null }
};
const action = { id: 'action-1', text: 'Publish every report' };

/** Values that mean something, where any text would not do. */
const known: Record<string, Value> = {
	'consultations.phase': 'open',
	'consultations.reviews': '[]',
	'consultations.poll_defaults': null,
	'participants.role': 'participant',
	'participants.standing': 'admitted',
	'participants.confirmed': 'lobby',
	'personal_links.role': 'participant',
	'personal_links.state': 'used',
	'sessions.account': null,
	'clusters.state': 'open',
	'clusters.into': null,
	'clusters.closedAt': null,
	'documents.frozen_at': null,
	'documents.frozen_sha256': null,
	'document_versions.reason': 'by-hand',
	'readings.percentage': 40,
	'commitments.status': 'done',
	'ballots.choice': 'against',
	'ballots.answer': '{"method":"for-against","marks":["against"]}',
	'polls.state': 'closed',
	'polls.subject': null,
	'card_rounds.disclosure': 'open',
	'card_rounds.voting': 'none',
	'card_rounds.revealed_at': null,
	'polls.kind': 'confidential',
	'polls.method': 'for-against',
	'polls.actions': '["action-1"]',
	'polls.action': 'action-1',
	'polls.percent_base': 'cast',
	'polls.threshold': 60,
	'polls.quorum': 30,
	'polls.rules': '{"percentBase":"cast","threshold":60,"quorum":30,"thresholdEach":0,"quorumEach":0}',
	'polls.frozen_json': JSON.stringify(action),
	'polls.frozen': JSON.stringify([{ action, sha256: 'f'.repeat(64) }]),
	'polls.frozen_sha256': 'f'.repeat(64),
	'polls.result': JSON.stringify(firstResult),
	'polls.rerun': null,
	'polls.voided_at': null,
	'secret_ballots.code': 'abcdefghjkmn',
	'rating_rounds.disclosure': 'open',
	'rating_rounds.raters': 'organisation',
	'rating_rounds.revealed_at': null,
	'rating_sheets.kind': 'file',
	'scoped_links.kind': 'projector',
	'comment_threads.outcome': 'accepted',
	'ratings.participant': null,
	'ratings.percentage': 40
};

/** What stands elsewhere today: how it is read from the row that has it now. */
const contentOf = (name: string) =>
	`(select cast(bytes as text) from import_contents where id = "${name}" and place = 0)`;
const moved: Record<string, string> = {
	'imports.table': contentOf('tableContent'),
	'imports.interpretation': contentOf('interpretationContent'),
	'publication_files.bytes': '(select bytes from publication_contents where id = content and place = 0)',
	'ballots.choice': "answer ->> '$.marks[0]'",
	'polls.action': "actions ->> '$[0]'",
	'polls.percent_base': "rules ->> '$.percentBase'",
	'polls.threshold': "rules ->> '$.threshold'",
	'polls.quorum': "rules ->> '$.quorum'",
	'polls.frozen_json': "frozen -> '$[0].action'",
	'polls.frozen_sha256': "frozen ->> '$[0].sha256'"
};

/** Whole tables whose rows stand in another one today, as they are read from it. */
const movedTables: Record<string, string> = {
	done_card_writers: '(select round, participant from card_writers where done = 1)',
	invitations: `(select id, token_hash, consultation, label, workshop, created_by, created_at, expires_at, used_at, used_by, revoked_at
		from scoped_links where kind in ('facilitator', 'runner'))`,
	personal_links: `(select id, consultation, token_hash as code_hash, label, constituency, role, created_by, created_at, place,
		case when used_by is not null then 'used' when revoked_at is not null then 'revoked' else 'unused' end as state,
		used_by as participant from scoped_links where kind = 'personal')`,
	projector_links: `(select id, token_hash, workshop, created_by, created_at, revoked_at
		from scoped_links where kind = 'projector')`
};

/** Kept no longer: what only served to know a repeat again within a minute of the first. */
const givenUp = new Set(['answered_commands', 'consultations.key', 'polls.key', 'workshops.key']);

/** The empty database of that day: that of the day before, and its own migration alone. */
function emptyDatabase(upTo: number): string {
	const file = join(folder, `empty-${upTo}.db`);
	if (existsSync(file)) return file;
	const then = join(folder, `migration-${upTo}`);
	mkdirSync(join(then, 'meta'), { recursive: true });
	const entries = journal.entries.filter(({ idx }) => idx === upTo);
	for (const { tag } of entries) cpSync(join(migrations, `${tag}.sql`), join(then, `${tag}.sql`));
	writeFileSync(join(then, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
	if (upTo > 0) cpSync(emptyDatabase(upTo - 1), file);
	const connection = new BetterSqlite3(file);
	connection.pragma('foreign_keys = OFF');
	migrate(drizzle(connection), { migrationsFolder: then });
	connection.close();
	return file;
}

/** The server of that day, with a row in every table. */
function oldDatabase(upTo: number, name = String(upTo)): string {
	const file = join(folder, `${name}.db`);
	cpSync(emptyDatabase(upTo), file);
	const connection = new BetterSqlite3(file);
	connection.pragma('foreign_keys = OFF');
	expect(connection.prepare('select count(*) from "__drizzle_migrations"').pluck().get()).toBe(upTo + 1);
	for (const table of tablesIn(connection)) fill(connection, table);
	connection.close();
	return file;
}

function tablesIn(connection: Connection): string[] {
	const names = connection
		.prepare(
			"select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' order by name"
		)
		.pluck();
	return (names.all() as string[]).filter((name) => !name.startsWith('sqlite_'));
}

function columnsIn(connection: Connection, table: string): Column[] {
	return connection.pragma(`table_info("${table}")`) as Column[];
}

function fill(connection: Connection, table: string): void {
	const columns = columnsIn(connection, table);
	const values = columns.map((column) => valueOf(connection, table, column));
	const names = columns.map(({ name }) => `"${name}"`).join();
	connection.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join()})`).run(...values);
}

/** What a key refers to; else what is known of the column, or anything of its type that says where it came from. */
function valueOf(connection: Connection, table: string, column: Column): Value {
	const { name, type } = column;
	const own = known[`${table}.${name}`];
	if (own !== undefined) return own;
	const keys = connection.pragma(`foreign_key_list("${table}")`) as { table: string; from: string; to: string }[];
	const key = keys.find(({ from, table: other }) => from === name && other !== table);
	const there = key && columnsIn(connection, key.table).find((each) => each.name === key.to);
	if (key && there) return valueOf(connection, key.table, there);
	if (/int/i.test(type)) return 1 + name.length;
	if (/real/i.test(type)) return 0.5;
	if (/blob/i.test(type)) return Buffer.from(`${table}.${name}`);
	return JSON.stringify([`${table}.${name}`]); // A text, and readable where JSON is wanted.
}

function rowsIn(connection: Connection, table: string, columns: readonly string[]): Row[] {
	const from = tablesIn(connection).includes(table) ? `"${table}"` : movedTables[table];
	return connection.prepare(`select ${columns.join()} from ${from}`).all() as Row[];
}

test.each(journal.entries.slice(0, -1))('[DB10] nothing of a database of the day of $tag is lost', async ({ idx }) => {
	const file = oldDatabase(idx);
	const old = new BetterSqlite3(file, { readonly: true });
	// Checksums of rows are made again by every migration.
	const kept = tablesIn(old).filter((table) => table !== 'row_checksums' && !givenUp.has(table));
	const before = kept.map((table) => {
		const columns = columnsIn(old, table)
			.map(({ name }) => name)
			.filter((name) => !givenUp.has(`${table}.${name}`));
		return {
			table,
			columns,
			rows: rowsIn(
				old,
				table,
				columns.map((name) => `"${name}"`)
			)
		};
	});
	old.close();

	const database = openDatabase(file);
	const { writer } = database;
	expect(before.length).toBeGreaterThan(15);
	for (const { table, columns, rows } of before) {
		const now = new Set(columnsIn(writer, table).map(({ name }) => name));
		const read = columns.map((name) =>
			now.has(name) || movedTables[table]
				? `"${name}"`
				: `${moved[`${table}.${name}`] ?? `'${table}.${name} is gone'`} as "${name}"`
		);
		expect(rowsIn(writer, table, read), table).toEqual(rows);
	}
	expect(writer.pragma('integrity_check', { simple: true })).toBe('ok');
	expect(writer.pragma('foreign_key_check')).toEqual([]);
	const consultation = writer.prepare('select consultation from polls').pluck().get() as string;
	const [poll] = await findPolls(database.read, consultation);
	expect(poll).toMatchObject({
		...{ state: 'closed', method: 'for-against', actions: ['action-1'], frozen: [{ action, sha256: 'f'.repeat(64) }] },
		rules: { percentBase: 'cast', threshold: 60, quorum: 30 },
		result: { turnout: { cast: 6 }, subjects: [{ adopted: true, counts: { percentFor: 66.7 } }] }
	});
	await database.close();

	const again = openDatabase(file); // A second start changes nothing.
	expect(again.writer.prepare('select count(*) from "__drizzle_migrations"').pluck().get()).toBe(
		journal.entries.length
	);
	await again.close();
});

test('[PEOPLE30] whom somebody had let in from the lobby is confirmed, and whoever came in by automatic admission is not', async () => {
	const { idx } = journal.entries.find(({ tag }) => tag.endsWith('confirmed_participants')) ?? { idx: NaN };
	const file = oldDatabase(idx - 1, 'unconfirmed');
	const old = new BetterSqlite3(file);
	old.pragma('foreign_keys = OFF');
	const add = (id: string, place: number, by: string | null, type = 'person-admitted', consultation = 'one') => {
		old
			.prepare("insert into participants values (?, ?, null, 'participant', 'admitted', 'state', 1)")
			.run(id, consultation);
		old
			.prepare("insert into journal_lines values ('one', ?, 'people', ?, ?, 1, ?, ?, 'hash')")
			.run(place, place, type, by, JSON.stringify({ participant: id }));
	};
	add('let-in', 101, 'chair');
	add('automatic', 102, null);
	add('changed-only', 103, 'chair', 'person-changed');
	add('elsewhere', 104, 'chair', 'person-admitted', 'two');
	old.close();

	const database = openDatabase(file);
	const rows = database.writer
		.prepare("select id, confirmed from participants where consultation in ('one', 'two') order by id")
		.all();
	expect(rows).toEqual([
		{ id: 'automatic', confirmed: null },
		{ id: 'changed-only', confirmed: null },
		{ id: 'elsewhere', confirmed: null },
		{ id: 'let-in', confirmed: 'lobby' }
	]);
	await database.close();
});

test('[MATRIX47] what was read from uploads and what imports changed lies in chunks, whatever its length', async () => {
	const { idx } = journal.entries.find(({ tag }) => tag.endsWith('import_contents')) ?? { idx: NaN };
	const file = oldDatabase(idx - 1, 'long-import');
	const old = new BetterSqlite3(file);
	const long = (letter: string, length: number) => ({ text: `${letter}é`.repeat(length) });
	const table = { sheets: [long('t', 200_000)], chosen: 0, remembered: false };
	const interpretation = { recommendations: [long('i', 87_378)] }; // 262,144 bytes of JSON and a few more.
	const changed = [{ before: long('b', 10), after: long('a', 300_000) }];
	const effect = { review: 4, language: 'en', place: 7, counts: {}, came: ['r'], terms: [], changed, clusters: [] };
	const insert = old.prepare(
		'insert into imports (id, consultation, state, "table", interpretation, effect, createdAt) values (?, ?, ?, ?, ?, ?, 1)'
	);
	const json = (value: object | null) => value && JSON.stringify(value);
	insert.run('long', 'one', 'confirmed', json(table), json(interpretation), json(effect));
	insert.run('bare', 'one', 'failed', null, null, null);
	old.close();

	const database = openDatabase(file);
	const { read } = database;
	const found = (await findImport(read, 'long'))!;
	expect(await readContents(read, found)).toMatchObject({ table, interpretation });
	expect(await readChanges(read, found)).toEqual(changed);
	const rest = Object.fromEntries(Object.entries(effect).filter(([name]) => name !== 'changed'));
	expect(found.effect).toEqual(rest);
	expect(await readContents(read, (await findImport(read, 'bare'))!)).toMatchObject({
		...{ table: null, interpretation: null, effect: null, changesContent: null }
	});
	await database.close();
});

test('[PUBLISH34] what was published lies in chunks, whatever its length', async () => {
	const { idx } = journal.entries.find(({ tag }) => tag.endsWith('publication_contents')) ?? { idx: NaN };
	const file = oldDatabase(idx - 1, 'published');
	const old = new BetterSqlite3(file);
	const insert = old.prepare("insert into publication_files values ('one', ?, 'application/json', 'hash', ?)");
	const long = Buffer.from('long é'.repeat(100_000));
	insert.run('outcome.json', long);
	insert.run('poll-1.json', Buffer.from('{}'));
	old.close();

	const database = openDatabase(file);
	const found = async (name: string) => (await findPublicationFile(database.read, 'one', name))?.bytes.toString();
	expect(await found('outcome.json')).toBe(long.toString());
	expect(await found('poll-1.json')).toBe('{}');
	expect(await findPublicationFiles(database.read, 'one')).toEqual([
		...[{ name: 'outcome.json', sha256: 'hash', bytes: long.length }],
		{ name: 'poll-1.json', sha256: 'hash', bytes: 2 }
	]);
	await database.close();
});

test('[REPORTS31] a template of earlier days keeps its publishers and what was chosen for each report', async () => {
	const { idx } = journal.entries.find(({ tag }) => tag.endsWith('name_publishers')) ?? { idx: NaN };
	const file = oldDatabase(idx - 1, 'with-template');
	const { logo, form, limits, places, reports, submitters, contact, licence, houseStyle } = defaultTemplate;
	const rest = { logo, form, limits, places };
	const statement = { ...reports.statement, intro: { en: 'We met twice.' } };
	const stored = { ...rest, houses: ['A “House” of ours'], papers: { ...reports, statement } };
	const old = new BetterSqlite3(file);
	old.pragma('foreign_keys = OFF');
	old
		.prepare('insert into export_templates (consultation, version, json, at, by) values (?, 1, ?, 1, null)')
		.run('one', JSON.stringify(stored));
	old.close();

	const database = openDatabase(file);
	const found = await findTemplate(database.read, 'one');
	expect(found?.template).toEqual({
		...{ ...rest, submitters, publishers: ['A “House” of ours'], contact, licence, houseStyle },
		reports: { ...reports, statement: { ...statement, intro: { en: 'We met twice.', fr: '', ar: '' } } }
	});
	await database.close();
});
