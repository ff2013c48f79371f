import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createPlenum, type Plenum } from '../app.ts';
import { readConfig } from '../config.ts';
import { serveSourcePages } from './pages.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'plenum-dev-pages-'));
const workingDirectory = process.cwd();
let plenum: Plenum;
let closePages: () => Promise<void>;
let port: number;

beforeAll(async () => {
	const config = readConfig({ DATA_DIR: dataDir, HOST: '127.0.0.1' });
	plenum = await createPlenum(config, { pages: false, log: null });
	closePages = await serveSourcePages(plenum.app, config);
	await plenum.app.listen({ port: 0, host: '127.0.0.1' });
	port = (plenum.app.server.address() as AddressInfo).port;
});

afterAll(async () => {
	await closePages();
	await plenum.close();
	process.chdir(workingDirectory);
	rmSync(dataDir, { recursive: true });
});

test('[WEB80] pages come from their sources, with their first script, Vite’s client and the pages’ own policy', async () => {
	const page = await fetch(`http://localhost:${port}/`);
	expect(page.status).toBe(200);
	const html = await page.text();
	expect(html).toContain('/apps/web/.svelte-kit/generated/dev/');
	expect(html).toContain("addEventListener('pagehide'");
	expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; worker-src 'self' blob:;/);
	const client = await fetch(`http://localhost:${port}/@vite/client`);
	expect(await client.text()).toContain('/hot-reload');
	const unknown = await fetch(`http://localhost:${port}/api/v1/no-such-address`);
	expect(unknown.headers.get('content-type')).toContain('application/problem+json');
});

test.each([
	['hot reload', '/hot-reload', 'vite-ping', 101],
	['a document, asked for by another site', '/collab/some-document', undefined, 403],
	['an unknown path', '/elsewhere', undefined, 404],
	['an unknown path in Vite’s own protocol', '/elsewhere', 'vite-hmr', 404]
])('an upgrade for %s', async (_what, path, protocol, status) => {
	const origin = 'http://elsewhere.example';
	const socket = new WebSocket(`ws://localhost:${port}${path}`, protocol ?? [], { origin });
	socket.on('error', () => undefined);
	const answered = await Promise.race([
		once(socket, 'upgrade').then(() => 101),
		once(socket, 'unexpected-response').then(([, response]) => (response as { statusCode: number }).statusCode)
	]);
	expect(answered).toBe(status);
	socket.terminate();
});
