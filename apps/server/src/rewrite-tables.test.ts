import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cards } from './cards/cards.tables.ts';
import { pollWordRulings } from './polls/word-list.tables.ts';
import { readiness } from './db/readiness.tables.ts';
import type { Database } from './db/database.ts';
import { transaction } from './db/transaction.ts';
import { openPostgres } from './db/postgres/open-postgres.ts';
import { noPostgres } from './test-support/database/postgres-cluster.fixture.ts';
import {
	asking,
	createPostgresDatabase,
	type PostgresDatabase
} from './test-support/database/postgres-database.fixture.ts';
import { rewriteTables } from './db/postgres/rewrite-tables.ts';
import { rowsInFile } from './test-support/database/rows-in-file.fixture.ts';

const report = (error: unknown) => {
	throw error;
};

describe.skipIf(noPostgres)(`rewriting tables of PostgreSQL ${noPostgres ?? ''}`, () => {
	let server: PostgresDatabase;
	let database: Database;
	let other: Client;

	beforeAll(async () => {
		server = await createPostgresDatabase();
		database = await openPostgres(server.url, report);
		other = new Client({ connectionString: server.url });
		await other.connect();
	});
	afterAll(async () => {
		await other.end();
		await database.close();
		await server.drop();
	});

	const ids = async () => {
		const file = (await server.loot()).tables.find(({ name }) => name === 'readiness');
		return rowsInFile(file?.bytes ?? Buffer.alloc(0)).map(({ bytes }) => Number(bytes.readBigInt64LE(24)));
	};
	const write = (id: number) => transaction(database, (tx) => tx.db.insert(readiness).values({ id, at: 1 }).run());

	test('[DB40] what was deleted or replaced is gone, and what is left lies in the order of its key', async () => {
		for (const id of [30, 10, 20]) await write(id);
		await transaction(database, (tx) => tx.db.update(readiness).set({ at: 2 }).run());
		await other.query('DELETE FROM readiness WHERE id = 10');
		expect(await ids()).toEqual([30, 10, 20, 30, 10, 20]);
		expect(await database.emptyLog([readiness])).toBe(true);
		expect(await ids()).toEqual([20, 30]);
	});

	test('[DB40] while somebody may still see what was deleted it is put off, and so it is while somebody has the table open', async () => {
		await other.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM cards');
		await transaction(database, (tx) => tx.db.delete(readiness).run());
		expect(await database.emptyLog([readiness])).toBe(false);
		expect(await database.emptyLog([cards])).toBe(false);
		await other.query('COMMIT');
		expect(await database.emptyLog([readiness, cards])).toBe(true);
		expect(await ids()).toEqual([]);
	});

	test('[DB40] nobody is kept waiting for a large table: its dead rows are given up where they lie', async () => {
		for (const id of [3, 1, 2]) await write(id);
		await transaction(database, (tx) => tx.db.delete(readiness).run());
		expect(await rewriteTables(server.url, { tables: ['readiness'], largest: 0, patience: 1000 })).toBe(true);
		expect(await ids()).toEqual([]);
	});

	test('[DB41] no sample is kept of words, nor of texts that no index needs', async () => {
		const poll =
			"INSERT INTO poll_word_rulings (poll, key, hidden) SELECT 'poll', 'numbat' || n, 0 FROM generate_series(1, 200) n";
		await asking(server.url, async (client) => {
			await client.query(`SET session_replication_role = replica; ${poll}`);
			await client.query('ANALYZE');
			const { rows } = await client.query<{ column: string }>(
				`SELECT tablename || '.' || attname AS column FROM pg_stats WHERE schemaname = 'public' AND attname IN ('key', 'hidden')`
			);
			expect(rows.map(({ column }) => column)).toEqual(['poll_word_rulings.hidden']);
		});
		expect(await database.read.select().from(pollWordRulings).all()).toHaveLength(200);
	});
});
