import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from './open-sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenum-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

function look<Value>(at: (connection: Connection) => Value): Value {
	const connection = new BetterSqlite3(join(folder, 'plenum.db'), { readonly: true });
	try {
		return at(connection);
	} finally {
		connection.close();
	}
}

const structure = (connection: Connection) =>
	connection.prepare('select type, name, sql from sqlite_master order by type, name').all();
const applied = (connection: Connection) => connection.prepare('select * from "__drizzle_migrations"').all();

async function start(): Promise<void> {
	const database = await openDatabase(join(folder, 'plenum.db'));
	await database.close();
}

test('[DB10] a second start changes nothing', async () => {
	await start();
	const before = [look(structure), look(applied)];
	await start();
	expect([look(structure), look(applied)]).toEqual(before);
});

test('[DB10] what the migration has by hand is there: a table whose rows have no order of writing, and the count of commits', async () => {
	await start();
	const words = look((connection) =>
		connection.prepare("select sql from sqlite_master where name = 'poll_words'").pluck().get()
	);
	expect(words).toContain('WITHOUT ROWID');
	expect(look((connection) => connection.prepare('select count(*) from commit_count').pluck().get())).toBe(1);
});
