import { eq, sql } from 'drizzle-orm';
import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { Pool } from 'pg';
import { databaseError } from '../../database-error.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPostgresUnavailable, PostgresError, UnstorableTextError } from './postgres-errors.ts';
import {
	noPostgres,
	startPostgresCluster,
	type PostgresCluster
} from '../../test-support/database/postgres-cluster.fixture.ts';
import { postgresDb, type PostgresDb } from './postgres-db.ts';

const things = sqliteTable('things', {
	id: text().primaryKey(),
	words: text(),
	number: integer(),
	share: real(),
	bytes: blob({ mode: 'buffer' }),
	done: integer({ mode: 'boolean' }),
	tags: text({ mode: 'json' }).$type<string[]>()
});

describe.skipIf(noPostgres)(`on PostgreSQL ${noPostgres ?? ''}`, () => {
	let cluster: PostgresCluster;
	let pool: Pool;
	let { db, changes }: PostgresDb = {} as PostgresDb;

	beforeAll(async () => {
		cluster = await startPostgresCluster();
		pool = new Pool({ connectionString: cluster.url('postgres') });
		pool.on('error', () => undefined);
		({ db, changes } = postgresDb(pool));
		await pool.query(
			'create table things (id text primary key, words text, number bigint, share double precision, bytes bytea, done bigint, tags text)'
		);
	});
	afterAll(async () => {
		await pool.end();
		cluster.stop();
	});

	test('[DB21] rows come as the fields that are selected, and as arrays for hand-written SQL', async () => {
		await db.insert(things).values({ id: 'a', done: true, tags: ['x'], number: 7, bytes: Buffer.from([0, 255]) });
		expect(await db.select().from(things).where(eq(things.id, 'a')).get()).toEqual({
			id: 'a',
			words: null,
			number: 7,
			share: null,
			bytes: Buffer.from([0, 255]),
			done: true,
			tags: ['x']
		});
		expect(await db.select().from(things).where(eq(things.id, 'none')).get()).toBeUndefined();
		const figures = { n: sql<number>`count(*)`, s: sql<number>`sum(number)` };
		expect(
			await db
				.select(figures)
				.from(sql`things`)
				.get()
		).toEqual({ n: 1, s: 7 });
		expect(await db.values(sql`select id, number from things where id = ${'a'}`)).toEqual([['a', 7]]);
		expect(await db.values(sql`select id from things where id = ${'none'}`)).toEqual([]);
		expect(await db.values(sql`select id, done = 1 from things`)).toEqual([['a', 1]]);
	});

	test('[DB21] what is written is counted, whether or not it says so', async () => {
		const before = changes();
		const added = await db
			.insert(things)
			.values([{ id: 'b' }, { id: 'c' }])
			.run();
		expect(added).toMatchObject({ changes: 2 });
		expect(await db.update(things).set({ number: 1 }).where(eq(things.id, 'none')).run()).toMatchObject({ changes: 0 });
		await db.select().from(things).all();
		await db.delete(things).where(eq(things.id, 'b')).returning().all();
		expect(changes() - before).toBe(3);
	});

	test('[DB22] a whole number that JavaScript does not hold exactly is refused, never rounded', async () => {
		await pool.query(`insert into things (id, number) values ('large', ${2 ** 53})`);
		const read = db.select().from(things).where(eq(things.id, 'large')).get();
		await expect(read.catch(databaseError)).resolves.toMatchObject({ message: expect.stringContaining('too large') });
		expect(await db.select({ id: things.id }).from(things).where(eq(things.id, 'large')).get()).toEqual({
			id: 'large'
		});
	});

	test('[DB22] bytes come in memory of their own', async () => {
		const row = await db.select({ bytes: things.bytes }).from(things).where(eq(things.id, 'a')).get();
		expect(row?.bytes?.buffer.byteLength).toBe(2);
	});

	test('[DB23] a text with NUL is refused by name', async () => {
		const write = db.insert(things).values({ id: 'x\0y' }).run();
		await expect(write.catch(databaseError)).resolves.toBeInstanceOf(UnstorableTextError);
	});

	test('[DB23] what goes wrong is told without what people wrote', async () => {
		await db.insert(things).values({ id: 'secret words' }).run();
		const twice = await db
			.insert(things)
			.values({ id: 'secret words' })
			.run()
			.catch((error: unknown) => error);
		expect(databaseError(twice)).toBeInstanceOf(PostgresError);
		expect(databaseError(twice)).toMatchObject({ code: '23505', constraint: 'things_pkey' });
		const unfit = await db
			.run(sql`insert into things (id, number) values ('z', ${'secret words'})`)
			.catch((error: unknown) => error);
		for (const error of [twice, unfit] as Error[])
			expect(JSON.stringify([error, String(error), Object.getOwnPropertyDescriptors(error)])).not.toContain(
				'secret words'
			);
	});

	test('[DB23] of two transactions that contradict each other one is told to try again', async () => {
		const one = await pool.connect();
		const other = await pool.connect();
		const first = postgresDb(one).db;
		const second = postgresDb(other).db;
		for (const db of [first, second]) {
			await db.run(sql`begin isolation level serializable`);
			await db.select({ id: things.id }).from(things).all();
		}
		await first.insert(things).values({ id: 'by one' }).run();
		await second.insert(things).values({ id: 'by the other' }).run();
		await first.run(sql`commit`);
		const refused = await second.run(sql`commit`).catch((error: unknown) => error);
		expect(databaseError(refused)).toMatchObject({ code: '40001' });
		expect(isPostgresUnavailable(refused)).toBe(false);
		for (const client of [one, other]) client.release(true);
	});

	test('[DB6] a server that went away is known as such, and answers again when it is back', async () => {
		process.kill(cluster.pid(), 'SIGKILL');
		const gone = await db
			.select({ id: things.id })
			.from(things)
			.all()
			.catch((error: unknown) => error);
		expect([databaseError(gone), isPostgresUnavailable(gone)]).toEqual([expect.any(PostgresError), true]);
		await cluster.start();
		expect(await db.values(sql`select 1`)).toEqual([[1]]);
	});
});
