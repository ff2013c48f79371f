import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoopHold } from './canary/loop-hold.ts';
import type { HeldMemory, Order, Usage } from './measured.ts';
import type { Peer } from './peer.ts';
import { readUsage } from './process-usage.ts';

export type ServerOptions = Partial<Omit<Order, 'dataDir'>>;

const kept = join(import.meta.dirname, '..', 'node_modules', '.cache', 'bench-compiled');
const defaults = { documents: 1, people: 0, unhurried: false };

/**
 * @y/websocket-server brings a Yjs of its own beside the one that its storage needs; servers of Hocuspocus say so when one of them
 * leaves the storing to another.
 */
const usual = ['Yjs was already imported.', '[onStoreDocument] Another instance is already storing'];

/** One of the servers, in a process of its own on a folder of its own. */
export class ServerProcess {
	readonly peer: Peer;
	readonly dataDir: string;
	readonly #order: Order;
	#child: ChildProcess;
	port = 0;

	/** `dataFrom`: a folder that an earlier process has left, to be copied. */
	static async start(peer: Peer, wanted: ServerOptions, dataFrom?: string): Promise<ServerProcess> {
		const dataDir = mkdtempSync(join(tmpdir(), 'plenum-bench-'));
		if (dataFrom) cpSync(dataFrom, dataDir, { recursive: true });
		const server = new ServerProcess(peer, { ...defaults, ...wanted, dataDir });
		await server.#listening();
		return server;
	}

	private constructor(peer: Peer, order: Order) {
		this.peer = peer;
		this.dataDir = order.dataDir;
		this.#order = order;
		this.#child = this.#launch();
	}

	#launch(): ChildProcess {
		const args = [JSON.stringify(this.#order), ...this.peer.args];
		const execArgv = ['--expose-gc', ...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [])];
		// All peers run from their sources. With code kept from the start before, none carries Node's compiler for TypeScript.
		const env = { ...process.env, NODE_COMPILE_CACHE: kept };
		const child = fork(this.peer.file, args, { execArgv, env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
		child.stderr?.on('data', (text) => {
			if (!usual.some((words) => String(text).startsWith(words))) process.stderr.write(String(text));
		});
		return child;
	}

	async #listening(): Promise<void> {
		const gone = once(this.#child, 'exit').then(() => {
			throw new Error(`${this.peer.title} did not start.`);
		});
		const [{ port }] = (await Promise.race([once(this.#child, 'message'), gone])) as [{ port: number }];
		gone.catch(() => undefined);
		this.port = port;
	}

	async usage(): Promise<Usage> {
		return readUsage(this.#child.pid ?? 0) ?? this.#ask('usage');
	}

	async heldMemory(): Promise<HeldMemory> {
		return this.#ask('tidy');
	}

	/** For a server that commits something on request. */
	async change(): Promise<void> {
		await this.#ask('change');
	}

	/** For a server that watches its loop. */
	async loopHold(): Promise<LoopHold> {
		return this.#ask('hold');
	}

	async #ask<Answer extends Usage | HeldMemory | LoopHold>(question: string): Promise<Answer> {
		const answer = once(this.#child, 'message') as Promise<[Answer]>;
		this.#child.send(question);
		return (await answer)[0];
	}

	/** As a power cut would: no warning, nothing flushed. */
	async kill(): Promise<void> {
		const gone = once(this.#child, 'exit');
		this.#child.kill('SIGKILL');
		await gone;
	}

	async restart(): Promise<void> {
		this.#child = this.#launch();
		await this.#listening();
	}

	async end(): Promise<void> {
		const gone = once(this.#child, 'exit');
		if (this.#child.exitCode === null && this.#child.signalCode === null) {
			// The process ends by itself when nobody asks any more.
			this.#child.disconnect();
			const inVain = setTimeout(() => this.#child.kill('SIGKILL'), 3000);
			await gone;
			clearTimeout(inVain);
		}
		rmSync(this.dataDir, { recursive: true, force: true });
	}
}

/** Starts it, works with it, and ends it in any case. */
export async function withServer<Value>(
	peer: Peer,
	wanted: ServerOptions,
	work: (server: ServerProcess) => Promise<Value>,
	dataFrom?: string
): Promise<Value> {
	const server = await ServerProcess.start(peer, wanted, dataFrom);
	try {
		return await work(server);
	} finally {
		await server.end();
	}
}
