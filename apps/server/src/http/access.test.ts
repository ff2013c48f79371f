import { ok, refuse } from '@plenum/domain/result';
import Fastify from 'fastify';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { LanguagePacks } from '../languages/language-packs.ts';
import { authorizeBeforeBody } from './authorize-before-body.ts';
import { createAccess, type Access } from './access.ts';
import { respond } from './operation-route.ts';

test('a command answers with its value, with why not, or sends a file itself, and nothing is reported', async () => {
	const lines: string[] = [];
	const stream = new Writable({ write: (line, _, done) => done(void lines.push(String(line))) });
	const app = Fastify({ logger: { level: 'error', stream } });
	app.decorate('languagePacks', new LanguagePacks([], []));
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

test('[PEOPLE24] who sends a command is asked before its body is read, and again where the body came later or the command may have waited', async () => {
	const app = Fastify({ bodyLimit: 1000 });
	app.decorate('languagePacks', new LanguagePacks([], []));
	authorizeBeforeBody(app);
	app.decorateRequest('keyed');
	let mayStill = true;
	let asked = 0;
	const access = createAccess(async () => ((asked += 1), mayStill ? ok('a person') : refuse('rights/missing')));
	app.addHook('preHandler', async (request) => {
		if (request.headers['idempotency-key']) request.keyed = {} as NonNullable<typeof request.keyed>;
	});
	const route = (url: string, { require, rules }: Access<string>) => {
		const { authorize } = rules;
		app.post(url, { config: { ...(authorize && { authorize }) } }, (request, reply) =>
			respond(reply, require(request), async (who) => ok({ who }))
		);
	};
	route('/command', access('read'));
	route('/other', { ...access('comment'), rules: access('read').rules });
	const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));

	/** How it was answered, and how often who sends it was asked. */
	async function send(path: string, headers: string, meanwhile?: () => void): Promise<[status: string, asked: number]> {
		asked = 0;
		const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n${headers}\r\n`;
		const socket = connect(Number(port), '127.0.0.1');
		const answer = new Promise<string>((resolve) =>
			socket.once('data', (data) => resolve(data.toString('latin1', 9, 12)))
		);
		socket.write(meanwhile ? head : `${head}{}`);
		if (meanwhile) {
			await expect.poll(() => asked).toBe(1);
			meanwhile();
			socket.write('{}');
		}
		const status = await answer;
		socket.destroy();
		return [status, asked];
	}

	expect(await send('/command', '')).toEqual(['200', 1]);
	expect(await send('/command', 'Idempotency-Key: one\r\n')).toEqual(['200', 2]);
	expect(await send('/other', '')).toEqual(['200', 2]);
	expect(await send('/command', '', () => (mayStill = false))).toEqual(['403', 2]);
	expect(await send('/command', '')).toEqual(['403', 1]);
	await app.close();
});
