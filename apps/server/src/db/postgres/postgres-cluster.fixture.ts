import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { findPostgres, isRoot, nobody, program, readyIn } from './postgres-binaries.fixture.ts';

const binaries = findPostgres();

/** Why there are no tests on PostgreSQL here; null where there are. */
export const noPostgres =
	binaries === null
		? `No PostgreSQL for ${process.platform} ${process.arch}: install one, or these tests are left out.`
		: null;

export type PostgresCluster = {
	url(database: string): string;
	/** Where its files lie. */
	data: string;
	/** Of the server process, for tests that end it. */
	pid(): number;
	/** Again, after it was ended. Answers when it takes connections. */
	start(): Promise<void>;
	/** Also when this process ends, however it does. */
	stop(): void;
};

/**
 * A server of its own, thrown away with this process. `isDurable`: commits wait for the disk, for tests that end the server; else
 * nothing does.
 */
export async function startPostgresCluster({ isDurable = false } = {}): Promise<PostgresCluster> {
	if (binaries === null) throw new Error(noPostgres!);
	const folder = mkdtempSync(join(tmpdir(), 'plenum-postgres-'));
	const [data, sockets, log] = [join(folder, 'data'), join(folder, 'sockets'), join(folder, 'log')];
	mkdirSync(sockets);
	if (isRoot) for (const each of [folder, sockets]) chownSync(each, nobody, nobody);
	const stop = removeAtEnd(folder, data);
	const { bin, env } = readyIn(folder, binaries);
	const runAs = isRoot ? { uid: nobody, gid: nobody } : {};
	const options = ['-U', 'plenum', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
	await promisify(execFile)(program(bin, 'initdb'), ['-D', data, ...options], { env, cwd: folder, ...runAs });

	const hasSockets = process.platform !== 'win32';
	const port = hasSockets ? 5432 : await freePort();
	const listens = hasSockets
		? { listen_addresses: '', unix_socket_directories: sockets }
		: { listen_addresses: '127.0.0.1' };
	const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
	const settings = {
		...{ ...listens, port, max_connections: 200, shared_buffers: '32MB', jit: 'off', autovacuum: 'off' },
		...(isDurable ? {} : careless)
	};
	const host = hasSockets ? sockets : '127.0.0.1';
	const url = (database: string) => `postgres://plenum@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
	const spawnServer = () => {
		const output = openSync(log, 'a');
		const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
		const stdio = ['ignore' as const, output, output];
		const server = spawn(program(bin, 'postgres'), ['-D', data, ...given], {
			...{ env, cwd: folder, detached: true, stdio },
			...runAs
		});
		closeSync(output);
		server.unref();
		return server;
	};
	const start = async () => {
		// Of one that was killed the children end a moment later, and until then no other begins.
		for (let attempts = 50; attempts > 0; attempts--) {
			if (await isAnswering(url('postgres'), spawnServer())) return;
			await sleep(100);
		}
		throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`);
	};
	await start();
	return { url, data, start, stop, pid: () => Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8')) };
}

/** Once it takes connections; false where it has ended. */
async function isAnswering(url: string, server: ChildProcess): Promise<boolean> {
	while (server.exitCode === null && server.signalCode === null) {
		const client = new Client({ connectionString: url });
		client.on('error', () => undefined);
		try {
			await client.connect();
			return true;
		} catch {
			await sleep(20);
		} finally {
			await client.end().catch(() => undefined);
		}
	}
	return false;
}

/**
 * A shell that waits for the other end of its input to close, as it does however this process ends; then it ends the server and
 * deletes what it wrote.
 */
function removeAtEnd(folder: string, data: string): () => void {
	if (process.platform === 'win32') {
		const remove = () => rmSync(folder, { recursive: true, force: true });
		process.once('exit', remove);
		return remove;
	}
	const script = `cat > /dev/null
		server=$(head -n 1 "$2/postmaster.pid" 2> /dev/null) && kill -QUIT "$server"
		for wait in 1 2 3 4 5 6 7 8; do [ -e "$2/postmaster.pid" ] && sleep 0.25; done
		rm -rf "$1"`;
	const shell = spawn('sh', ['-c', script, 'sh', folder, data], {
		stdio: ['pipe', 'ignore', 'ignore'],
		detached: true
	});
	shell.unref();
	(shell.stdin as Socket).unref();
	return () => void shell.stdin.end();
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
