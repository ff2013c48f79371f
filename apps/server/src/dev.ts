import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run dev`: runs the development server as a child process and restarts it when code changes that it has loaded. The sample
 * consultation is created once; a restart keeps its data, so that open pages stay signed in.
 */

const root = join(import.meta.dirname, '..', '..', '..');
const script = join(import.meta.dirname, 'dev', 'serve.ts');
const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`);
const watched = ['apps/server/src', 'apps/server/migrations', 'packages/messages/generated', ...packages];
/** Code that did not change is not compiled again at a restart. */
const compileCache = join(root, 'node_modules', '.cache', 'plenum-compiled');
const dataDir = mkdtempSync(join(tmpdir(), 'plenum-dev-'));
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));

/** An editor that saves several files at once causes one restart. */
const settleMs = 100;
/** As long as `main.ts` gives itself to stop. */
const longestStopMs = 9000;

let isSeeded = false;
let server = start();
let pending: NodeJS.Timeout | undefined;
let stopping: Promise<void> | null = null;

for (const folder of watched) {
	watch(join(root, folder), { recursive: true }, (_event, file) => {
		// What runs outside the server process (tests, fixtures) restarts nothing.
		// Messages of the pages appear there by themselves.
		if (file === null || !/\.(ts|sql|json)$/.test(file) || /\.(test|fixture)\.ts$|\binterface\b/.test(file)) return;
		clearTimeout(pending);
		pending = setTimeout(() => void restart(file), settleMs);
	});
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => void stop(server).then(() => process.exit(0)));

function start(): ChildProcess {
	if (!isSeeded) {
		// A child that was stopped while it created the sample leaves half of one.
		rmSync(dataDir, { recursive: true, force: true });
		mkdirSync(dataDir, { mode: 0o700 });
	}
	const child = fork(script, {
		env: { NODE_COMPILE_CACHE: compileCache, ...process.env, DATA_DIR: dataDir }
	});
	child.once('message', () => (isSeeded = true));
	child.once('exit', (code) => {
		if (code) process.stdout.write('The server ended with an error. Waiting for a change…\n');
	});
	return child;
}

async function restart(file: string): Promise<void> {
	if (stopping) return; // The start that follows loads this change too.
	process.stdout.write(`${file} changed: restarting…\n`);
	stopping = stop(server);
	await stopping;
	stopping = null;
	server = start();
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const kill = setTimeout(() => child.kill('SIGKILL'), longestStopMs);
	await new Promise((resolve) => {
		child.once('exit', resolve);
		child.kill('SIGTERM');
	});
	clearTimeout(kill);
}
