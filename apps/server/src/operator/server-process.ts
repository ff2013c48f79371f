import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findFreePort } from '../http/free-port.ts';
import { mainFile } from '../program-files.ts';

/**
 * The name in its address, the changed parts of its environment, its port where others must know it, and the file that starts another
 * version.
 */
type Settings = { name: '127.0.0.1' | 'localhost'; env: NodeJS.ProcessEnv; port?: number; start?: string };

/** A real Plenum in a process of its own, on a throw-away data folder: one that can be killed. */
export class ServerProcess {
	readonly url: string;
	readonly setupToken: string;
	readonly dataDir: string;
	readonly #port: number;
	#child: ChildProcess;

	readonly #settings: Settings;

	private constructor(port: number, dataDir: string, child: ChildProcess, setupToken: string, settings: Settings) {
		this.url = `http://${settings.name}:${port}`;
		this.#settings = settings;
		this.#port = port;
		this.dataDir = dataDir;
		this.#child = child;
		this.setupToken = setupToken;
	}

	/** Passkeys need a name in the address: `localhost` is one, a number is none. It may go on from a copy of another's data. */
	static async start(
		settings: Settings = { name: '127.0.0.1', env: {} },
		dataFrom: string | null = null
	): Promise<ServerProcess> {
		const port = settings.port ?? (await findFreePort());
		const dataDir = mkdtempSync(join(tmpdir(), 'plenum-run-'));
		if (dataFrom !== null) cpSync(dataFrom, dataDir, { recursive: true });
		const { child, output } = await launch(port, dataDir, settings);
		const setupToken = /\/setup#(\S+)/.exec(output)?.[1] ?? '';
		return new ServerProcess(port, dataDir, child, setupToken, settings);
	}

	get pid(): number {
		return this.#child.pid ?? 0;
	}

	/** As a power cut would: no warning, nothing flushed. Then the same port and data again. */
	async killAndRestart(): Promise<void> {
		await this.kill();
		await this.restart();
	}

	async kill(): Promise<void> {
		const gone = once(this.#child, 'exit');
		this.#child.kill('SIGKILL');
		await gone;
	}

	/** Asks it to stop, and waits until it has; once more for each further signal. Answers its exit status. */
	async stop(...signals: NodeJS.Signals[]): Promise<number | null> {
		const gone = once(this.#child, 'exit');
		for (const signal of signals) {
			const heard = once(this.#child.stdout as Readable, 'data');
			this.#child.kill(signal);
			await Promise.race([heard, gone]);
		}
		const [status] = (await gone) as [number | null];
		return status;
	}

	async restart(): Promise<void> {
		await launch(this.#port, this.dataDir, this.#settings, (child) => (this.#child = child));
	}

	async end(): Promise<void> {
		if (this.#child.exitCode === null && this.#child.signalCode === null) await this.kill();
		rmSync(this.dataDir, { recursive: true, force: true });
	}
}

async function launch(
	port: number,
	dataDir: string,
	settings: Settings,
	spawned: (child: ChildProcess) => void = () => undefined
): Promise<{ child: ChildProcess; output: string }> {
	const env = {
		...process.env,
		PORT: String(port),
		HOST: '127.0.0.1',
		DATA_DIR: dataDir,
		PUBLIC_URL: `http://${settings.name}:${port}`,
		...settings.env
	};
	const child = spawn(process.execPath, [settings.start ?? mainFile], { env, stdio: ['ignore', 'pipe', 'inherit'] });
	spawned(child); // Before it is ready: a child that never becomes so must be ended too.
	let output = '';
	const ready = new Promise<void>((resolve, reject) => {
		child.stdout.on('data', (chunk) => {
			output += String(chunk);
			if (output.includes('Plenum is ready')) resolve();
		});
		child.once('exit', () => reject(new Error(`Plenum did not start:\n${output}`)));
	});
	await ready;
	return { child, output };
}
