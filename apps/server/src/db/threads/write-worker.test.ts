import { ok } from '@plenum/domain/result';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInCommandScope, type CommandScope } from '../command-scope.ts';
import { openDatabase } from '../sqlite/open-sqlite.ts';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { upsertReadiness } from '../readiness.store.ts';
import { readiness } from '../readiness.tables.ts';
import { transaction, workerTransaction } from '../transaction.ts';
import { madeReadyFirst, readinessWritten } from '../../test-support/database/write-worker.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenum-writes-'));
const file = join(folder, 'plenum.db');
let database: SqliteDatabase;

beforeAll(() => void (database = openDatabase(file)));
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

const written = async () => (await database.read.select().from(readiness).get())?.at;

test('[DB19] a worker writes in the turn that it is given, and its commit is counted as every other', async () => {
	const commits: number[] = [];
	database.onCommitted = (made) => void commits.push(made);
	const before = transaction(database, async (tx) => ok(await upsertReadiness(tx.db, 1)));
	expect(await workerTransaction(database, readinessWritten, 2)).toEqual({ ok: true, value: 2 });
	await before;
	expect(await written()).toBe(2);
	await transaction(database, async (tx) => ok(await upsertReadiness(tx.db, 3)));
	expect(await written()).toBe(3);
	const [first = NaN, ...others] = commits;
	expect(others).toEqual([first + 1, first + 2]);
});

test('[OPERATE53] what a worker commits may have changed anything', async () => {
	const query = database.cache.query<unknown>('polls');
	const ask = () => query('alvenia', [], written);
	await transaction(database, async (tx) => ok(await upsertReadiness(tx.db, 1)));
	expect(await ask()).toBe(1);
	await workerTransaction(database, readinessWritten, 2);
	expect(await ask()).toBe(2);
});

test('[IDEMPOTENCY5] a worker writes the claim of its command with the changes, and none with a refusal', async () => {
	const claims = () => database.writer.prepare('select id from idempotency_keys order by id').pluck().all();
	const scopeOf = (id: string): CommandScope => ({
		claim: { id, requestHash: 'hash', claimedAt: 1, expiresAt: 2 },
		isClaimed: false
	});
	const done = scopeOf('done');
	const refused = scopeOf('refused');
	await runInCommandScope(done, () => workerTransaction(database, readinessWritten, 3));
	await runInCommandScope(refused, () => workerTransaction(database, readinessWritten, 9, 'refused'));
	expect([done.isClaimed, refused.isClaimed, claims()]).toEqual([true, false, ['done']]);
	// The next transaction of the same command writes no second one.
	await runInCommandScope(done, () => workerTransaction(database, readinessWritten, 2));
	expect([await written(), claims()]).toEqual([2, ['done']]);
});

test('[DB19] what it refuses or breaks at leaves nothing behind, and the next goes on', async () => {
	await workerTransaction(database, readinessWritten, 4);
	expect(await workerTransaction(database, readinessWritten, 5, 'refused')).toMatchObject({ reason: 'poll/closed' });
	expect(await written()).toBe(4);
	let reported = 0;
	database.onStorageError(() => reported++);
	await expect(workerTransaction(database, readinessWritten, 6, 'broken')).rejects.toMatchObject({
		message: 'It broke.',
		code: 'SQLITE_FULL'
	});
	expect([await written(), reported]).toEqual([4, 1]);
	expect(await transaction(database, async (tx) => ok(await upsertReadiness(tx.db, 7)))).toMatchObject({ ok: true });
	expect(await written()).toBe(7);
});

test('[DB19] while a command makes ready what it writes, others write', async () => {
	const trace: string[] = [];
	const slow = workerTransaction(database, madeReadyFirst).then(() => trace.push('made ready first'));
	await transaction(database, async (tx) => ok(await upsertReadiness(tx.db, 8))).then(() => trace.push('other'));
	await slow;
	expect(trace).toEqual(['other', 'made ready first']);
});
