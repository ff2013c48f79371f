import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isBuilt, root } from '../supply-chain/bill-of-materials.ts';

/** As in the image: both builds, and beside them no package but the server's production dependencies. */
function createInstallation() {
	const folder = mkdtempSync(join(tmpdir(), 'plenum-installed-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const path of [
		'apps/server/build',
		'apps/server/migrations',
		'apps/server/package.json',
		'apps/web/build',
		'apps/web/package.json'
	])
		cpSync(join(root, path), join(folder, path), { recursive: true, filter: (file) => !file.endsWith('.map') });
	const server = join(folder, 'apps', 'server');
	const { dependencies } = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	for (const name of Object.keys(dependencies)) {
		const link = join(server, 'node_modules', name);
		mkdirSync(dirname(link), { recursive: true });
		const isOurs = name === '@plenum/web';
		symlinkSync(
			isOurs ? join(folder, 'apps', 'web') : realpathSync(join(root, 'apps', 'server', 'node_modules', name)),
			link
		);
	}
	const env = { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), PORT: '0', TMPDIR: folder };
	const run = async (command: string, input?: string) => {
		const running = promisify(execFile)(process.execPath, ['build/plenum.js', ...command.split(' '), '--json'], {
			cwd: server,
			env
		});
		running.child.stdin?.end(input);
		return JSON.parse((await running).stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
	};
	return { folder, server, env, run };
}

async function findFreePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

describe.skipIf(!isBuilt())('the builds, with what is installed beside them', () => {
	test('[OPERATE340] commands write PDF, Word and spreadsheets', async () => {
		const { folder, run } = createInstallation();
		await run('admin create --name ada --password-stdin', 'a long enough passphrase\n');
		const { consultation } = await run('consultation create --account ada --title Alvenia --state Alvenia --cycle 4');
		for (const [format, start] of [
			['report.pdf', '%PDF'],
			['submission.docx', 'PK'],
			['outcome.xlsx', 'PK']
		] as const) {
			const file = join(folder, format);
			await run(`export --consultation ${String(consultation)} --outcome draft --format ${format} --out ${file}`);
			expect(readFileSync(file, 'latin1').slice(0, start.length)).toBe(start);
		}
	});

	test('[OPERATE340] the server starts, is ready and renders a page', async () => {
		const { server, env } = createInstallation();
		const port = await findFreePort();
		const running = spawn(process.execPath, ['build/main.js'], {
			cwd: server,
			env: { ...env, PORT: `${port}` },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		onTestFinished(() => void running.kill('SIGKILL'));
		let output = '';
		const address = await new Promise<string>((resolve, reject) => {
			for (const stream of [running.stdout, running.stderr])
				stream.on('data', (text) => {
					output += String(text);
					if (output.includes(`http://localhost:${port}`)) resolve(`http://localhost:${port}`);
				});
			running.once('exit', () => reject(new Error(output)));
		});
		expect((await fetch(`${address}/readyz`)).status).toBe(200);
		const page = await fetch(`${address}/sign-in`);
		expect({ status: page.status, text: await page.text() }).toMatchObject({
			status: 200,
			text: expect.stringContaining('<main')
		});
		running.kill('SIGTERM');
		expect(await once(running, 'exit')).toEqual([0, null]);
	});
});
