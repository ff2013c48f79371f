import { execFile, spawn, type ChildProcess } from 'node:child_process';
import {
	appendFileSync,
	chownSync,
	closeSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
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
	/** As programs of PostgreSQL are told: where to reach it. */
	conninfo: string;
	/** Where its files lie. */
	data: string;
	/** The id of the server process, for tests that end it. */
	pid(): number;
	/** Again, after it was ended. Answers when it takes connections. */
	start(): Promise<void>;
	/** Also when this process ends, however it does. */
	stop(): void;
};

/**
 * A server of its own, thrown away with this process. `isDurable`: commits wait for the disk, for tests that end the server; else
 * nothing does. `standbyOf`: it is a copy of that server and follows it.
 */
export async function startPostgresCluster({
	isDurable = false,
	standbyOf = null
}: { isDurable?: boolean; standbyOf?: PostgresCluster | null } = {}): Promise<PostgresCluster> {
	if (binaries === null) throw new Error(noPostgres!);
	const folder = mkdtempSync(join(tmpdir(), 'plenum-postgres-'));
	const data = join(folder, 'data');
	const sockets = join(folder, 'sockets');
	const log = join(folder, 'log');
	mkdirSync(sockets);
	if (isRoot) for (const each of [folder, sockets]) chownSync(each, nobody, nobody);
	const stop = removeAtEnd(folder, data);
	const { bin, env } = readyIn(folder, binaries);
	const runAs = isRoot ? { uid: nobody, gid: nobody } : {};
	if (standbyOf) await copyBase(standbyOf, data);
	else {
		const options = ['-U', 'plenum', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
		await promisify(execFile)(program(bin, 'initdb'), ['-D', data, ...options], { env, cwd: folder, ...runAs });
	}

	const hasSockets = process.platform !== 'win32';
	const port = hasSockets ? 5432 : await freePort();
	const listens = hasSockets
		? { listen_addresses: '', unix_socket_directories: sockets }
		: { listen_addresses: '127.0.0.1' };
	const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
	const settings = {
		...listens,
		port,
		max_connections: 200,
		shared_buffers: '32MB',
		jit: 'off',
		autovacuum: 'off',
		...(isDurable ? {} : careless)
	};
	const host = hasSockets ? sockets : '127.0.0.1';
	const url = (database: string) => `postgres://plenum@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
	const spawnServer = () => {
		const output = openSync(log, 'a');
		const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
		const stdio = ['ignore' as const, output, output];
		const server = spawn(program(bin, 'postgres'), ['-D', data, ...given], {
			env,
			cwd: folder,
			detached: true,
			stdio,
			...runAs
		});
		closeSync(output);
		server.unref();
		return server;
	};
	const start = async () => {
		// After a kill, the children of the server end a moment later, and no other server starts until then.
		for (let attempts = 50; attempts > 0; attempts--) {
			if (await isAnswering(url('postgres'), spawnServer())) return;
			await sleep(100);
		}
		throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`);
	};
	await start();
	const conninfo = `host=${host} port=${port} user=plenum`;
	return {
		url,
		conninfo,
		data,
		start,
		stop,
		pid: () => Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'))
	};
}

/** As `pg_basebackup -R` does, which does not come with every set of binaries: no log comes along, and the copy asks its primary for it. */
async function copyBase({ url, conninfo, data: source }: PostgresCluster, data: string): Promise<void> {
	const client = new Client({ connectionString: url('postgres') });
	await client.connect();
	try {
		const { rows } = await client.query<{ isOld: boolean }>(
			`SELECT current_setting('server_version_num')::int < 150000 AS "isOld"`
		);
		const [begin, end] = rows[0]?.isOld
			? ["pg_start_backup('standby', true, false)", 'pg_stop_backup(false, false)']
			: ["pg_backup_start('standby', true)", 'pg_backup_stop(false)'];
		await client.query(`SELECT ${begin}`);
		await promisify(execFile)('cp', ['-a', source, data]);
		const { rows: stopped } = await client.query<{ labelfile: string }>(`SELECT labelfile FROM ${end}`);
		for (const name of ['postmaster.pid', 'postmaster.opts', 'pg_wal']) rmSync(join(data, name), { recursive: true });
		const logs = join(data, 'pg_wal');
		const written = { backup_label: stopped[0]?.labelfile ?? '', 'standby.signal': '' };
		mkdirSync(logs, { mode: 0o700 });
		for (const [name, text] of Object.entries(written)) writeFileSync(join(data, name), text);
		appendFileSync(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`);
		const { uid, gid } = statSync(source);
		for (const each of [logs, ...Object.keys(written).map((name) => join(data, name))]) chownSync(each, uid, gid);
	} finally {
		await client.end();
	}
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
 * A shell that waits until the other end of its input closes, which happens however this process ends. Then it stops the
 * server and deletes what it wrote.
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
