import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getSqlite } from '../db/sqlite/get-sqlite.ts';
import { openPlenum, type Plenum } from '../test-support/app/open-plenum.fixture.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'plenum-http-'));
let plenum: Plenum;

beforeAll(async () => {
	plenum = await openPlenum({ DATA_DIR: dataDir });
});
afterAll(async () => {
	await plenum.close();
	rmSync(dataDir, { recursive: true });
});

test('says that it is alive and that it can record', async () => {
	expect((await plenum.app.inject('/healthz')).json()).toEqual({ ok: true });
	expect((await plenum.app.inject('/readyz')).json()).toEqual({ ok: true });
});

test('answers an unknown address with problem details in the reader’s language', async () => {
	const reply = await plenum.app.inject({ url: '/api/v1/nothing', headers: { 'accept-language': 'fr-CH,fr;q=0.9' } });
	expect(reply.statusCode).toBe(404);
	expect(reply.headers['content-type']).toContain('application/problem+json');
	expect(reply.json()).toMatchObject({ code: 'request/unknown-address', status: 404 });
});

test('refuses a change that another website asks for', async () => {
	const headers = { origin: 'https://elsewhere.example', host: 'localhost' };
	const reply = await plenum.app.inject({ method: 'POST', url: '/api/v1/sign-out', headers });
	expect(reply.json()).toMatchObject({ code: 'identity/foreign-origin' });
});

test('names the first fields that are wrong, and not each of the hundreds that a stranger may send', async () => {
	const payload = Object.fromEntries(Array.from({ length: 800 }, (_, n) => [`f${n}`, 1]));
	const reply = await plenum.app.inject({ method: 'POST', url: '/api/v1/join', payload });
	expect(reply.json<{ fields: unknown[] }>().fields.length).toBeLessThanOrEqual(50);
});

test('answers an address that cannot be read with problem details that do not repeat it', async () => {
	const reply = await plenum.app.inject('/api/%zz?code=ABCD');
	expect(reply.statusCode).toBe(400);
	expect(reply.json()).toMatchObject({ code: 'request/invalid' });
	expect(reply.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
	expect(reply.body).not.toContain('zz');
});

test('tries the disk once for all who ask at the same time whether it takes commits', async () => {
	const { database } = plenum.context;
	const changes = () => getSqlite(database).writer.prepare('select total_changes() as n').pluck().get() as number;
	const before = changes();
	const replies = await Promise.all(Array.from({ length: 50 }, () => plenum.app.inject('/readyz')));
	expect(replies.every(({ statusCode }) => statusCode === 200)).toBe(true);
	// A trial writes one row and counts its commit.
	expect(changes() - before).toBeLessThanOrEqual(2);
});

test('describes itself as OpenAPI', async () => {
	expect((await plenum.app.inject('/api/v1/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
});

test('tells its metrics only where the host asks for them, to its own machine alone, by the pattern of a route and never its ids', async () => {
	expect((await plenum.app.inject('/metrics')).statusCode).toBe(404);
	const dir = mkdtempSync(join(tmpdir(), 'plenum-metrics-'));
	const watched = await openPlenum({ DATA_DIR: dir, METRICS: 'on' });
	await watched.app.inject('/api/v1/polls/some-secret-id');
	const { body } = await watched.app.inject('/metrics');
	for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
		expect((await watched.app.inject({ url: '/metrics', headers: { [name]: '127.0.0.1' } })).statusCode).toBe(404);
	expect((await watched.app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' })).statusCode).toBe(404);
	expect(body).toContain('route="/api/v1/polls/:poll"');
	expect(body).not.toContain('some-secret-id');
	await watched.close();
	rmSync(dir, { recursive: true });
});

test('hangs up on two hundred callers who begin a request and never end its head, and answers everyone else', async () => {
	const url = await plenum.app.listen({ port: 0, host: '127.0.0.1' });
	const callers = Array.from({ length: 200 }, (_, n) => {
		const socket = connect(Number(new URL(url).port), '127.0.0.1').resume();
		socket.on('error', () => undefined);
		// Some say nothing at all.
		if (n % 2 === 0) socket.write('GET /collab/some-document HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n');
		return { socket, closed: once(socket, 'close') };
	});
	expect((await fetch(`${url}/healthz`)).status).toBe(200);
	await Promise.all(callers.map(({ closed }) => closed));
	expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test('sends long answers compressed, and lets no device keep any', async () => {
	const headers = { 'accept-encoding': 'br' };
	const reply = await plenum.app.inject({ url: '/api/v1/openapi.json', headers });
	expect(reply.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-store' });
	// The window stands at the very beginning: a single bit that is 0 is one of 64 kB, the least that costs no size.
	expect((reply.rawPayload[0] ?? 1) & 1).toBe(0);
});

test('[WEB12] no answer is kept, however its address was written', async () => {
	for (const url of ['/api/v1/me', '/%61pi/v1/me', '/api/v1/nothing', 'http://elsewhere.example/api/v1/me'])
		expect((await plenum.app.inject(url)).headers).toMatchObject({ 'cache-control': 'no-store' });
});

test.each([
	['POST', 'earlier-outcomes', 'application/json'],
	['POST', 'publication', 'application/json'],
	['POST', 'publication/choices', 'application/json'],
	['PUT', 'template/logo', 'image/png'],
	['PUT', 'template/house-style', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']
] as const)('asks who sends a large body before it is taken in: %s %s', async (method, path, type) => {
	const url = `/api/v1/consultations/no-such-one/${path}`;
	const headers = { 'content-type': type, 'content-length': String(10 ** 9) };
	expect((await plenum.app.inject({ method, url, headers, payload: '{' })).json()).toMatchObject({
		code: 'identity/required'
	});
});
