import type { BrowserToServer, Fact, ServerToBrowser } from '@plenum/protocol/facts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { openPlenum, type Plenum } from './open-plenum.fixture.ts';
import { asking, createPostgresDatabase } from '../database/postgres-database.fixture.ts';
import { Visitor } from '../../demo/visitor.ts';
import { until } from '../documents/documents.fixture.ts';
import { livePath } from '../../live/live.ts';
import { startServer } from './start-server.fixture.ts';
import { fillInstance } from './running-app.fixture.ts';

const secret = 'the same key on every node of an instance';

export type TestNode = { plenum: Plenum; url: string; visitor: Visitor; close: Plenum['close'] };

/**
 * An instance on PostgreSQL with several nodes in this process: they share only the database, the secret and the folder of
 * poll keys. `clocks`: the time that each node's machine shows.
 */
export async function openNodes(count: number, clocks: (() => number)[] = []) {
	const { url, drop } = await createPostgresDatabase();
	const pollKeys = mkdtempSync(join(tmpdir(), 'plenum-poll-keys-'));
	const [first, ...others] = await Promise.all(
		Array.from({ length: count }, (_, at) => openNode(url, pollKeys, clocks[at]))
	);
	if (!first) throw new Error('An instance has a node.');
	const setupToken = (await first.plenum.setupLink())?.split('#')[1] ?? '';
	const instance = await fillInstance(first.visitor, setupToken);
	const nodes = [first, ...others];
	const screens: Socket[] = [];
	const ask = (statement: string) => asking(url, (client) => client.query<Record<string, unknown>>(statement));
	await ask(
		`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = public, pg_catalog', current_database()); END $$`
	);
	return {
		...instance,
		nodes,
		ask,
		/** One more node, in a process of its own: one that can be killed. */
		startProcess: () =>
			startServer({
				env: { DATABASE_URL: url, POLL_KEYS_DIR: pollKeys, PLENUM_SECRET: secret }
			}),
		/** For connections that are opened after the first call of `ask`: those that the nodes tell by are opened again. */
		async dropHints(dropped: boolean) {
			await ask(
				dropped
					? 'CREATE FUNCTION public.pg_notify(text, text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$'
					: 'DROP FUNCTION public.pg_notify(text, text)'
			);
		},
		/** The connections by which nodes tell and hear; until each has another. */
		cutLines: () =>
			asking(url, async (client) => {
				const lines = async () => (await client.query<{ pid: number }>(linesOfNodes)).rows.map(({ pid }) => pid);
				const before = await lines();
				await client.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid', [before]);
				await until(async () => {
					const now = await lines();
					return now.length === before.length && !now.some((pid) => before.includes(pid));
				});
			}),
		/** Ends those connections, and keeps each node from opening another until what this returns is called. */
		async breakLines(): Promise<() => Promise<void>> {
			await ask('ALTER TABLE plenum_nodes.nodes RENAME TO nodes_of_test');
			await ask(`SELECT pg_terminate_backend(pid) FROM (${linesOfNodes}) AS lines`);
			return async () => {
				await ask('ALTER TABLE plenum_nodes.nodes_of_test RENAME TO nodes');
				await until(
					async () => Number((await ask(`SELECT count(*) FROM (${linesOfNodes}) AS lines`)).rows[0]?.count) >= count
				);
			};
		},
		openScreen(node: TestNode, token: string) {
			const screen = createScreen(node.url, token, instance.consultation);
			screens.push(screen.socket);
			return screen;
		},
		async close() {
			for (const screen of screens) screen.disconnect();
			await Promise.all(nodes.map((node) => node.close()));
			await drop();
			rmSync(pollKeys, { recursive: true });
		}
	};
}

const linesOfNodes = `SELECT pid FROM pg_stat_activity
	WHERE application_name LIKE 'plenum node %' AND datname = current_database()`;

export type Instance = Awaited<ReturnType<typeof openNodes>>;

async function openNode(databaseUrl: string, pollKeys: string, machineNow = Date.now): Promise<TestNode> {
	const dataDir = mkdtempSync(join(tmpdir(), 'plenum-node-'));
	const env = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, POLL_KEYS_DIR: pollKeys, PLENUM_SECRET: secret };
	const plenum = await openPlenum(env, { machineNow });
	const url = await plenum.app.listen({ port: 0, host: '127.0.0.1' });
	let closing: Promise<void> | null = null;
	return {
		plenum,
		url,
		visitor: new Visitor(url),
		close: (notice) => (closing ??= plenum.close(notice).then(() => rmSync(dataDir, { recursive: true })))
	};
}

function createScreen(url: string, token: string, consultation: string) {
	const socket: Socket<ServerToBrowser, BrowserToServer> = io(url, {
		path: livePath,
		transports: ['websocket'],
		auth: { token },
		forceNew: true
	});
	const facts: Fact[] = [];
	const ends: string[] = [];
	socket.on('fact', (fact) => facts.push(fact));
	socket.on('disconnect', (reason) => ends.push(reason));
	const follow = async () => (await socket.emitWithAck('follow', { consultation })).ok;
	return { socket, facts, ends, follow };
}
