import { count as counted, sql } from 'drizzle-orm';
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';
import { Socket } from 'node:net';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseError } from '../../database-error.ts';
import { transactionOn, type WriteTransaction } from '../transaction-on.ts';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import {
	asking,
	createPostgresDatabase,
	type PostgresDatabase
} from '../../test-support/database/postgres-database.fixture.ts';
import { createPostgresWriter, writersTurn } from './postgres-writer.ts';

const codeOf = (reason: unknown) => String((databaseError(reason) as { code?: unknown }).code);
const withFirst = { withFirst: true };
const lines = sqliteTable('lines', { id: integer().primaryKey() });

describe.skipIf(noPostgres)(`messages of a transaction ${noPostgres ?? ''}`, () => {
	let place: PostgresDatabase;
	let writer: ReturnType<typeof createPostgresWriter>;
	const ask = (statement: string) => asking(place.url, (client) => client.query<{ id: number }>(statement));

	const insert = ({ db }: WriteTransaction, id: number) => db.insert(lines).values({ id }).run();
	const count = async ({ db }: WriteTransaction) => (await db.select({ all: counted() }).from(lines).get())?.all;
	const written = async () => (await ask('select id from lines order by id')).rows.map(({ id }) => Number(id));

	beforeAll(async () => {
		place = await createPostgresDatabase();
		await ask('create table lines (id bigint primary key)');
	});
	beforeEach(async () => {
		await ask('delete from lines');
		writer = createPostgresWriter(place.url);
		await transactionOn(writer, count); // It is connected.
	});
	afterEach(async () => {
		vi.restoreAllMocks();
		await writer.close();
	});
	afterAll(() => place.drop());

	/** What is written to a socket in one piece. */
	function countMessages(): () => number {
		const written = [vi.spyOn(Socket.prototype, '_write'), vi.spyOn(Socket.prototype, '_writev')];
		return () => written.reduce((count, { mock }) => count + mock.calls.length, 0);
	}

	test('[DB62] what is asked before anything is waited for goes in one message, and is done in its order', async () => {
		const messages = countMessages();
		const counts = await transactionOn(writer, (tx) =>
			Promise.all([count(tx), insert(tx, 1).then(() => null), count(tx), insert(tx, 2).then(() => null), count(tx)])
		);
		expect([counts.value, messages()]).toEqual([[0, null, 1, null, 2], 3]);
		expect(await written()).toEqual([1, 2]);
	});

	test('[DB62] so does what has no values and was never asked before', async () => {
		const fresh = ({ db }: WriteTransaction) =>
			db
				.select({ all: sql<number>`41 + count(*)` })
				.from(lines)
				.get();
		const { value } = await transactionOn(writer, async (tx) => {
			await insert(tx, 1);
			return Promise.all([fresh(tx), count(tx), insert(tx, 2).then(() => null), count(tx)]);
		});
		expect(value).toEqual([{ all: 42 }, 1, null, 2]);
	});

	test('[DB63] the turn comes with the first statement where that was wanted', async () => {
		const messages = countMessages();
		await transactionOn(writer, (tx) => insert(tx, 1), null, withFirst);
		expect(messages()).toBe(2);
		expect(await written()).toEqual([1]);
	});

	test('[DB62] after one that fails none is done, all are refused with its words, and the next transaction goes on', async () => {
		const failures: [string, (tx: WriteTransaction) => Promise<unknown>][] = [
			['23505', (tx) => insert(tx, 1)],
			['42P01', ({ db }) => db.run(sql`delete from missing`).then(() => null)]
		];
		for (const [code, fail] of failures) {
			const outcomes: string[] = [];
			const failing = transactionOn(writer, async (tx) => {
				const asked = await Promise.allSettled([insert(tx, 1), fail(tx), insert(tx, 2)]);
				for (const each of asked) outcomes.push(each.status === 'fulfilled' ? each.status : codeOf(each.reason));
				await insert(tx, 3);
			});
			expect(await failing.catch(codeOf)).toBe(code);
			expect(outcomes).toEqual(['fulfilled', code, code]);
		}
		await transactionOn(writer, (tx) => Promise.all([insert(tx, 4), count(tx)]), null, withFirst);
		expect(await written()).toEqual([4]);
	});

	test('[DB63] whoever has to wait for the turn writes nothing before it, and nothing when the waiting is ended', async () => {
		const other = new Client(place.url);
		await other.connect();
		await other.query(`select pg_advisory_lock(${writersTurn})`);
		const both = (tx: WriteTransaction) => Promise.all([insert(tx, 1), insert(tx, 2)]);
		const isWaiting = `select pid from pg_locks where locktype = 'advisory' and not granted`;
		const waits = async () => (await other.query(isWaiting)).rowCount === 1;
		const ended = transactionOn(writer, both, null, withFirst).catch(codeOf);
		await vi.waitUntil(waits);
		expect(await written()).toEqual([]);
		await other.query(`select pg_cancel_backend(pid) from (${isWaiting}) as those`);
		expect(await ended).toBe('57014');
		const later = transactionOn(writer, both, null, withFirst);
		await vi.waitUntil(waits);
		expect(await written()).toEqual([]);
		await other.query(`select pg_advisory_unlock(${writersTurn})`);
		await later;
		expect(await written()).toEqual([1, 2]);
		await other.end();
	});

	test('[DB63] a transaction that asks nothing is not heard of, and the next one is', async () => {
		const messages = countMessages();
		await transactionOn(writer, () => Promise.resolve(null), null, withFirst);
		await expect(transactionOn(writer, () => Promise.reject(new Error('no')), null, withFirst)).rejects.toThrow('no');
		expect(messages()).toBe(0);
		await transactionOn(writer, (tx) => insert(tx, 1), null, withFirst);
		expect(await written()).toEqual([1]);
	});

	test('[DB62] what was asked and not waited for is rolled back with the rest, and committed with the rest', async () => {
		const fail = () => Promise.reject(new Error('no'));
		for (const options of [{}, withFirst])
			for (const before of [0, 1]) {
				const failing = transactionOn(
					writer,
					async (tx) => {
						const asked: Promise<unknown>[] = [];
						// One is under way while the other is asked.
						if (before) asked.push(insert(tx, 8), new Promise((resolve) => setImmediate(resolve)));
						await asked[1];
						asked.push(insert(tx, 9));
						for (const each of asked) each.catch(() => undefined);
						await fail();
					},
					null,
					options
				);
				await expect(failing).rejects.toThrow('no');
				await transactionOn(writer, count);
				expect(await written()).toEqual([]);
			}
		await transactionOn(
			writer,
			(tx) => {
				void insert(tx, 7);
				return Promise.resolve();
			},
			null,
			withFirst
		);
		await transactionOn(writer, count);
		expect(await written()).toEqual([7]);
	});
});
