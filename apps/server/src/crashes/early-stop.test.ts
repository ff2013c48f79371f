import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { getBuiltServer, startServer } from '../test-support/app/start-server.fixture.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'plenum-early-stop-'));
/** In a name space of its own, which some machines do not give. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', dataDir]).status === 0;
afterAll(() => rmSync(dataDir, { recursive: true }));

/** How a start ends, and what it said, when this is done at its first word. */
async function start(args: string[], env: NodeJS.ProcessEnv, atFirstWord: (pid: number) => void) {
	const child = spawn(process.execPath, [getBuiltServer(), ...args], {
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

test('[OPERATE36] a start that is told to stop ends in good order: as the first process of a container it must listen for that', async () => {
	const { code, signal, said } = await start([], {}, (pid) => process.kill(pid, 'SIGTERM'));
	expect({ code, signal }).toEqual({ code: 0, signal: null });
	expect(said.endsWith('Plenum is stopping…\n')).toBe(true);
});

test.runIf(canMount)('[OPERATE70] a start on a full disk says so, and what to do', async () => {
	const script = `mount -t tmpfs -o size=256k tmpfs ${dataDir} && exec ${process.execPath} ${getBuiltServer()}`;
	const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
		env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0' },
		encoding: 'utf8'
	});
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	expect(stdout).toContain(`Plenum cannot start: the disk that holds ${dataDir} is full.`);
});

test('[DB65] a second server on one folder is refused and harms nothing, and after a power cut the next one starts', async () => {
	const server = await startServer();
	onTestFinished(() => server.end());
	const { code, said } = await start([], { DATA_DIR: server.dataDir }, () => undefined);
	expect(code).toBe(1);
	expect(said).toContain('Plenum cannot start: another Plenum serves');
	await server.killAndRestart();
	expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});
