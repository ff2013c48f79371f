import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShapedProxy, type ConnectionShape } from './shaped-proxy.ts';

const body = randomBytes(20_000);
let server: Server;
let connections = 0;
let proxy: ShapedProxy;
let agent: Agent;

beforeEach(async () => {
	connections = 0;
	agent = new Agent({ keepAlive: true, maxSockets: 6 });
	server = createServer((request, response) => {
		response.setHeader('content-encoding', 'br');
		response.end(request.url === '/long' ? body : 'short');
	});
	server.on('connection', () => connections++);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterEach(async () => {
	agent.destroy();
	await proxy.close();
	server.close();
});

async function open(shape: ConnectionShape): Promise<void> {
	proxy = await ShapedProxy.open((server.address() as AddressInfo).port, shape);
}

async function request(path: string): Promise<{ encoding: string | undefined; bytes: Buffer }> {
	const [response] = (await once(get({ port: proxy.port, host: '127.0.0.1', path, agent }), 'response')) as [
		IncomingMessage
	];
	const parts: Buffer[] = [];
	for await (const part of response) parts.push(part as Buffer);
	return { encoding: response.headers['content-encoding'], bytes: Buffer.concat(parts) };
}

/** Milliseconds. A busy machine takes longer, never less. */
async function timeOf(act: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await act();
	return performance.now() - began + 5;
}

test('bytes arrive as they were sent, encoding and kept connection included, and are counted', async () => {
	await open({ kilobits: 100_000, latency: 0 });
	for (let round = 0; round < 3; round++) {
		const { encoding, bytes } = await request('/long');
		expect(encoding).toBe('br');
		expect(bytes.equals(body)).toBe(true);
	}
	expect(connections).toBe(1);
	expect(proxy.received).toBeGreaterThan(3 * body.length);
	expect(proxy.received).toBeLessThan(3.1 * body.length);
});

test('all connections share the bandwidth', async () => {
	await open({ kilobits: 1000, latency: 0 });
	const milliseconds = await timeOf(() => Promise.all([request('/long'), request('/long')]));
	expect(connections).toBe(2);
	expect(milliseconds).toBeGreaterThan((2 * body.length * 8) / 1000);
});

test('an answer takes one round trip, and a new connection one more', async () => {
	await open({ kilobits: 100_000, latency: 200 });
	expect(await timeOf(() => request('/'))).toBeGreaterThan(400);
	expect(await timeOf(() => request('/'))).toBeGreaterThan(200);
});

test('what waits on a connection that the browser closed takes no bandwidth', async () => {
	await open({ kilobits: 1000, latency: 0 });
	const left = get({ port: proxy.port, host: '127.0.0.1', path: '/long' });
	const [response] = (await once(left, 'response')) as [IncomingMessage];
	left.on('error', () => undefined);
	response.on('error', () => undefined);
	response.destroy();
	await request('/long');
	expect(proxy.received).toBeLessThan(1.5 * body.length);
});
