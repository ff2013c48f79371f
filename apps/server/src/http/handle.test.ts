import { ok, refuse } from '@plenum/domain/result';
import Fastify from 'fastify';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { respond } from './handle.ts';

test('a command answers with its value, with why not, or sends a file itself, and nothing is reported', async () => {
	const lines: string[] = [];
	const stream = new Writable({ write: (line, _, done) => done(void lines.push(String(line))) });
	const app = Fastify({ logger: { level: 'error', stream } });
	const person = Promise.resolve(ok('a person'));
	app.get('/value', (_, reply) => respond(reply, person, async (who) => ok({ who }), 201));
	app.get('/refused', (_, reply) => respond(reply, Promise.resolve(refuse('rights/missing')), async () => ok(1)));
	app.get('/file', (_, reply) => respond(reply, person, async () => reply.type('text/csv').send('a;b')));
	const value = await app.inject('/value');
	expect([value.statusCode, value.json()]).toEqual([201, { who: 'a person' }]);
	expect((await app.inject('/refused')).json()).toMatchObject({ status: 403, code: 'rights/missing' });
	const file = await app.inject('/file');
	expect([file.statusCode, file.body, file.headers['content-type']]).toEqual([200, 'a;b', 'text/csv']);
	await app.close();
	expect(lines).toEqual([]);
});
