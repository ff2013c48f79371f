import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { pause } from '../load/pause.ts';
import { readUsage } from '../process-usage.ts';

/** The machine's own: no package brings one. */
const program = process.env.REDIS_SERVER ?? ['redis-server', 'valkey-server'].map(inPath).find((found) => found);

export const hasRedis = program !== undefined;

/** A Redis, or Valkey, that stores nothing, as servers need it that only tell each other. */
export class RedisProcess {
	readonly port: number;
	readonly #child: ChildProcess;

	static async start(): Promise<RedisProcess> {
		const port = await freePort();
		const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
		const child = spawn(program!, settings, { stdio: 'ignore' });
		child.on('error', () => undefined);
		for (let tries = 100; !(await answers(port)); tries--) {
			if (tries === 0 || child.exitCode !== null) throw new Error('Redis did not start.');
			await pause(50);
		}
		return new RedisProcess(port, child);
	}

	private constructor(port: number, child: ChildProcess) {
		this.port = port;
		this.#child = child;
	}

	/** Microseconds of processor time. */
	cpu(): number {
		return readUsage(this.#child.pid ?? 0)?.cpu ?? 0;
	}

	async end(): Promise<void> {
		const gone = once(this.#child, 'exit');
		this.#child.kill();
		await gone;
	}
}

function inPath(name: string): string | undefined {
	const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
	return found.find((file) => {
		try {
			accessSync(file, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function answers(port: number): Promise<boolean> {
	const socket = connect(port, '127.0.0.1');
	try {
		await once(socket, 'connect');
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}
