import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ok, refuse } from '@plenum/domain/result';
import { openDatabase } from './sqlite/open-sqlite.ts';
import type { SqliteDatabase } from './sqlite/sqlite-database.ts';
import { upsertReadiness } from './readiness.store.ts';
import { readiness } from './readiness.tables.ts';
import { transaction } from './transaction.ts';

const dir = mkdtempSync(join(tmpdir(), 'plenum-db-'));
let database: SqliteDatabase;
let file = 0;

beforeEach(() => {
	database = openDatabase(join(dir, `${(file += 1)}.db`));
});
afterAll(() => rmSync(dir, { recursive: true }));

const written = async () => (await database.read.select().from(readiness).get())?.at;
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('[DB1] what is committed is read; what is not is unseen by others', async () => {
	await transaction(database, async (tx) => {
		await upsertReadiness(tx.db, 1);
		await turn();
		expect(await written()).toBeUndefined();
	});
	expect(await written()).toBe(1);
});

test('[DB2] a refusal that the work returns rolls back, and is the answer', async () => {
	const answer = await transaction(database, async (tx) => {
		await upsertReadiness(tx.db, 2);
		return refuse('poll/closed');
	});
	expect(answer).toEqual({ ok: false, reason: 'poll/closed' });
	expect(await written()).toBeUndefined();
});

test('[DB2] an exception rolls back, and the next transaction goes on', async () => {
	const fault = transaction(database, async (tx) => {
		await upsertReadiness(tx.db, 3);
		throw new Error('a bug');
	});
	await expect(fault).rejects.toThrow('a bug');
	expect(await transaction(database, async (tx) => ok(await upsertReadiness(tx.db, 4)))).toMatchObject({ ok: true });
	expect(await written()).toBe(4);
});

test('[DB3] transactions take turns, however their work waits', async () => {
	const trace: string[] = [];
	await Promise.all(
		['a', 'b', 'c'].map((name) =>
			transaction(database, async () => {
				trace.push(`${name} begins`);
				await turn();
				trace.push(`${name} ends`);
			})
		)
	);
	expect(trace).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('[DB4] others are told after the commit, and what goes wrong in telling undoes nothing', async () => {
	const reported: unknown[] = [];
	database.report = (error) => void reported.push(error);
	let seen: number | undefined;
	await transaction(database, async (tx) => {
		await upsertReadiness(tx.db, 5);
		tx.onCommit(() => {
			throw new Error('a broken listener');
		});
		tx.onCommit(() => (seen = database.writer.prepare('select at from readiness').pluck().get() as number));
	});
	expect(seen).toBe(5);
	expect(reported).toEqual([new Error('a broken listener')]);
});

test('[DB11] nobody else on the machine may read the database or what lies beside it, nor one of an earlier day', async () => {
	const folder = mkdtempSync(join(dir, 'open-'));
	chmodSync(folder, 0o755);
	const modes = () => readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
	const open = async () => {
		const opened = openDatabase(join(folder, 'plenum.db'));
		await transaction(opened, (tx) => upsertReadiness(tx.db, 1));
		return opened;
	};
	const first = await open();
	expect(modes()).toEqual([0o600, 0o600, 0o600]);
	for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
	const second = await open();
	expect(modes()).toEqual([0o600, 0o600, 0o600]);
	await first.close();
	await second.close();
});
