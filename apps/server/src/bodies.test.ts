import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';

/**
 * Sends only the head of each request and the first byte of its body. A route that reads the body before it answers would wait for the
 * rest.
 */
type Sent = { name: string; headers: string[]; begun: string };
const begins = (name: string, begun: string, ...headers: string[]): Sent => ({ name, headers, begun });
const json = 'content-type: application/json';
const bodies = [
	begins('JSON', '{', json, 'content-length: 200'),
	begins('multipart', '-', 'content-type: multipart/form-data; boundary=b', 'content-length: 200'),
	begins('text', 'a', 'content-type: text/plain', 'content-length: 200'),
	begins('a form', 'a', 'content-type: application/x-www-form-urlencoded', 'content-length: 200'),
	begins('no type', 'a', 'content-length: 200'),
	begins('a huge JSON', '{', json, 'content-length: 10000000000'),
	begins('chunked JSON', '1\r\n{\r\n', json, 'transfer-encoding: chunked')
];

/** They are there to make somebody known, so they read what is small and JSON. */
const forStrangers = new Set([
	'POST /setup',
	'POST /sign-in',
	'POST /sign-in/second',
	'POST /sign-in/passkey',
	'POST /sign-in/passkey-options',
	'POST /sign-in/provider',
	'POST /invitation/look',
	'POST /invitation/accept',
	'POST /reset-password',
	'POST /sign-out',
	'POST /join',
	'POST /join/look',
	'POST /projector/view',
	'POST /reminders/{token}/confirm'
]);
/** [REMINDER5] Sends a form that is not read. */
const forMailPrograms = 'POST /reminders/{token}/stop';
/** For people with a link, whose token is in the header: the longest body that each of them reads. */
const byLink = new Map([
	['POST /reporting/view', 8192],
	['POST /reporting/draft', 64 * 1024],
	['POST /reporting/submit', 8192]
]);
const isOfAccounts = (route: string) =>
	/ \/(account|session|consultations$|consultations\/from-outcome)/.test(route) && route !== forTheKnown;
/** Works for anybody who is known, with an account or without. */
const forTheKnown = 'POST /session/continue';
const isOfConsultation = (route: string) =>
	!forStrangers.has(route) &&
	!byLink.has(route) &&
	!isOfAccounts(route) &&
	![forTheKnown, forMailPrograms].includes(route);
/** Every reader may try; the body decides what the person may do here. */
const forReaders = new Set([
	'POST /consultations/{consultation}/search',
	'POST /consultations/{consultation}/workshops/{workshop}/commands',
	'PUT /consultations/{consultation}/people/{participant}/muted',
	'POST /consultations/{consultation}/workshops/{workshop}/concerns',
	'POST /consultations/{consultation}/workshops/{workshop}/concerns/{concern}',
	'POST /consultations/{consultation}/workshops/{workshop}/screen',
	'POST /consultations/{consultation}/leave',
	'POST /consultations/{consultation}/reminders',
	'DELETE /consultations/{consultation}/reminders',
	'POST /consultations/{consultation}/calendar-feed',
	'DELETE /consultations/{consultation}/calendar-feed',
	'POST /consultations/{consultation}/journal/countersignatures',
	'POST /consultations/{consultation}/search',
	'POST /polls/{poll}/ballot',
	'PUT /polls/{poll}/delegate'
]);
/** For those who rate, write cards and vote on them, and meet in caucuses: the facilitator does not. */
const forVoters = new Set([
	'PUT /polls/{poll}/second',
	'PUT /consultations/{consultation}/card-rounds/{round}/own',
	'PUT /consultations/{consultation}/card-rounds/{round}/votes',
	'PUT /consultations/{consultation}/rating-rounds/{round}/ratings',
	'POST /consultations/{consultation}/clusters/{cluster}/caucus',
	'POST /consultations/{consultation}/clusters/{cluster}/caucus/code',
	'POST /consultations/{consultation}/clusters/{cluster}/caucus/admission',
	'POST /consultations/{consultation}/caucuses/{caucus}/admission',
	'POST /consultations/{consultation}/caucuses/{caucus}/members',
	'POST /consultations/{consultation}/caucuses/{caucus}/leave',
	'DELETE /consultations/{consultation}/caucuses/{caucus}'
]);

let testApp: TestApp;
let port: number;
let routes: string[];
let ids: Record<string, string>;
const tokens = new Map<string, string | null>([['stranger', null]]);

beforeAll(async () => {
	testApp = await createTestApp();
	const action = { id: 'action-0001', text: 'Publish every report', lead: '', supporting: '', deadline: '' };
	const rest = { resources: '', assistance: '', indicators: [], recommendations: [] };
	const first = { ...emptyAssessment(), actions: [{ ...action, ...rest }] };
	const { cluster, document } = await testApp.makeCluster('Detention', { first });
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const poll = await testApp.api('draftPoll', {
		body: { cluster, action: action.id, workshop: null, kind: 'confidential', rules }
	});
	ids = { consultation: testApp.consultation, document, poll: poll.body.id };
	const institutions = [{ id: 'justice', name: 'Ministry of Justice', short: null, names: [] }];
	await testApp.api('configureConsultation', { body: { settingsVersion: 0, institutions } });
	const links = await testApp.api('createReportingLinks', {
		body: { round: null, lastDay: '2199-12-31', institutions: [{ institution: 'justice', constituency: 'state' }] }
	});
	tokens.set('link', links.body.links[0]?.address.split('#')[1] ?? '');
	tokens.set('observer', await testApp.welcome('observer', 'state'));
	tokens.set('participant', await testApp.welcome('participant', 'state'));
	tokens.set('waiting', await join(testApp.consultation));
	tokens.set('waiting too', await join(testApp.consultation));
	const other = await testApp.api('createConsultation', {
		body: {
			title: 'Another',
			stateName: 'Alvenia',
			purpose: 'mid-term-report',
			reviews: [{ cycle: 4, session: null, symbols: [] }]
		}
	});
	tokens.set('foreign', await join(other.body.id));
	const { paths } = (await testApp.plenum.app.inject('/api/v1/openapi.json')).json<{ paths: Record<string, object> }>();
	routes = Object.entries(paths).flatMap(([path, methods]) =>
		Object.keys(methods)
			.filter((method) => !['get', 'head'].includes(method))
			.map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`)
	);
	const url = await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	port = Number(new URL(url).port);
});
afterAll(() => testApp.close());

async function join(consultation: string): Promise<string> {
	const { body } = await testApp.api('getJoinCode', { params: { consultation } });
	const request = { code: body.code, name: 'Tomas Reed', constituency: 'state', consent: true };
	return (await testApp.api('join', { body: request })).body.token;
}

/** The status with which such a request is answered. */
function send(route: string, token: string | null, { headers, begun }: Sent): Promise<number> {
	const [method, path] = route.split(' ') as [string, string];
	const address = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'no-such-one');
	const head = [
		`${method} /api/v1${address} HTTP/1.1`,
		`host: localhost:${port}`,
		...(token === null ? [] : [`authorization: Bearer ${token}`]),
		...headers
	];
	return new Promise((answered, failed) => {
		const socket = connect(port, '127.0.0.1', () => socket.write(`${head.join('\r\n')}\r\n\r\n${begun}`));
		socket.on('error', failed).on('close', () => failed(new Error('closed without an answer')));
		socket.once('data', (answer) => {
			answered(Number(String(answer).split(' ')[1]));
			socket.destroy();
		});
	});
}

async function walk(who: string, through: readonly string[]): Promise<string[]> {
	// One person may not send as many requests within a minute as there are routes and bodies.
	const senders = [who, `${who} too`].flatMap((one) => tokens.get(one) ?? []);
	const asked = through.flatMap((route) => bodies.map((body) => ({ route, body })));
	return Promise.all(
		asked.map(async ({ route, body }, at) => {
			const status = await send(route, senders[at % senders.length] ?? null, body);
			return `${status} ${route} ${body.name}`;
		})
	);
}

const statusOf = (line: string) => Number(line.split(' ')[0]);

describe('[PEOPLE28] no body is read before it is known who sends it, whether they may, and of what type and length it is', () => {
	test('there are routes to walk', () => expect(routes.length).toBeGreaterThan(50));

	test.each([
		['stranger', [401]],
		['waiting', [403]],
		['foreign', [404]]
	] as const)('whoever has no part here, on every route: %s', async (who, statuses) => {
		const guarded = routes.filter(isOfConsultation);
		const open = who === 'waiting' ? guarded.filter((route) => !route.endsWith('/leave')) : guarded;
		const answers = await walk(who, open);
		expect(answers).toHaveLength(open.length * bodies.length);
		expect(answers.filter((line) => !statuses.some((status) => status === statusOf(line)))).toEqual([]);
	});

	test('an observer, on every route that is not for readers', async () => {
		const closed = routes.filter((route) => isOfConsultation(route) && !forReaders.has(route));
		expect((await walk('observer', closed)).filter((line) => statusOf(line) !== 403)).toEqual([]);
	});

	test('whoever has no account, where accounts are asked for', async () => {
		for (const [who, status] of [['stranger', 401] as const, ['observer', 403] as const])
			expect((await walk(who, routes.filter(isOfAccounts))).filter((line) => statusOf(line) !== status)).toEqual([]);
	});

	test('where strangers are awaited, what is no JSON or long', async () => {
		for (const route of forStrangers) await expectLimits(route, null, 8192);
	});

	test('[PROGRESS82] where a link is asked for, whoever has none, however small or large', async () => {
		for (const who of ['stranger', 'observer', 'participant', 'foreign'])
			expect((await walk(who, [...byLink.keys()])).filter((line) => statusOf(line) !== 410)).toEqual([]);
		tokens.set('unknown', 'A'.repeat(43));
		expect((await walk('unknown', [...byLink.keys()])).filter((line) => statusOf(line) !== 410)).toEqual([]);
	});

	test('[PROGRESS25] from whoever has one, what is no JSON or long', async () => {
		for (const [route, most] of byLink) await expectLimits(route, tokens.get('link') ?? null, most);
	});

	async function expectLimits(route: string, token: string | null, most: number): Promise<void> {
		for (const body of bodies.filter(({ headers }) => !headers.includes(json)))
			expect([route, body.name, await send(route, token, body)]).toEqual([route, body.name, 415]);
		const long = [begins('long', '{', json, `content-length: ${most + 1}`), bodies[5]!];
		for (const body of long) expect([route, await send(route, token, body)]).toEqual([route, 413]);
		const length = most + 800;
		const filler = 'a'.repeat(length);
		const chunked = begins('chunks', `${length.toString(16)}\r\n${filler}`, json, 'transfer-encoding: chunked');
		expect([route, await send(route, token, chunked)]).toEqual([route, 413]);
	}

	test('from whom a body is awaited, another type than the route reads, and more than it takes', async () => {
		const account = testApp.token;
		const imports = 'POST /consultations/{consultation}/imports';
		const sheets = 'POST /consultations/{consultation}/rating-rounds/{round}/sheets';
		const tables = 'POST /consultations/{consultation}/indicator-values/reading';
		const file = 'content-type: multipart/form-data; boundary=b';
		const files = 'PUT /consultations/{consultation}/sources/{source}/file';
		const passages = 'POST /consultations/{consultation}/document-passages';
		for (const route of [imports, sheets, tables, files, passages]) {
			for (const name of ['JSON', 'text', 'a form', 'no type', 'a huge JSON', 'chunked JSON'])
				expect([name, await send(route, account, named(name))]).toEqual([name, 415]);
			expect(await send(route, account, begins('a huge file', '-', file, 'content-length: 20000000'))).toBe(413);
		}
		const logo = 'PUT /consultations/{consultation}/template/logo';
		const picture = begins('a huge picture', 'a', 'content-type: image/png', 'content-length: 20000000');
		expect(await send(logo, account, picture)).toBe(413);
		const style = 'PUT /consultations/{consultation}/template/house-style';
		const word = 'content-type: application/vnd.openxmlformats-officedocument.wordprocessingml.document';
		expect(await send(style, account, begins('a huge Word file', 'P', word, 'content-length: 20000000'))).toBe(413);
		for (const route of routes.filter(
			(each) =>
				![imports, sheets, tables, files, passages, logo, style, forMailPrograms, ...byLink.keys()].includes(each)
		))
			for (const name of ['multipart', 'text', 'a form', 'no type']) {
				const who = forVoters.has(route) ? (tokens.get('participant') ?? null) : account;
				const isRefused = [404, 415].includes(await send(route, who, named(name)));
				expect([route, name, isRefused]).toEqual([route, name, true]);
			}
	});

	test('at addresses that are none', async () => {
		for (const route of ['POST /nothing', 'PUT /consultations', 'PROPFIND /me'])
			expect((await walk('stranger', [route])).filter((line) => statusOf(line) !== 404)).toEqual([]);
	});
});

function named(wanted: string): Sent {
	const found = bodies.find(({ name }) => name === wanted);
	if (!found) throw new Error(`There is no body named ${wanted}.`);
	return found;
}

test('a route that does not say from whom it reads a body cannot be registered', async () => {
	const { createServer } = await import('./http/create-server.ts');
	const app = await createServer(testApp.plenum.context.config, null);
	expect(() => app.post('/api/v1/forgotten', () => ({}))).toThrow(/POST \/api\/v1\/forgotten/);
	await app.close();
});
