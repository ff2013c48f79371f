import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { committedState } from './committed-state.ts';
import { keepByState } from './kept-by-state.ts';
import { appendUpdates, findDocument, insertDocument, replaceSnapshot } from '../documents/documents.store.ts';
import { upsertReadiness } from './readiness.store.ts';
import { readiness } from './readiness.tables.ts';
import { alter } from './statements.fixture.ts';
import { openDatabase } from './sqlite/open-sqlite.ts';
import type { SqliteDatabase } from './sqlite/sqlite-database.ts';
import { transaction } from './transaction.ts';

const dir = mkdtempSync(join(tmpdir(), 'plenum-db-'));
let database: SqliteDatabase;
let file = 0;
let reads: string[];

beforeEach(() => {
	database = openDatabase(join(dir, `${(file += 1)}.db`));
	reads = [];
});
afterAll(() => rmSync(dir, { recursive: true }));

const commit = (at: number) => transaction(database, (tx) => upsertReadiness(tx.db, at));
const kept = keepByState<number | undefined>(2);
const ask = (asked: string) =>
	kept(database.read, asked, async () => {
		reads.push(asked);
		await new Promise((resolve) => setImmediate(resolve));
		return (await database.read.select().from(readiness).get())?.at;
	});

test('[OPERATE33] what many ask at one moment is read once, and again as soon as anything was committed', async () => {
	await commit(1);
	expect(await Promise.all([ask('one'), ask('one'), ask('one')])).toEqual([1, 1, 1]);
	expect(await ask('one')).toBe(1);
	expect(reads).toEqual(['one']);
	await commit(2);
	expect(await Promise.all([ask('one'), ask('one')])).toEqual([2, 2]);
	expect(reads).toEqual(['one', 'one']);
});

test('[OPERATE33] what was asked before a commit is not told to whoever asks after it, also where it is read still', async () => {
	await commit(1);
	let end: (value: number) => void = () => undefined;
	const before = kept(database.read, 'one', () => new Promise((resolve) => (end = resolve)));
	await Promise.resolve();
	await commit(2);
	expect(await ask('one')).toBe(2);
	end(1);
	expect(await before).toBe(1);
	expect(await ask('one')).toBe(2);
});

test('[OPERATE33] other questions are answered by themselves, no more are kept than said, and what failed is asked again', async () => {
	for (const asked of ['one', 'two', 'three', 'one', 'two', 'three']) await ask(asked);
	expect(reads).toEqual(['one', 'two', 'three', 'one', 'two', 'three']);
	await commit(1);
	const failing = kept(database.read, 'one', () => Promise.reject(new Error('The disk is gone.')));
	await expect(failing).rejects.toThrow('The disk is gone.');
	expect(await ask('one')).toBe(1);
});

test('[OPERATE53] what was read stays until a row of a table that it was read from is inserted, changed or deleted', async () => {
	await commit(1);
	const change = (statement: string) => alter(database, statement);
	expect(await ask('one')).toBe(1);
	await change("insert into marks values ('a', 'b')");
	expect(await ask('one')).toBe(1);
	expect(reads).toEqual(['one']);
	await change('update readiness set at = 2');
	expect(await ask('one')).toBe(2);
	await change('delete from readiness');
	expect(await ask('one')).toBe(undefined);
	await commit(3);
	expect(await ask('one')).toBe(3);
	expect(reads).toHaveLength(4);
});

test('[OPERATE53] what another process commits, and what typing writes, may have changed anything', async () => {
	await commit(1);
	const other = openDatabase(database.writer.name);
	expect(await ask('one')).toBe(1);
	await transaction(other, (tx) => upsertReadiness(tx.db, 2));
	expect(await ask('one')).toBe(2);
	await commit(3);
	await transaction(other, (tx) => upsertReadiness(tx.db, 4));
	await alter(database, "insert into marks values ('a', 'b')");
	expect(await ask('one')).toBe(4);
	await other.close();
});

test('[OPERATE53] a commit of typing leaves what was read of other tables, and not what was read of texts', async () => {
	await commit(1);
	const texts = () => kept(database.read, 'texts', async () => (await findDocument(database.read, 'some'))?.headSeq);
	expect([await ask('one'), await texts()]).toEqual([1, undefined]);
	const document = { id: 'some', consultation: 'some', cluster: 'some', schemaVersion: 1 };
	await transaction(database, ({ db }) => insertDocument(db, document, new Uint8Array()));
	expect([await ask('one'), await texts()]).toEqual([1, 0]);
	await transaction(database, async ({ db }) => {
		await appendUpdates(db, 'some', 1, [Uint8Array.of(0, 0)]);
		await replaceSnapshot(db, 'some', 1, Uint8Array.of(0, 0));
	});
	expect([await ask('one'), await texts()]).toEqual([1, 1]);
	expect(reads).toEqual(['one']);
	await transaction(database, ({ db }) => upsertReadiness(db, 9));
	expect(await ask('one')).toBe(9);
});

test('[OPERATE53] what was read past the connections that are heard is read anew after any commit', async () => {
	let at = 0;
	const unheard = () => kept(database.read, 'unheard', async () => (at += 1));
	await commit(1);
	expect([await unheard(), await unheard()]).toEqual([1, 1]);
	await alter(database, "insert into marks values ('a', 'b')");
	expect(await unheard()).toBe(2);
});

test('[OPERATE53] what is made of something kept goes with it', async () => {
	await commit(1);
	const outer = () => kept(database.read, 'outer', async () => (await ask('one')) ?? 0);
	expect(await ask('one')).toBe(1);
	expect(await outer()).toBe(1);
	await commit(2);
	expect(await outer()).toBe(2);
});

test('[OPERATE33] nothing of one database is told by another', async () => {
	await commit(1);
	const other = openDatabase(join(dir, 'other.db'));
	await transaction(other, (tx) => upsertReadiness(tx.db, 5));
	// As many commits in each: only the database tells them apart.
	expect(await committedState(other.read)).toBe(await committedState(database.read));
	expect(await ask('one')).toBe(1);
	expect(await kept(other.read, 'one', async () => 5)).toBe(5);
	await other.close();
});
