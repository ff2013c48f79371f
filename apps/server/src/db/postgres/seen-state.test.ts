import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../db.ts';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import {
	createPostgresDatabase,
	type PostgresDatabase
} from '../../test-support/database/postgres-database.fixture.ts';
import { postgresDb } from './postgres-db.ts';
import { snapshotOf, fingerprintPostgresTables } from './seen-state.ts';

describe.skipIf(noPostgres)(`what was seen of PostgreSQL ${noPostgres ?? ''}`, () => {
	let database: PostgresDatabase;
	let clients: Client[];
	let [here, there]: Db[] = [];

	beforeAll(async () => {
		database = await createPostgresDatabase();
		clients = [1, 2].map(() => new Client({ connectionString: database.url }));
		for (const client of clients) await client.connect();
		[here, there] = clients.map((client) => postgresDb(client).db);
	});
	afterAll(async () => {
		for (const client of clients) await client.end();
		await database.drop();
	});

	test('[DB26] its state is the same until something is committed, by whomever', async () => {
		const seen = await snapshotOf(here!);
		expect(await snapshotOf(here!)).toBe(seen);
		await there!.run(sql`insert into readiness values (1, 5)`);
		expect(await snapshotOf(here!)).not.toBe(seen);
	});

	test('[DB26] a stamp of tables is another with each row that comes, goes or changes in them, and in no others', async () => {
		const stamp = () => fingerprintPostgresTables(here!, ['setup_links', 'accounts']);
		const stamps = [await stamp()];
		for (const change of [
			sql`insert into setup_links values ('a', 1), ('b', 2)`,
			sql`update setup_links set created_at = 3 where token_hash = 'a'`,
			sql`update setup_links set token_hash = case token_hash when 'a' then 'b2' else 'a2' end`,
			sql`delete from setup_links where token_hash = 'b2'`,
			sql`delete from setup_links`
		]) {
			await there!.run(change);
			stamps.push(await stamp());
		}
		expect(stamps.at(-1)).toBe(stamps[0]);
		expect(new Set(stamps).size).toBe(stamps.length - 1);
		await there!.run(sql`update readiness set at = 6`);
		expect(await stamp()).toBe(stamps[0]);
	});
});
