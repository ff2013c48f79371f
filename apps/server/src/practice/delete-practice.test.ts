import BetterSqlite3 from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresDb } from '../db/postgres/postgres-db.ts';
import { sqliteDb } from '../db/sqlite/sqlite-db.ts';
import { copyInstance } from '../operator/move/copy-instance.ts';
import { fillEveryTable } from '../test-support/database/every-table.fixture.ts';
import type { InstanceTable } from '../operator/move/instance.ts';
import { withNewPostgresInstance, withPostgresInstance } from '../operator/move/postgres-instance.ts';
import { instanceTables, sqliteInstance } from '../operator/move/sqlite-instance.ts';
import { createDataFolder } from '../test-support/database/data-folder.fixture.ts';
import { noPostgres } from '../test-support/database/postgres-cluster.fixture.ts';
import { createPostgresDatabase } from '../test-support/database/postgres-database.fixture.ts';
import { planDeletion } from './plan-deletion.ts';
import { deletePracticeRows } from './practice.store.ts';

/** Tables of which no row belongs to a consultation. */
const ofNone = [
	...['account_identities', 'accounts', 'idempotency_keys', 'marks', 'passkeys', 'password_resets', 'readiness'],
	...['recovery_codes', 'setup_links', 'spent_tickets', 'totp_factors']
];

let folder: string;
let source: BetterSqlite3.Database;
let tables: InstanceTable[];
let kept: string;
let practice: string;

/** Two consultations of every shape, with a row in every table each. One is for practice. */
beforeAll(async () => {
	folder = await createDataFolder('plenum-practice-');
	const file = join(folder, 'plenum.db');
	fillEveryTable(file);
	source = new BetterSqlite3(file);
	source.pragma('foreign_keys = ON');
	tables = instanceTables(source);
	const ids = source.prepare('select id from consultations order by id').pluck().all() as [string, string];
	[practice, kept] = ids;
	source.prepare('update consultations set practice_until = 5 where id = ?').run(practice);
});
afterAll(() => {
	source.close();
	rmSync(folder, { recursive: true });
});

test('[PRACTICE12] every table is deleted from, or holds nothing of a consultation', () => {
	const planned = planDeletion().map(({ table }) => table);
	expect(tables.map(({ name }) => name).filter((name) => !planned.includes(name))).toEqual(ofNone);
});

type Counts = Record<string, number>;
const expected = () => Object.fromEntries(tables.map(({ name }) => [name, ofNone.includes(name) ? 2 : 1]));

test('[PRACTICE11] nothing is deleted of a consultation without the mark', async () => {
	expect(await deletePracticeRows(sqliteDb(source), kept)).toBe(false);
	expect(countsIn(source)).toEqual(Object.fromEntries(tables.map(({ name }) => [name, 2])));
});

function countsIn(connection: BetterSqlite3.Database): Counts {
	const count = (name: string) => connection.prepare(`select count(*) from "${name}"`).pluck().get() as number;
	return Object.fromEntries(tables.map(({ name }) => [name, count(name)]));
}

describe.skipIf(noPostgres)(`on PostgreSQL ${noPostgres ?? ''}`, () => {
	test('[PRACTICE11] a practice consultation is deleted with all its rows there too', async () => {
		const { url, drop } = await createPostgresDatabase();
		const copied = sqliteInstance(source);
		const nothing = { before: () => undefined, refused: () => undefined };
		await withNewPostgresInstance(url, tables, (to) => copyInstance(copied, to, tables, () => undefined), nothing);
		const client = new Client({ connectionString: url });
		await client.connect();
		expect(await deletePracticeRows(postgresDb(client).db, practice)).toBe(true);
		await client.end();
		const counts = await withPostgresInstance(url, async ({ read }) => {
			const found: Counts = {};
			for (const table of tables) {
				found[table.name] = 0;
				for await (const rows of read(table)) found[table.name]! += rows.length;
			}
			return found;
		});
		expect(counts).toEqual(expected());
		await drop();
	});
});

test('[PRACTICE11] a practice consultation is deleted with all its rows, and another one keeps each of its', async () => {
	expect(await deletePracticeRows(sqliteDb(source), practice)).toBe(true);
	expect(countsIn(source)).toEqual(expected());
	expect(source.pragma('foreign_key_check')).toEqual([]);
	expect(source.prepare('select id from consultations').pluck().all()).toEqual([kept]);
});

test('[PRACTICE13] what a table of a newer version refers to is not deleted, and nothing else of it is', async () => {
	const counts = countsIn(source);
	source.exec('create table newer (participant text references participants (id))');
	source.prepare('insert into newer select id from participants').run();
	source.prepare('update consultations set practice_until = 5').run();
	const inOne = sqliteDb(source);
	source.exec('begin');
	await expect(deletePracticeRows(inOne, kept)).rejects.toThrow();
	source.exec('rollback');
	expect(countsIn(source)).toEqual(counts);
});
