import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sqliteOf } from './sqlite-of.ts';
import { createTestApp, type TestApp } from '../../clusters/test-app.fixture.ts';
import { runCommand } from '../../operator/run-command.ts';
import { tablesIn } from './identity.ts';
import type { AlteredRow } from '../altered-row.ts';
import { findAlteredRows, renewChecksums } from './row-checksums.ts';

let testApp: TestApp;
beforeEach(async () => {
	testApp = await createTestApp();
});
afterEach(() => testApp.close());

/** As a failing disk, or another program, would: past Plenum. */
function alter(sql: string): void {
	const connection = new BetterSqlite3(sqliteOf(testApp.plenum.context.database).writer.name);
	connection.pragma('foreign_keys = OFF');
	connection.exec(sql);
	connection.close();
}

const altered = () => findAlteredRows(sqliteOf(testApp.plenum.context.database).writer);

async function verify(): Promise<{ status: number; json: { altered: AlteredRow[] } & Record<string, unknown> }> {
	let out = '';
	const streams = { out: (text: string) => void (out += text), err: () => undefined };
	const status = await runCommand(
		['verify', testApp.consultation, '--json'],
		{ DATA_DIR: testApp.dataDir, PORT: '0' },
		streams
	);
	return { status, json: JSON.parse(out) as { altered: AlteredRow[] } & Record<string, unknown> };
}

async function fill(): Promise<void> {
	const { cluster, recommendations } = await testApp.makeCluster('Detention', { rows: [recommendation('140.1')] });
	await testApp.welcome('participant', 'nhri');
	const rating = { level: 'in-process', percentage: 40, regression: false, reason: 'Half of it.' };
	const rows = recommendations.map((id) => ({ id, seen: null }));
	const at = `PUT /clusters/${cluster}`;
	const agreed = { recommendations: rows, agreed: rating };
	expect((await testApp.ask(`${at}/agreed-ratings`, { body: agreed })).status).toBe(200);
	const said = { recommendations: rows, rating };
	expect((await testApp.ask(`${at}/side-ratings/nhri`, { body: said })).status).toBe(200);
}

test('[DB15] what Plenum writes, changes and deletes adds up', async () => {
	await fill();
	expect(altered()).toEqual([]);
	// The rows of this test were written past the record, which `verify` names as well.
	expect(await verify()).toMatchObject({ json: { altered: [] } });
});

test.each([
	['a role', 'participants', "UPDATE participants SET role = 'observer' WHERE role = 'participant'"],
	['one bit of a name', 'participant_names', "UPDATE participant_names SET name = 'Adb Fell'"],
	['a password', 'accounts', "UPDATE accounts SET password = replace(password, 'v=19', 'v=18')"],
	['an agreed rating', 'agreed_ratings', 'UPDATE agreed_ratings SET percentage = 41'],
	['a setting', 'consultations', "UPDATE consultations SET name_policy = 'names'"]
])('[DB15] %s that was changed past Plenum is named by its row', async (_, table, sql) => {
	await fill();
	alter(sql);
	const { status, json } = await verify();
	expect(status).toBe(1);
	expect(json).toMatchObject({ ok: false, firstBad: null });
	expect(json.altered.length).toBeGreaterThan(0);
	for (const row of json.altered) expect(row).toEqual({ table, key: expect.stringMatching(/^\["/), what: 'changed' });
});

test('[DB15] rows that were inserted or deleted past Plenum are named', async () => {
	await fill();
	alter(
		"INSERT INTO participants (id, consultation, role, standing, constituency, joined_at) SELECT 'forged', consultation, role, standing, constituency, 1 FROM participants LIMIT 1"
	);
	alter('DELETE FROM participant_names');
	expect(altered().map(({ table, what }) => `${table} ${what}`)).toEqual([
		...['participant_names deleted', 'participant_names deleted'],
		'participants inserted'
	]);
});

test('[DB15] a row that has come into the place of another past Plenum is named, and so is the other', async () => {
	await fill();
	alter("UPDATE participants SET id = 'forged' WHERE role = 'participant'");
	expect(altered().map(({ table, what }) => `${table} ${what}`)).toEqual([
		'participants inserted',
		'participants deleted'
	]);
});

test('[DB15] every table is watched, or says why it need not be', () => {
	const { writer } = sqliteOf(testApp.plenum.context.database);
	const triggers = writer.prepare("select tbl_name from sqlite_temp_master where name like 'checksum%'").pluck().all();
	const others = tablesIn(writer).filter((table) => !triggers.includes(table));
	expect(others.toSorted()).toEqual([
		...['__drizzle_migrations', 'commit_count', 'document_snapshots', 'document_updates'],
		...[
			'document_version_texts',
			'documents',
			'envelopes',
			'idempotency_keys',
			'import_contents',
			'import_uploads',
			'imports',
			'joinings',
			'journal_heads',
			'journal_lines'
		],
		...[
			'outcome_contents',
			'publication_contents',
			'publication_files',
			'readiness',
			'row_checksums',
			'sealed_batches',
			'secret_ballots',
			'sessions',
			'setup_links'
		]
	]);
});

test('[OPERATE53] of every table it is told that it changes, but for those that typing writes and the counts beside them', () => {
	const { writer } = sqliteOf(testApp.plenum.context.database);
	const told = "select name from sqlite_temp_master where tbl_name = ? and sql like '%table_changed(%'";
	const triggers = writer.prepare(told);
	const others = tablesIn(writer).filter((table) => triggers.all(table).length !== 3);
	expect(others.toSorted()).toEqual([
		...['__drizzle_migrations', 'commit_count', 'document_snapshots', 'document_updates', 'documents', 'row_checksums']
	]);
});

test('[DB15] a migration does not call right what was altered before it', async () => {
	await fill();
	alter("UPDATE participants SET role = 'observer' WHERE role = 'participant'");
	const found = altered();
	const { writer } = sqliteOf(testApp.plenum.context.database);
	renewChecksums(writer, found);
	expect(altered()).toEqual(found);
	expect(found).toHaveLength(1);
});

test('[DB15] the order of the checksums does not tell which row was written last', async () => {
	await fill();
	const { writer } = sqliteOf(testApp.plenum.context.database);
	const order = writer.prepare('select table_name, row_key from row_checksums order by rowid');
	const before = order.all();
	writer.exec('UPDATE participants SET constituency = constituency WHERE rowid = 1');
	writer.exec("UPDATE participant_names SET name = name || 'x' WHERE rowid = 1");
	expect(order.all()).toEqual(before);
	expect(altered()).toEqual([]);
});

test('[DB15] where any part of its key is another, the checksum of a row goes with it', async () => {
	await fill();
	const { writer } = sqliteOf(testApp.plenum.context.database);
	const change = (statement: string) => writer.prepare(statement).run().changes;
	change("INSERT INTO marks VALUES ('one', 'b')");
	expect(change("UPDATE marks SET name = 'two' WHERE name = 'one'")).toBe(1);
	expect(change("UPDATE side_ratings SET constituency = 'state'")).toBeGreaterThan(0);
	expect(altered()).toEqual([]);
});
