import Fastify, { type FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseEncoding, compressAnswers } from './compress-answers.ts';

const long = 'recommendation '.repeat(200);
let app: FastifyInstance;

beforeAll(() => {
	app = Fastify();
	compressAnswers(app);
	app.get('/text', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(long));
	app.get('/bytes', async (_request, reply) => reply.type('text/csv').send(Buffer.from(long)));
	app.get('/json', async () => ({ long }));
	app.get('/short', async () => ({ short: true }));
	app.get('/picture', async (_request, reply) => reply.type('image/png').send(Buffer.from(long)));
	app.get('/ready', async (_request, reply) =>
		reply.type('text/plain').header('content-encoding', 'br').send(Buffer.from(long))
	);
	app.get('/stream', async (_request, reply) => reply.type('text/plain').send(Readable.from([long])));
	app.get('/nothing', async (_request, reply) => reply.code(204).send());
});
afterAll(() => app.close());

const ask = (url: string, encoding?: string) =>
	app.inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

test.each([
	['/text', long],
	['/bytes', long],
	['/json', JSON.stringify({ long })]
])('[OPERATE241] %s is compressed in the best encoding that the client accepts', async (url, content) => {
	const br = await ask(url, 'gzip, deflate, br');
	expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
	expect(br.headers['content-length']).toBe(String(br.rawPayload.length));
	expect(brotliDecompressSync(br.rawPayload).toString()).toBe(content);
	const gzip = await ask(url, 'gzip');
	expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
	expect(gunzipSync(gzip.rawPayload).toString()).toBe(content);
});

test('[OPERATE241] a client that accepts neither gets plain text, and caches learn that others may not', async () => {
	for (const encoding of [undefined, 'identity', 'br;q=0, gzip;q=0']) {
		const plain = await ask('/text', encoding);
		expect(plain.headers).toMatchObject({ vary: 'accept-encoding' });
		expect(plain.headers).not.toHaveProperty('content-encoding');
		expect(plain.payload).toBe(long);
	}
});

test.each(['/short', '/picture', '/stream', '/nothing'])('[OPERATE241] %s is sent as it is', async (url) => {
	const { headers } = await ask(url, 'br');
	expect(headers).not.toHaveProperty('content-encoding');
});

test('[OPERATE241] bytes that are compressed already are not compressed again', async () => {
	expect((await ask('/ready', 'br')).payload).toBe(long);
});

test.each([
	['', null],
	['*', 'br'],
	['BR', 'br'],
	['gzip;q=0.8, br;q=0.5', 'br'],
	['br;q=0, gzip', 'gzip'],
	['br;q=0.000,gzip;q=0.001', 'gzip'],
	['brown', null]
] as const)('[OPERATE241] of "%s" %s is chosen', (accepted, chosen) => {
	expect(chooseEncoding(accepted)).toBe(chosen);
});
