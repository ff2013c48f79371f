import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { until } from '../../test-support/documents/documents.fixture.ts';
import type { Database } from '../database.ts';
import { upsertReadiness } from '../readiness.store.ts';
import { isStorageError } from '../storage/storage-error.ts';
import { transaction } from '../transaction.ts';
import { migratePostgres, type OpenedBy } from './migrate-postgres.ts';
import { readMigrations, type Migration } from './migrations.ts';
import { describeNode, findNodeEntries } from './node-roll.ts';
import { openPostgres } from './open-postgres.ts';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import { asking, createPostgresDatabase } from '../../test-support/database/postgres-database.fixture.ts';
import { findSchemaFloor, raiseSchemaFloor } from './schema-floor.ts';

const known = readMigrations();
const last = known.at(-1)!;
const next = (...statements: string[]): Migration => ({
	tag: '9999_next',
	when: last.when + 1000,
	hash: 'next',
	statements
});
const adding = next('ALTER TABLE "polls" ADD COLUMN "next" bigint DEFAULT 7 NOT NULL;');
const changing = next('ALTER TABLE "polls" RENAME COLUMN "id" TO "next";');

describe.skipIf(noPostgres)(`an upgrade while nodes run on PostgreSQL ${noPostgres ?? ''}`, () => {
	let url: string;
	let drop: () => Promise<void>;
	beforeEach(async () => void ({ url, drop } = await createPostgresDatabase()));
	afterEach(() => drop());

	const report = (error: unknown) => expect.unreachable(String(error));
	const migrateTo = (migrations: Migration[], by: OpenedBy = 'server') =>
		asking(url, (client) => migratePostgres(client, by, migrations));
	const hasNext = () =>
		asking(url, async (client) => {
			const { rows } = await client.query(
				"SELECT 1 FROM pg_attribute WHERE attrelid = 'polls'::regclass AND attname = 'next'"
			);
			return rows.length === 1;
		});
	const floor = () => asking(url, findSchemaFloor);
	const save = (database: Database) => transaction(database, (tx) => upsertReadiness(tx.db, 1));

	async function openNode(): Promise<Database> {
		const database = await openPostgres(url, report);
		let closing: Promise<void> | null = null;
		const close = () => (closing ??= database.close());
		onTestFinished(close);
		return { ...database, close };
	}

	test('[OPERATE26] what only adds comes in while a node runs, and leaves it its right to run', async () => {
		const node = await openNode();
		await save(node);
		const before = await floor();
		await migrateTo([...known, adding]);
		expect(await hasNext()).toBe(true);
		expect(await floor()).toBe(before);
		await save(node);
	});

	test('[OPERATE26] what changes tables is refused while a node runs, which is named, and comes in when it has stopped', async () => {
		const node = await openNode();
		const refused = await migrateTo([...known, changing]).catch(String);
		expect(refused).toContain(`${hostname()} (since `);
		expect(refused).toContain(`${last.tag}). Stop it first`);
		expect(refused).toContain('9999_next: ALTER TABLE "polls" RENAME');
		expect(await hasNext()).toBe(false);
		await save(node);
		await node.close();
		await migrateTo([...known, changing]);
		expect(await hasNext()).toBe(true);
		expect(await floor()).toBe(changing.when);
	});

	test('[OPERATE26] a node of a version that does not say which it is has to be stopped for any change', async () => {
		await asking(url, async (client) => {
			await client.query("SET application_name = 'plenum node of-before'");
			await expect(migrateTo([...known, adding])).rejects.toThrow('does not say which it is');
			expect(await hasNext()).toBe(false);
			await migrateTo(known); // Nothing to change: nobody is asked.
		});
		await migrateTo([...known, adding]);
		expect(await hasNext()).toBe(true);
	});

	test('[OPERATE27] whoever writes keeps tables from being changed, also where their node is not to be seen', async () => {
		const node = await openNode();
		await save(node);
		await asking(url, async (client) => {
			await client.query(
				`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
				WHERE datname = current_database() AND application_name LIKE 'plenum node %'`
			);
			await expect(migrateTo([...known, changing])).rejects.toThrow('somebody who writes is still connected');
		});
		expect(await hasNext()).toBe(false);
	});

	test('[OPERATE27] a node below the floor hears of it, once, and a connection that it opens writes nothing', async () => {
		const node = await openNode();
		let heard = 0;
		node.nodes.onOutdated(() => (heard += 1));
		await asking(url, (client) => raiseSchemaFloor(client, adding));
		const refused: unknown = await save(node).catch((error: unknown) => error);
		expect(String(refused)).toContain('for a newer version');
		expect(isStorageError(refused)).toBe(true);
		await until(() => heard > 0);
		await new Promise((resolve) => setTimeout(resolve, 1600));
		expect(heard).toBe(1);
		let later = 0;
		node.nodes.onOutdated(() => (later += 1));
		expect(later).toBe(1);
	});

	test('[OPERATE28] on a database that a newer version added to an older one starts as a node and gives no commands', async () => {
		await migrateTo([...known, adding]);
		await migrateTo(known);
		await expect(migrateTo(known, 'command')).rejects.toThrow('give commands with the newer one');
		expect(await hasNext()).toBe(true);
	});

	test('[OPERATE28] on one that a newer version changed it does not, nor where it is not known what was changed', async () => {
		await migrateTo([...known, changing]);
		await expect(migrateTo(known)).rejects.toThrow('was opened by a newer version');
		await asking(url, (client) => client.query('DELETE FROM plenum_nodes.schema_floor'));
		await expect(migrateTo(known)).rejects.toThrow('was opened by a newer version');
	});

	test('[OPERATE26] whoever reads a table for long is waited for, and others read meanwhile', async () => {
		const other = await openNode();
		const migrating = await asking(url, async (reader) => {
			await reader.query('BEGIN');
			await reader.query('SELECT count(*) FROM polls');
			let isDone = false;
			const done = migrateTo([...known, adding]).then(() => (isDone = true));
			for (let each = 0; each < 20; each++) {
				await asking(url, (client) => client.query('SELECT count(*) FROM polls'));
				await save(other);
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			expect(isDone).toBe(false);
			await reader.query('COMMIT');
			return done;
		});
		expect(migrating).toBe(true);
		expect(await hasNext()).toBe(true);
	});

	test('[OPERATE26] a migration that fails leaves nothing', async () => {
		const failing = next(...adding.statements, 'SELECT 1/0');
		await expect(migrateTo([...known, failing])).rejects.toThrow('division by zero');
		expect(await hasNext()).toBe(false);
		await migrateTo([...known, adding]);
		expect(await hasNext()).toBe(true);
	});

	test('[OPERATE29] the roll says of each node where it runs, since when, and its last migration; of one that is gone nothing', async () => {
		const one = await openNode();
		const two = await openNode();
		const entries = await asking(url, findNodeEntries);
		expect(entries.map(({ node }) => node).sort()).toEqual([one.nodes.here, two.nodes.here].sort());
		expect(entries.map(describeNode)[0]).toMatch(/^.+ \(since \d{4}-\d\d-\d\d \d\d:\d\d UTC, \d{4}_.+\)$/);
		await one.close();
		expect((await asking(url, findNodeEntries)).map(({ node }) => node)).toEqual([two.nodes.here]);
	});

	test('[DB61] what a later version tells or hints at, and this one does not know, is ignored', async () => {
		const one = await openNode();
		const two = await openNode();
		const heard: object[] = [];
		let missed = 0;
		two.nodes.on('known', (message) => void heard.push(message));
		two.nodes.onHint((id) => expect.unreachable(id));
		two.nodes.onVolatile((id) => expect.unreachable(id));
		two.nodes.onMissed(() => (missed += 1));
		await asking(url, async (client) => {
			const told = [
				{ topic: 'of-later', message: { a: 1 }, more: true },
				{ topic: 'known', message: { n: 1 }, more: true }
			];
			await client.query("INSERT INTO plenum_nodes.told (node, messages) VALUES ('later', $1)", [JSON.stringify(told)]);
			for (const channel of ['plenum', 'plenum_commits', 'plenum_volatile', 'plenum_later'])
				for (const payload of ['', 'later', 'later 2 form of more words', '{"v":2}'])
					await client.query('SELECT pg_notify($1, $2)', [channel, payload]);
		});
		one.nodes.broadcast('of-later', {});
		one.nodes.broadcast('known', { n: 2 });
		await until(() => heard.length === 2);
		expect(heard).toEqual([{ n: 1 }, { n: 2 }]);
		expect(missed).toBe(0);
	});
});
