import { ok, refuse } from '@plenum/domain/result';
import { sql } from 'drizzle-orm';
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../sqlite/open-sqlite.ts';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { createReadPool } from './read-pool.ts';
import { bytesRead, counted, held } from './read-pool.fixture.ts';
import { transaction, workerTransaction } from '../transaction.ts';
import { readinessWritten } from '../../test-support/database/write-worker.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenum-reads-'));
const file = join(folder, 'plenum.db');
let database: SqliteDatabase;

beforeAll(() => {
	database = openDatabase(file);
	database.writer.exec('CREATE TABLE things (name TEXT)');
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

const insert = (name: string) =>
	transaction(database, async ({ db }) => void (await db.run(sql`insert into things values (${name})`)));

// The first, so that the threads are started for it.
test('[OPERATE47] once a question is answered, nothing holds what it was asked for', async () => {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	const asking = new AsyncLocalStorage<object>();
	const askForPage = async () => {
		const page = {};
		await asking.run(page, () => database.costly.ask(bytesRead));
		return new WeakRef(page);
	};
	const page = await askForPage();
	await vi.waitUntil(() => {
		collect();
		return page.deref() === undefined;
	});
});

test('[DB17] a worker sees one moment: what was committed when its question began', async () => {
	await insert('one');
	let answered = false;
	const asked = database.costly.ask(counted, 'things').finally(() => (answered = true));
	// Commits come while the worker counts.
	for (let at = 0; !answered; at++) {
		await insert(`meanwhile ${at}`);
		await new Promise((resolve) => setImmediate(resolve));
	}
	const first = await asked;
	if (!first.ok) throw new Error(first.reason);
	expect(first.value.after).toBe(first.value.before);
	const next = await database.costly.ask(counted, 'again');
	expect(next.ok && next.value.before).toBeGreaterThan(first.value.before);
});

test('[DB17] the answer comes as JSON; a refusal, and a fault with its code, come as they are', async () => {
	const answer = await database.costly.read('ana', counted, 'things');
	if (!answer.ok) throw new Error(answer.reason);
	const { before, after } = JSON.parse(new TextDecoder().decode(answer.value)) as Record<string, number>;
	expect(after).toBe(before);
	expect(await database.costly.read('ana', counted, 'refused')).toEqual(refuse('document/unknown'));
	await expect(database.costly.read('ana', counted, 'broken')).rejects.toMatchObject({
		message: 'It broke.',
		code: 'document/cannot-open'
	});
	expect(await database.costly.take('ana', bytesRead)).toEqual(ok({ bytes: Uint8Array.of(1, 2, 3), name: 'three' }));
});

test('[DB17] while a question takes the whole time of its thread, the event loop goes on', async () => {
	let turns = 0;
	let answered = false;
	const asked = database.costly.ask(held).finally(() => (answered = true));
	while (!answered) {
		turns++;
		await new Promise((resolve) => setImmediate(resolve));
	}
	expect(await asked).toEqual(ok('held'));
	expect(turns).toBeGreaterThan(10);
});

test('[DB18] whoever has spent their budget is refused by name and told when to come back; the operator has none', async () => {
	let now = 0;
	const pool = createReadPool(file, { allowance: { burst: 1, perSecond: 1, waiting: 2 }, now: () => now });
	expect(await pool.read('ana', held)).toMatchObject({ ok: true });
	const refused = await pool.read('ana', held);
	expect(refused).toMatchObject({ ok: false, reason: 'request/over-budget', retryAfter: expect.any(Number) });
	expect(await pool.take(null, bytesRead)).toMatchObject({ ok: true });
	expect(await pool.read('bo', held)).toMatchObject({ ok: true });
	now += 1000 * ('retryAfter' in refused ? refused.retryAfter : 0);
	expect(await pool.read('ana', held)).toMatchObject({ ok: true });
	await pool.close();
});

test('threads go from one database to the next, and hold on to none that was closed', async () => {
	for (const name of ['first.db', 'second.db']) {
		const other = openDatabase(join(folder, name));
		other.writer.exec(`CREATE TABLE things (name TEXT); INSERT INTO things VALUES ('${name}')`);
		await workerTransaction(other, readinessWritten, 1);
		const asked = await Promise.all([other.costly.ask(counted, 'things'), other.costly.ask(counted, 'again')]);
		expect(asked).toEqual([ok({ before: 1, after: 1 }), ok({ before: 1, after: 1 })]);
		await other.close();
		// The last connection to leave takes the log with it.
		expect(existsSync(join(folder, `${name}-wal`))).toBe(false);
	}
});
