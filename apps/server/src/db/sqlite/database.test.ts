import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from './open-sqlite.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { openToRead } from './sqlite-reader.ts';
import { openWorkerWriter } from './sqlite-writer.ts';

let dir: string;
let file: string;
let database: SqliteDatabase;

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'plenum-database-'));
	file = join(dir, 'plenum.db');
	database = openDatabase(file);
	database.writer.exec('create table words (text text)');
});
afterEach(async () => {
	await database.close();
	rmSync(dir, { recursive: true });
});

const words = 'what somebody said and took back';
const say = () => database.writer.prepare('insert into words values (?)').run(words);
const logSize = () => statSync(`${file}-wal`).size;

test('[DB5] a commit waits for the disk', () => {
	const setting = (name: string) => database.writer.pragma(name, { simple: true }) as unknown;
	const full = 2;
	expect([setting('journal_mode'), setting('synchronous')]).toEqual(['wal', full]);
});

test('[DB5] [DB8] so does a commit of a worker, which overwrites what it deletes as well', async () => {
	const worker = openWorkerWriter(file);
	const setting = async (name: string) => (await worker.write.values(sql.raw(`PRAGMA ${name}`)))[0];
	const full = 2;
	const on = 1;
	expect([await setting('synchronous'), await setting('secure_delete')]).toEqual([[full], [on]]);
	await worker.close();
});

test('[OPERATE45] nobody keeps more than 4 MB of the file in memory', () => {
	const reader = openToRead(file);
	for (const connection of [reader, database.writer])
		expect(connection.pragma('cache_size', { simple: true })).toBe(-4096);
	reader.close();
});

test('[OPERATE45] what one transaction changes again and again is written once, with its commit', () => {
	const { writer } = database;
	const before = logSize();
	writer.exec('begin');
	writer.exec(
		'insert into words select hex(zeroblob(1500)) from (select 1 from sqlite_master a, sqlite_master b limit 2500)'
	);
	for (let time = 0; time < 2; time++) writer.exec('update words set text = text');
	expect(logSize()).toBe(before);
	writer.exec('commit');
	expect(logSize()).toBeGreaterThan(7_000_000);
});

test('[DB8] [DB9] what is deleted is in no file once the log was emptied', async () => {
	say();
	expect(await database.emptyLog([])).toBe(true);
	expect(readFileSync(file).includes(words)).toBe(true);
	database.writer.exec('delete from words');
	expect(await database.emptyLog([])).toBe(true);
	expect(logSize()).toBe(0);
	expect(readFileSync(file).includes(words)).toBe(false);
});

test('[DB9] while somebody else reads what is older, emptying is put off and not waited for', async () => {
	const reader = new BetterSqlite3(file, { readonly: true });
	reader.exec('begin');
	reader.prepare('select * from words').all();
	say();
	expect(await database.emptyLog([])).toBe(false);
	expect(logSize()).toBeGreaterThan(0);
	reader.close();
	expect(await database.emptyLog([])).toBe(true);
	expect(logSize()).toBe(0);
});
