import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server } from 'node:net';
import { asking } from '../../apps/server/src/test-support/database/postgres-database.fixture.ts';
import {
	noPostgres,
	startPostgresCluster
} from '../../apps/server/src/test-support/database/postgres-cluster.fixture.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';

/** A Plenum that can be killed, whatever it runs on. */
export type House = Pick<ServerProcess, 'url' | 'setupToken' | 'kill' | 'restart' | 'killAndRestart' | 'end'>;

/** The two ways in which Plenum is run; the second is missing where there is no PostgreSQL for this machine. */
export const houses: readonly { kind: string; open: () => Promise<House> }[] = [
	{ kind: 'one process', open: () => startServer() },
	...(noPostgres === null ? [{ kind: 'two nodes on PostgreSQL', open: openTwoNodes }] : [])
];

/** Each connection goes to the next node, and so does each line to a text: nobody stays with one. */
async function openTwoNodes(): Promise<House> {
	const cluster = await startPostgresCluster({ isDurable: true });
	await asking(cluster.url('postgres'), (client) => client.query('CREATE DATABASE plenum'));
	const ports: number[] = [];
	const proxy = createServer();
	takeTurns(proxy, ports);
	await once(proxy.listen(0, '127.0.0.1'), 'listening');
	const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
	const common = {
		DATABASE_URL: cluster.url('plenum'),
		PUBLIC_URL: url,
		PLENUM_SECRET: randomBytes(32).toString('base64url')
	};
	const first = await startServer({ env: common });
	const second = await startServer({
		env: { ...common, POLL_KEYS_DIR: `${first.dataDir}/poll-keys` }
	});
	const nodes = [first, second];
	ports.push(...nodes.map((node) => Number(new URL(node.url).port)));
	const restart = async () => {
		for (const node of nodes) await node.restart();
	};
	const kill = async () => void (await Promise.all(nodes.map((node) => node.kill())));
	return {
		url,
		setupToken: second.setupToken,
		kill,
		restart,
		async killAndRestart() {
			await kill();
			await restart();
		},
		async end() {
			proxy.close();
			await Promise.all(nodes.map((node) => node.end()));
			cluster.stop();
		}
	};
}

/** A node that is not there is left out. */
function takeTurns(proxy: Server, ports: readonly number[]): void {
	const turns = { texts: 0, rest: 0 };
	proxy.on('connection', (near) => {
		near.on('error', () => undefined);
		near.once('data', (head) => {
			near.pause();
			const of = head.toString('latin1', 0, 12) === 'GET /collab/' ? 'texts' : 'rest';
			const reach = (left: number): void => {
				if (left === 0) return void near.destroy();
				const far = connect(ports[(turns[of] += 1) % ports.length] ?? 0, '127.0.0.1');
				const missed = () => reach(left - 1);
				far.once('error', missed);
				far.once('connect', () => {
					far.off('error', missed).on('error', () => near.destroy());
					far.write(head);
					near.pipe(far).pipe(near);
					near.on('close', () => far.destroy());
				});
			};
			reach(ports.length);
		});
	});
}
