import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { ServerProcess } from './operator/server-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'plenum-early-stop-'));
/** In a name space of its own, which some machines do not give. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', dataDir]).status === 0;
afterAll(() => rmSync(dataDir, { recursive: true }));

/** How a start ends, and what it said, when this is done at its first word. */
async function start(args: string[], env: NodeJS.ProcessEnv, atFirstWord: (pid: number) => void) {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'start.js'), ...args], {
		env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let said = '';
	child.stdout.on('data', (text: Buffer) => {
		if (said === '') atFirstWord(child.pid ?? 0);
		said += text.toString();
	});
	const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
	return { code, signal, said };
}

test.runIf(process.platform === 'linux')(
	'[OPERATE25] the engine and the C library are set, whoever starts it, and what the operator has set stays',
	async () => {
		let [flags, env]: [string[], string[]] = [[], []];
		await start([], { MALLOC_ARENA_MAX: '3', NODE_OPTIONS: '--max-semi-space-size=16' }, (pid) => {
			const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8').split('\0');
			[flags, env] = [read('cmdline'), read('environ')];
			process.kill(pid, 'SIGKILL');
		});
		expect(flags.filter((each) => each.startsWith('--'))).toEqual(['--heap-growing-percent=50']);
		expect(env).toEqual(expect.arrayContaining(['MALLOC_ARENA_MAX=3', 'MALLOC_TRIM_THRESHOLD_=131072']));
	}
);

test('[OPERATE36] a start that is told to stop ends in good order: as the first process of a container it must listen for that', async () => {
	const { code, signal, said } = await start([], {}, (pid) => process.kill(pid, 'SIGTERM'));
	expect({ code, signal }).toEqual({ code: 0, signal: null });
	expect(said.endsWith('Plenum is stopping…\n')).toBe(true);
});

test.runIf(canMount)('[OPERATE70] a start on a full disk says so, and what to do', async () => {
	const script = `mount -t tmpfs -o size=256k tmpfs ${dataDir} && exec ${process.execPath} ${join(import.meta.dirname, 'start.js')}`;
	const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
		env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0' },
		encoding: 'utf8'
	});
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	expect(stdout).toContain(`Plenum cannot start: the disk that holds ${dataDir} is full.`);
});

test('[DB65] a second server on one folder is refused and harms nothing, and after a power cut the next one starts', async () => {
	const server = await ServerProcess.start();
	onTestFinished(() => server.end());
	const { code, said } = await start([], { DATA_DIR: server.dataDir }, () => undefined);
	expect(code).toBe(1);
	expect(said).toContain('Plenum cannot start: another Plenum serves');
	await server.killAndRestart();
	expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test('[OPERATE37] what an image carries is compiled by a start that ends by itself, and fails where it cannot start', async () => {
	const good = await start(['--once'], {}, () => undefined);
	expect(good.said).toContain('Plenum is ready');
	expect({ code: good.code, signal: good.signal }).toEqual({ code: 0, signal: null });
	const bad = await start(['--once'], { PUBLIC_URL: 'nowhere' }, () => undefined);
	expect(bad.said).toContain('Plenum cannot start');
	expect({ code: bad.code, signal: bad.signal }).toEqual({ code: 1, signal: null });
});
