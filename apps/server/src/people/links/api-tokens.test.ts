import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '../../db/transaction.ts';
import { isRecorded } from '@plenum/domain/record/record-event';
import { findLines } from '../../journal/journal.store.ts';
import { addPerson, fillConsultation } from '../../test-support/app/filled-consultation.fixture.ts';
import { routesOfAccount } from '../../test-support/app/other-routes.fixture.ts';
import { routesOfConsultation } from '../../test-support/app/routes.fixture.ts';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { findRows } from '../../test-support/database/statements.fixture.ts';
import { changeParticipant } from '../participants.store.ts';

let testApp: TestApp;
let ids: Record<string, string>;
let now: number | null = null;
beforeAll(async () => {
	testApp = await createTestApp(null, { now: () => now ?? Date.now() });
	const { id } = (await testApp.api('createConsultation', { body: other })).body;
	const mine = await fillConsultation(testApp, testApp.consultation);
	const theirs = await fillConsultation(testApp, id);
	const facilitator = await addPerson(testApp, {
		name: 'theirs',
		consultation: id,
		role: 'facilitator',
		status: 'admitted'
	});
	ids = Object.fromEntries([
		...Object.entries(mine),
		...Object.entries(theirs).map(([name, value]) => [`theirs.${name}`, value]),
		['theirs.participant', facilitator.id],
		['other', id]
	]) as Record<string, string>;
});
afterAll(() => testApp.close());

const other = {
	title: 'Another',
	stateName: 'Alvenia',
	purpose: 'mid-term-report' as const,
	reviews: [{ cycle: 4, session: null, symbols: [] }]
};

async function create(scope: 'read' | 'follow-up' = 'read', as?: string) {
	const body = { name: 'National tracker', scope, days: 30 as const };
	const answer = await testApp.api('createApiToken', { body, ...(as === undefined ? {} : { as }) });
	return { status: answer.status, ...answer.body };
}

const rowOf = (number: string) => ({
	row: 0,
	number,
	text: `Text of ${number}`,
	states: ['Peru'],
	position: 'supported' as const,
	positionAsPrinted: '',
	source: null,
	themes: [],
	groups: [],
	sdgs: []
});

const filled = (text: string) => text.replace(/\{([a-z.]+)\}/g, (_, name: string) => ids[name] ?? `no-${name}-here`);

async function ask(token: string, route: string, body?: object) {
	const [method, path] = filled(route).split(' ') as ['GET', string];
	const headers = { authorization: `Bearer ${token}` };
	const payload = body ? { payload: JSON.parse(filled(JSON.stringify(body))) as object } : {};
	const reply = await testApp.plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...payload });
	const isProblem = String(reply.headers['content-type']).includes('problem');
	const code = isProblem ? String(Reflect.get(reply.json(), 'code')) : 'answered';
	return { status: reply.statusCode, code, headers: reply.headers };
}

/** It was valid until now, so what it was refused was refused for another reason. */
async function end({ secret, token }: Awaited<ReturnType<typeof create>>) {
	expect((await ask(secret, 'GET /consultations/{consultation}')).status).toBe(200);
	await testApp.api('revokeApiToken', { params: { token: token.id } });
}

const isQuestion = (route: string) => route.startsWith('GET ');

describe('[TOKEN3] on every route, a token', () => {
	test.each(['read', 'follow-up'] as const)('of the scope %s does nothing that it does not name', async (scope) => {
		const accepted: string[] = [];
		let program = await create(scope);
		for (const [at, [route, may, body]] of routesOfConsultation.entries()) {
			// All of them together would be more than one may ask.
			if (at % 50 === 49) {
				await end(program);
				program = await create(scope);
			}
			const { status, code } = await ask(program.secret, route, body);
			const isRefused = status === 401 || code === 'rights/missing' || code === 'session/reauthenticate';
			if (!may.includes('r')) expect({ route, isRefused }).toEqual({ route, isRefused: true });
			if (!isRefused && !isQuestion(route)) accepted.push(route);
		}
		await end(program);
		expect(
			accepted.filter(
				(route) => !/\/commitments\/|\/indicators\/|\/indicator-values\/reading$|\/responsibilities$/.test(route)
			)
		).toEqual([]);
		expect(accepted.some((route) => route.includes('/commitments/'))).toBe(scope === 'follow-up');
	});

	test('is nobody on the routes of accounts', async () => {
		const { secret } = await create();
		for (const [route, body] of routesOfAccount) {
			const { status } = await ask(secret, route, body);
			expect({ route, status }).toEqual({ route, status: 401 });
		}
	});
});

test('[TOKEN1] is shown once: neither the database nor the record holds it, and the record names no program', async () => {
	const { secret, token, status } = await create();
	expect(status).toBe(201);
	expect(secret).toMatch(/^plenum_[\w-]{43}$/);
	const { database } = testApp.plenum.context;
	const rows = JSON.stringify(await findRows(database, 'select * from scoped_links'));
	const lines = await findLines(database.read, testApp.consultation, 0);
	expect(rows).not.toContain(secret.slice(7));
	expect(JSON.stringify(lines)).not.toContain('National tracker');
	const line = lines.filter((one) => isRecorded(one, 'api-token-created')).find(({ data }) => data.token === token.id);
	expect(line?.data).toEqual({ token: token.id, scope: 'read', expiresAt: token.expiresAt });
});

test('[TOKEN1] at most 20 are valid at once', async () => {
	const { tokens } = (await testApp.api('listApiTokens')).body;
	for (let count = tokens.length; count < 20; count++) expect((await create()).status).toBe(201);
	expect(
		(await testApp.api('createApiToken', { body: { name: 'One more', scope: 'read', days: 30 } })).body
	).toMatchObject({ code: 'api-token/too-many' });
	for (const { id } of (await testApp.api('listApiTokens')).body.tokens)
		await testApp.api('revokeApiToken', { params: { token: id } });
});

test('[TOKEN2] opens one consultation, and no cookie carries it', async () => {
	const { secret } = await create();
	expect((await ask(secret, 'GET /consultations/{consultation}')).status).toBe(200);
	expect(await ask(secret, 'GET /consultations/{other}')).toMatchObject({ status: 404, code: 'consultation/unknown' });
	const cookie = `plenum=${secret}; __Host-plenum=${secret}`;
	const url = `/api/v1/consultations/${testApp.consultation}`;
	expect((await testApp.plenum.app.inject({ url, headers: { cookie } })).statusCode).toBe(401);
});

test('[TOKEN4] a program sees no more of people than a rapporteur', async () => {
	const { secret } = await create();
	const rapporteur = await testApp.welcome('rapporteur', 'nhri');
	const people = async (as: string) => (await testApp.api('listPeople', { as })).body.people.length;
	expect(await people(secret)).toBe(await people(rapporteur));
});

describe('[TOKEN5] a token ends', () => {
	const open = async (secret: string) => (await ask(secret, 'GET /consultations/{consultation}')).status;

	test('when it is revoked', async () => {
		const { secret, token } = await create();
		expect((await testApp.api('revokeApiToken', { params: { token: token.id } })).status).toBe(200);
		expect(await open(secret)).toBe(401);
		expect((await testApp.api('revokeApiToken', { params: { token: token.id } })).body).toMatchObject({
			code: 'api-token/unknown'
		});
	});

	test('when it expires', async () => {
		const { secret, token } = await create();
		now = token.expiresAt - 1;
		expect(await open(secret)).toBe(200);
		now = token.expiresAt;
		expect(await open(secret)).toBe(401);
		now = null;
	});

	test('when its maker is no longer a facilitator', async () => {
		const as = await testApp.welcome('facilitator', 'other');
		const { secret } = await create('read', as);
		expect(await open(secret)).toBe(200);
		const { people } = (await testApp.api('listPeople')).body;
		const maker = people.find(({ role, name }) => role === 'facilitator' && name !== 'Ada Fell')?.id ?? '';
		const { database } = testApp.plenum.context;
		await transaction(database, (tx) => changeParticipant(tx.db, maker, { role: 'observer' }));
		expect(await open(secret)).toBe(401);
	});
});

test('[TOKEN6] each answer says what is left, and a program that asks too much is told to wait', async () => {
	const { secret } = await create();
	const first = await ask(secret, 'GET /consultations/{consultation}');
	expect(first.headers['ratelimit-policy']).toBe('"token";q=120;w=60');
	expect(first.headers['ratelimit']).toBe('"token";r=119;t=0');
	now = Date.now();
	let last = first;
	for (let count = 0; count < 125 && last.status === 200; count++)
		last = await ask(secret, 'GET /consultations/{consultation}');
	now = null;
	expect(last).toMatchObject({ status: 429, code: 'request/too-fast' });
	expect(last.headers['retry-after']).toBe('1');
});

test('[TOKEN7] the list shows scope, last day and the hour of the last use', async () => {
	const { secret, token } = await create('follow-up');
	const listed = async () => (await testApp.api('listApiTokens')).body.tokens.find(({ id }) => id === token.id);
	expect(await listed()).toEqual({ ...token, name: 'National tracker', scope: 'follow-up', lastUsedAt: null });
	await ask(secret, 'GET /consultations/{consultation}');
	const { lastUsedAt } = (await listed())!;
	expect(Date.now() - lastUsedAt!).toBeLessThan(3_600_000);
	expect(lastUsedAt! % 3_600_000).toBe(0);
});

test('[TOKEN8] the example client of the documentation lists the recommendations', async () => {
	const { secret } = await create();
	const { cluster, recommendations } = await testApp.makeCluster('Detention', {
		rows: [rowOf('140.1'), rowOf('140.2')]
	});
	expect([cluster, recommendations.length]).toEqual([expect.any(String), 2]);
	const url = await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	const file = join(import.meta.dirname, '..', '..', '..', '..', '..', 'docs', 'examples', 'list-recommendations.js');
	const env = { PLENUM: url, CONSULTATION: testApp.consultation, TOKEN: secret };
	const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
	expect(stdout.split('\n').filter((line) => /^140\.[12]\tsupported\t\tText of 140\.[12]$/.test(line))).toHaveLength(2);
	const refused = promisify(execFile)(process.execPath, [file], { env: { ...env, TOKEN: 'plenum_wrong' } });
	await expect(refused).rejects.toThrow('identity/required');
});
