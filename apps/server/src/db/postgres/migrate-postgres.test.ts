import BetterSqlite3 from 'better-sqlite3';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDataFolder } from '../../test-support/database/data-folder.fixture.ts';
import { migratePostgres } from './migrate-postgres.ts';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import {
	asking,
	createEmptyPostgresDatabase,
	createPostgresDatabase,
	type PostgresDatabase
} from '../../test-support/database/postgres-database.fixture.ts';
import { structureOfPostgres, structureOfSqlite } from '../../test-support/database/structure.fixture.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'migrations', 'postgres');
const migrations = readdirSync(folder).filter((name) => name.endsWith('.sql'));

describe.skipIf(noPostgres)(`migrations on PostgreSQL ${noPostgres ?? ''}`, () => {
	let database: PostgresDatabase;
	beforeAll(async () => void (database = await createPostgresDatabase()));
	afterAll(() => database.drop());

	test('[DB24] make the tables that the migrations of SQLite make: columns, keys, indexes and checks', async () => {
		const dataFolder = await createDataFolder('plenum-structure-');
		const connection = new BetterSqlite3(join(dataFolder, 'plenum.db'), { readonly: true });
		const sqlite = structureOfSqlite(connection);
		connection.close();
		rmSync(dataFolder, { recursive: true });
		await asking(database.url, async (client) => expect(await structureOfPostgres(client)).toEqual(sqlite));
		expect(sqlite.length).toBeGreaterThan(800);
	});

	test.each([
		'alter table accounts add column more bigint',
		'alter table accounts alter column name drop not null',
		'alter table accounts alter column name type varchar',
		'alter table accounts alter column name type text collate "POSIX"',
		'alter table accounts alter column second_factors set default 1',
		'alter table side_ratings drop constraint side_ratings_recommendation_constituency_pk',
		'drop index clusters_document',
		'drop index room_clusters_open; create unique index room_clusters_open on room_clusters (cluster)',
		'alter table polls drop constraint polls_result',
		'alter table side_ratings drop constraint side_ratings_recommendation_recommendations_id_fk',
		'create table more (id text primary key)'
	])('[DB24] %s would be noticed', async (change) => {
		await asking(database.url, async (client) => {
			const before = await structureOfPostgres(client);
			await client.query(`begin; ${change}`);
			expect(await structureOfPostgres(client)).not.toEqual(before);
		});
	});

	test('[DB25] run once when several nodes start at the same moment', async () => {
		const { url } = await createEmptyPostgresDatabase();
		await Promise.all([1, 2, 3, 4].map(() => asking(url, migratePostgres)));
		await asking(url, async (client) => {
			const { rows } = await client.query(
				'select (select count(*) from public.__drizzle_migrations)::int as applied, commits from commit_count'
			);
			expect(rows).toEqual([{ applied: migrations.length, commits: '0' }]);
		});
	});

	test('[DB25] refuse a database of another encoding', async () => {
		const { url, drop } = await createEmptyPostgresDatabase();
		await asking(url, async (client) => {
			await client.query("create database latin encoding 'LATIN1' template template0");
			const latin = new URL(url);
			latin.pathname = '/latin';
			await expect(asking(latin.href, migratePostgres)).rejects.toThrow('encoding LATIN1');
			await client.query('drop database latin');
		});
		await drop();
	});

	test('[DB25] leave the database of another program or of a newer version alone', async () => {
		const { url } = await createEmptyPostgresDatabase();
		await asking(url, (client) => client.query('create table theirs (id int)'));
		await expect(asking(url, migratePostgres)).rejects.toThrow('another program');
		const newer = await createPostgresDatabase();
		await asking(newer.url, (client: Client) =>
			client.query(
				`insert into public.__drizzle_migrations (hash, created_at) values ('later', 99999999999999);
				update plenum_nodes.schema_floor set "when" = 99999999999999`
			)
		);
		await expect(asking(newer.url, migratePostgres)).rejects.toThrow('newer version');
		await newer.drop();
	});
});
