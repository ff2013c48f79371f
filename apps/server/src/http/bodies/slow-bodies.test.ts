import Fastify from 'fastify';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { endSlowBodies } from './slow-bodies.ts';

test('hangs up on whoever begins a body and never ends it, answered or not, and on nobody else', async () => {
	const app = Fastify({ bodyLimit: 1000 });
	endSlowBodies(app, { bytesPerSecond: 1000, leastPatience: 0.1, mostPatience: 0.1 });
	app.post('/taken', (request) => request.body);
	app.post('/refused', { onRequest: async (_request, reply) => reply.code(401).send() }, () => ({}));
	const url = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
	const half = (path: string) => `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
	const callers = [
		`${half('/taken')}Content-Length: 500\r\n\r\n{`,
		`${half('/taken')}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`,
		`${half('/refused')}Content-Length: 500\r\n\r\n{`
	].map((text) => {
		const socket = connect(Number(url.port), '127.0.0.1', () => void socket.write(text)).resume();
		socket.on('error', () => undefined);
		return new Promise<void>((closed) => socket.on('close', () => closed()));
	});
	await Promise.all(callers);
	const payload = { whole: true };
	expect((await app.inject({ method: 'POST', url: '/taken', payload })).json()).toEqual(payload);
	await app.close();
});
