import { ok, refuse, type Result } from '@plenum/domain/result';
import { sql } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { until } from '../../test-support/documents/documents.fixture.ts';
import type { Database } from '../database.ts';
import { readiness } from '../readiness.tables.ts';
import { upsertReadiness } from '../readiness.store.ts';
import { sleptOnServer } from '../threads/read-pool.fixture.ts';
import { isStorageError } from '../storage/storage-error.ts';
import { transaction } from '../transaction.ts';
import { monitorStorage } from '../storage/watch-storage.ts';
import { answerRoll } from './node-roll.ts';
import { openPostgres } from './open-postgres.ts';
import { deleteOldMessages, insertMessages } from './node-outbox.ts';
import {
	noPostgres,
	startPostgresCluster,
	type PostgresCluster
} from '../../test-support/database/postgres-cluster.fixture.ts';
import { asking } from '../../test-support/database/postgres-database.fixture.ts';

const report = (error: unknown) => {
	throw error;
};
const written = async (database: Database) => (await database.read.select().from(readiness).get())?.at;

describe.skipIf(noPostgres)(`a database on PostgreSQL ${noPostgres ?? ''}`, () => {
	let cluster: PostgresCluster;
	let nodes: [Database, Database];
	const ask = (statement: string) => asking(cluster.url('plenum'), (client) => client.query(statement));

	beforeAll(async () => {
		cluster = await startPostgresCluster({ isDurable: true });
		await asking(cluster.url('postgres'), (client) => client.query('CREATE DATABASE plenum'));
		// A test puts a clock of its own before the server's.
		await ask('ALTER DATABASE plenum SET search_path = public, pg_catalog');
		const secret = randomBytes(32);
		const open = () => openPostgres(cluster.url('plenum'), report, secret);
		nodes = await Promise.all([open(), open()]);
		for (const node of nodes) node.onStorageError(() => undefined);
	});
	afterAll(async () => {
		await Promise.all(nodes.map((node) => node.close()));
		cluster.stop();
	});

	test('[DB30] transactions of two nodes take turns: what one has read nobody changes before it writes', async () => {
		await transaction(nodes[0], (tx) => upsertReadiness(tx.db, 0));
		const addOne = (node: Database) =>
			transaction(node, async (tx) => {
				const row = await tx.db.select().from(readiness).get();
				await upsertReadiness(tx.db, (row?.at ?? 0) + 1);
			});
		await Promise.all(Array.from({ length: 40 }, (_, at) => addOne(nodes[at % 2] ?? nodes[0])));
		expect(await written(nodes[1])).toBe(40);
	});

	test('[DB32] what one node tells the others hear, and it does not', async () => {
		const heard: [number, object][] = [];
		nodes.forEach((node, at) => node.nodes.on('greeting', (message) => void heard.push([at, message])));
		await until(() => {
			nodes[0].nodes.broadcast('greeting', { said: 'hello' });
			return heard.length > 0;
		});
		expect(heard[0]).toEqual([1, { said: 'hello' }]);
		expect(heard.some(([at]) => at === 0)).toBe(false);
	});

	test('[DB44] [DB75] what a transaction hints at the other nodes hear with its commit, and only then', async () => {
		const heard: [number, string, string | undefined][] = [];
		nodes.forEach(({ nodes: node }, at) => node.onHint((id, open) => void heard.push([at, id, open()?.toString()])));
		const hinting = (id: string, outcome: Result<true>) =>
			transaction(nodes[0], async (tx) => {
				tx.hint(() => ({ id, content: Buffer.from(`content of ${id}`) }));
				return outcome;
			});
		const counted = nodes.map(({ commits }) => vi.spyOn(commits, 'heard'));
		await hinting('refused', refuse('document/frozen'));
		await hinting('committed', ok(true));
		await until(() => heard.length > 0);
		expect(heard).toEqual([[1, 'committed', 'content of committed']]);
		// Each commits less often where the others commit much.
		expect(counted.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
		vi.restoreAllMocks();
	});

	test('[DB33] what is told is deleted when nobody needs it any more', async () => {
		await asking(cluster.url('plenum'), async (client) => {
			const tell = () => insertMessages(client, 'another', [{ topic: 'farewell', message: {} }]);
			await tell();
			await client.query("UPDATE plenum_nodes.told SET at = at - interval '61 s'");
			await tell();
			await deleteOldMessages(client);
			expect((await client.query('SELECT node FROM plenum_nodes.told')).rows).toEqual([{ node: 'another' }]);
		});
	});

	test('[DB34] a node that was away for longer than what is told stands takes anything to have changed', async () => {
		let missed = 0;
		nodes[1].nodes.onMissed(() => (missed += 1));
		await ask(
			"CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS $$ SELECT pg_catalog.clock_timestamp() + interval '55 s' $$"
		);
		await ask("SELECT pg_notify('plenum', '')");
		await until(() => missed > 0);
		await ask('DROP FUNCTION public.clock_timestamp()');
	});

	test('[DB45] a node that dies may have told nobody what it committed; one that leaves has told it', async () => {
		let missed = 0;
		nodes[1].nodes.onMissed(() => (missed += 1));
		const seen = (name: string) =>
			asking(cluster.url('plenum'), async (client) => {
				const named = `SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'plenum node %${name}'`;
				return (await client.query(named)).rows.length;
			});
		const twoLooks = () => new Promise((resolve) => setTimeout(resolve, 2000));
		const leaving = await openPostgres(cluster.url('plenum'), report);
		expect(await seen('')).toBe(3);
		await twoLooks();
		await leaving.close();
		expect(await seen('')).toBe(2);
		await twoLooks();
		expect(missed).toBe(0);
		await asking(cluster.url('plenum'), async (client) => {
			await answerRoll(client, 'another');
			expect(await seen('another')).toBe(1);
			await twoLooks();
		});
		await until(() => missed > 0);
		expect(missed).toBe(1);
	});

	test('[DB30] a connection that is lost within a transaction takes all of it along, and the next one goes on', async () => {
		const lost = transaction(nodes[0], async (tx) => {
			await upsertReadiness(tx.db, 100);
			await ask("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted");
		});
		expect(isStorageError(await lost.catch((error: unknown) => error))).toBe(true);
		expect(await written(nodes[0])).toBe(40);
		await transaction(nodes[0], (tx) => upsertReadiness(tx.db, 41));
		expect(await written(nodes[1])).toBe(41);
	});

	test('[DB30] a node that stops within a transaction holds up nobody for long, and wins nothing when it goes on', async () => {
		let goOn: (() => void) | null = null;
		const stopped = transaction(nodes[0], async (tx) => {
			await upsertReadiness(tx.db, 200);
			await new Promise<void>((resolve) => (goOn = resolve));
		});
		const failed = stopped.catch((error: unknown) => error);
		await until(() => goOn !== null);
		await transaction(nodes[1], (tx) => upsertReadiness(tx.db, 42));
		(goOn as (() => void) | null)?.();
		expect(isStorageError(await failed)).toBe(true);
		expect(await written(nodes[0])).toBe(42);
	});

	test('[DB30] one that waits for a worker of its own is none that stopped', async () => {
		const slow = { ...nodes[0].costly, ask: () => sleep(4500) } as unknown as Database['costly'];
		await transaction({ ...nodes[0], costly: slow }, async (tx) => {
			await tx.db.run(sql`SET LOCAL idle_in_transaction_session_timeout = 3000`);
			await upsertReadiness(tx.db, 43);
			await tx.costly.ask({} as never);
		});
		expect(await written(nodes[1])).toBe(43);
	});

	test('[DB31] a server that is gone is noticed, and used again when it is back', async () => {
		let lost = 0;
		nodes[1].onStorageError(() => (lost += 1));
		process.kill(cluster.pid(), 'SIGKILL');
		await until(() => lost > 0);
		const refused = transaction(nodes[1], (tx) => upsertReadiness(tx.db, 1)).catch((error: unknown) => error);
		expect(isStorageError(await refused)).toBe(true);
		await cluster.start();
		await transaction(nodes[1], (tx) => upsertReadiness(tx.db, 43));
		expect(await written(nodes[1])).toBe(43);
	});

	test('[DB52] workers connect again by themselves, and a read that was lost is done again, once', async () => {
		const readOnAllThreads = (seconds: number) =>
			Promise.all([1, 2].map(() => nodes[0].costly.ask(sleptOnServer, seconds)));
		const before = await readOnAllThreads(0.5);
		process.kill(cluster.pid(), 'SIGKILL');
		await cluster.start();
		const after = await readOnAllThreads(0.5);
		expect(after.map(({ ok: isAnswered }) => isAnswered)).toEqual([true, true]);
		expect(after).not.toEqual(before);
		const lost = readOnAllThreads(2);
		const pids = async () =>
			(await ask("SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'")).rows.map((row) => Number(row.pid));
		await until(async () => (await pids()).length === 2);
		for (const pid of await pids()) await ask(`SELECT pg_terminate_backend(${pid})`);
		expect((await lost).map(({ ok: isAnswered }) => isAnswered)).toEqual([true, true]);
	});

	test('[DB31] whether the server is ready is asked of its readers too', async () => {
		const probeOf = async (database: Database) => {
			const storage = monitorStorage(database, () => undefined);
			return storage.probe().finally(storage.stop);
		};
		expect(await probeOf(nodes[0])).toBe(true);
		const lost = new Error('The connection was lost.');
		const isLost = { ask: () => Promise.reject(lost) } as unknown as Database['costly'];
		expect(await probeOf({ ...nodes[0], costly: isLost })).toBe(false);
		const isBusy = { ask: () => new Promise(() => undefined) } as unknown as Database['costly'];
		expect(await probeOf({ ...nodes[0], costly: isBusy })).toBe(true);
	});

	test('[DB6] a read in a worker is refused as what cannot be had now while the server is gone', async () => {
		await nodes[0].costly.ask(sleptOnServer, 0);
		process.kill(cluster.pid(), 'SIGKILL');
		let refused: unknown = null;
		await until(async () => {
			refused = await nodes[0].costly.ask(sleptOnServer, 0).catch((error: unknown) => error);
			return refused instanceof Error;
		});
		expect(isStorageError(refused)).toBe(true);
		await cluster.start();
	});

	test('[DB31] so is one that says nothing any more', async () => {
		let lost = 0;
		nodes[0].onStorageError(() => (lost += 1));
		const pids: number[] = [];
		await asking(cluster.url('plenum'), async (client) => {
			const ours = async () => {
				const { rows } = await client.query<{ pid: number; query: string }>(
					"SELECT pid, query FROM pg_stat_activity WHERE application_name = 'plenum'"
				);
				return rows;
			};
			// Each node asks by this every second whether the server is there.
			const isAsked = ({ query }: { query: string }) => query.includes('clock_timestamp');
			await until(async () => (await ours()).filter(isAsked).length >= nodes.length);
			pids.push(...(await ours()).map(({ pid }) => pid));
		});
		for (const pid of pids) process.kill(pid, 'SIGSTOP');
		await until(() => lost > 0);
		for (const pid of pids) process.kill(pid, 'SIGCONT');
		await transaction(nodes[0], (tx) => upsertReadiness(tx.db, 44));
		expect(await written(nodes[0])).toBe(44);
	});
});
