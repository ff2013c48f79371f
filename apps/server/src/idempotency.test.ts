import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate } from '@plenum/reports/template';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getSqlite } from './db/sqlite/get-sqlite.ts';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { crashImages, reopen } from './test-support/database/crash-images.fixture.ts';
import { isOnPostgres } from './test-support/database/folder-database.fixture.ts';
import { deleteExpiredKeys, insertClaim, upsertAnswer } from './db/idempotency/idempotency.store.ts';
import { transaction } from './db/transaction.ts';
import { commitElsewhere } from './test-support/database/commit-elsewhere.fixture.ts';
import { until } from './test-support/documents/documents.fixture.ts';
import { createToken } from './people/sessions/tokens.ts';
import { AnswerSeal } from './http/idempotency/answer-seal.ts';
import { findContent, findRows, findValue } from './test-support/database/statements.fixture.ts';

/**
 * Routes that take no key. Strangers have none, queries and proofs change nothing, a ballot replaces itself, a file waits, and no stored
 * answer reveals that there was a concern.
 */
const withoutKeys = [
	'POST /account/passkeys/begin',
	'POST /account/provider',
	'POST /account/totp/begin',
	'POST /consultations/{consultation}/imports',
	'POST /consultations/{consultation}/imports/{import}/comparison',
	'POST /consultations/{consultation}/indicator-values/reading',
	'POST /consultations/{consultation}/polls/preview',
	'POST /consultations/{consultation}/document-passages',
	'POST /consultations/{consultation}/positions/reading',
	'POST /consultations/{consultation}/rating-rounds/{round}/sheets',
	'POST /consultations/{consultation}/reports/{kind}/preview',
	'POST /consultations/{consultation}/search',
	'POST /consultations/{consultation}/workshops/{workshop}/concerns',
	'POST /consultations/{consultation}/workshops/{workshop}/concerns/{concern}',
	'POST /invitation/accept',
	'POST /invitation/look',
	'POST /join',
	'POST /join/look',
	'POST /polls/{poll}/ballot',
	'POST /projector/view',
	'POST /reminders/{token}/confirm',
	'POST /reminders/{token}/stop',
	'POST /reporting/draft',
	'POST /reporting/submit',
	'POST /reporting/view',
	'POST /reset-password',
	'POST /session/continue',
	'POST /session/passkey-options',
	'POST /session/reauthenticate',
	'POST /setup',
	'POST /sign-in',
	'POST /sign-in/passkey',
	'POST /sign-in/passkey-options',
	'POST /sign-in/provider',
	'POST /sign-in/second',
	'POST /sign-out',
	'PUT /consultations/{consultation}/card-rounds/{round}/own',
	'PUT /consultations/{consultation}/card-rounds/{round}/votes',
	'PUT /consultations/{consultation}/imports/{import}/file',
	'PUT /consultations/{consultation}/rating-rounds/{round}/ratings',
	'PUT /consultations/{consultation}/sources/{source}/file'
];

/** Their answers hold a secret that is shown once. */
const withheld = [
	'POST /account/passkeys',
	'POST /account/recovery-codes',
	'POST /account/totp',
	'POST /consultations/{consultation}/invitations',
	'POST /consultations/{consultation}/join-code',
	'POST /consultations/{consultation}/personal-links',
	'POST /consultations/{consultation}/reporting-links'
];

/** Not a facilitator's. */
const isForVoters = (route: string) => route.includes('/caucus') || route.endsWith('/second');

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Sent = { method: Method; url: string; payload: string; type: string };

let testApp: TestApp;
let ids: Record<string, string>;
let owner: string;
let voter: { token: string; owner: string };
let keyed: string[] = [];
let unkeyed: string[] = [];

beforeAll(async () => {
	testApp = await createTestApp();
	const { app } = testApp.plenum;
	const { paths } = (await app.inject('/api/v1/openapi.json')).json<{
		paths: Record<string, Record<string, { parameters?: { in: string; name: string }[] }>>;
	}>();
	const takesKey = ({ parameters = [] }: { parameters?: { in: string; name: string }[] }) =>
		parameters.some(({ name }) => name === 'idempotency-key');
	const changing = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods)
			.filter(([method]) => method !== 'get')
			.map(([method, operation]) => ({
				route: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
				// Joining has a way of its own: its answer is a session, which is made again for a repeat.
				isKeyed: takesKey(operation) && path !== '/api/v1/join'
			}))
	);
	keyed = changing.filter(({ isKeyed }) => isKeyed).map(({ route }) => route);
	unkeyed = changing.filter(({ isKeyed }) => !isKeyed).map(({ route }) => route);
	const action = { id: 'action-0001', text: 'Publish every report', lead: '', supporting: '', deadline: '' };
	const actions = [{ ...action, resources: '', assistance: '', indicators: [], recommendations: [] }];
	const { cluster, document, recommendations } = await testApp.makeCluster('Detention', {
		first: { ...emptyAssessment(), actions },
		rows: [recommendation('140.1')]
	});
	const draft = { cluster, action: 'action-0001', workshop: null, kind: 'open' } as const;
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const poll = await testApp.api('draftPoll', { body: { ...draft, rules } });
	ids = {
		consultation: testApp.consultation,
		cluster,
		document,
		poll: poll.body.id,
		recommendation: recommendations[0] ?? ''
	};
	const token = await testApp.welcome('participant', 'state');
	const find = async (query: string) => String(await findValue(testApp.plenum.context.database, query));
	voter = { token, owner: `participant:${await find("select id from participants where role = 'participant'")}` };
	owner = `account:${await find('select id from accounts')}`;
});
afterAll(() => testApp.close());

/** A body with the ids that there are in the places of their names. */
function withIds(body: string): string {
	return body.replace(/\{([a-z]+)\}/g, (all, name: string) => ids[name] ?? all);
}

/** An address of the route; a missing entry stands for an id that does not exist. */
function sentTo(route: string, payload = '{"some":"body"}'): Sent {
	const [method, pattern = ''] = route.split(' ') as [Method, string];
	const path = pattern.replace(/\{([a-z]+)\}/g, (_all, name: string) => ids[name] ?? 'no-such-one-1');
	const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
	const type = route.endsWith('/logo') ? 'image/png' : route.endsWith('/house-style') ? word : 'application/json';
	return { method, url: `/api/v1${path}`, payload, type };
}

function send(
	{ method, url, payload, type }: Sent,
	key: string,
	token = isForVoters(url) ? voter.token : testApp.token
) {
	const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
	const body = payload === '' ? {} : { payload, headers: { ...headers, 'content-type': type } };
	return testApp.plenum.app.inject({ method, url, headers, ...body });
}

/** What an earlier process left of a command: its claim, and its answer where that was stored in time. */
async function leaveBehind(sent: Sent, key: string, answer: string | null): Promise<void> {
	const by = isForVoters(sent.url) ? voter.owner : owner;
	const { config, database, now } = testApp.plenum.context;
	const seal = new AnswerSeal(config.secret, key);
	const requestHash = seal.hashRequest(sent.method, sent.url).update(sent.payload).digest('base64url');
	const claim = { id: seal.idOf(by), requestHash, claimedAt: now(), expiresAt: now() + 60_000 };
	await transaction(database, async ({ db }) => {
		await insertClaim(db, claim);
		if (answer !== null) await upsertAnswer(db, { ...claim, status: 207, answer: seal.seal(claim.id, answer) });
	});
}

/** Everything except when the caller was here last, and how many commits there were. */
async function content(): Promise<string> {
	const { database } = testApp.plenum.context;
	const tables = JSON.parse(await findContent(database)) as [table: string, rows: unknown][];
	const passing = new Set(['sessions', 'readiness', 'commit_count']);
	return JSON.stringify(tables.filter(([table]) => !passing.has(table)));
}

describe('[IDEMPOTENCY1] every changing route', () => {
	test('takes keys, or is one of those that need none', () => {
		expect(unkeyed.toSorted()).toEqual(withoutKeys.toSorted());
		expect(keyed.length).toBeGreaterThan(55);
		expect(keyed).toEqual(expect.arrayContaining(withheld));
	});

	test('answers a repeat as it answered the first, and does nothing more', async () => {
		for (const route of keyed) {
			const sent = sentTo(route);
			const key = `kept-${route}`;
			await leaveBehind(sent, key, '{"first":"answer"}');
			const before = await content();
			const { statusCode, body } = await send(sent, key);
			expect({ route, statusCode, body }).toEqual({ route, statusCode: 207, body: '{"first":"answer"}' });
			expect((await content()) === before, route).toBe(true);
		}
	});

	test('refuses another body under the same key', async () => {
		for (const route of keyed) {
			const before = await content();
			const reply = await send(sentTo(route, '{"another":"body"}'), `kept-${route}`);
			expect({ route, status: reply.statusCode, ...reply.json<object>() }).toMatchObject({
				route,
				status: 422,
				code: 'request/key-reused'
			});
			expect((await content()) === before, route).toBe(true);
		}
	});

	test('[IDEMPOTENCY3] says that it was done where the answer is not there', async () => {
		for (const route of keyed) {
			const sent = sentTo(route);
			const key = `lost-${route}`;
			await leaveBehind(sent, key, null);
			const reply = await send(sent, key);
			expect({ route, status: reply.statusCode, ...reply.json<object>() }).toMatchObject({
				route,
				status: 409,
				code: 'request/already-done'
			});
		}
	});
});

const plan = { title: 'Once', stateName: 'Alvenia', reviews: [{ cycle: 4, session: null, symbols: [] }] };
const level = { level: 'in-process', percentage: null, regression: false, reason: '' };

/** Commands that do something, one after the other, as a facilitator gives them. */
const story: [route: string, body?: object][] = [
	['POST /consultations', { ...plan, purpose: 'mid-term-report' }],
	[
		'PATCH /consultations/{consultation}',
		{
			settingsVersion: 0,
			title: 'Another title',
			institutions: [{ id: 'moj', name: 'Justice', short: null, names: [] }]
		}
	],
	[
		'POST /consultations/{consultation}/reporting-links',
		{ round: null, lastDay: '2199-12-31', institutions: [{ institution: 'moj', constituency: 'state' }] }
	],
	['POST /consultations/{consultation}/join-code'],
	[
		'POST /consultations/{consultation}/personal-links',
		{ links: [{ label: null, constituency: 'state', role: 'observer' }] }
	],
	['POST /consultations/{consultation}/personal-links/revoke', { links: 'unused' }],
	['POST /consultations/{consultation}/invitations', { label: 'Rita' }],
	['PATCH /consultations/{consultation}/clusters/{cluster}', { label: 'Places of detention' }],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/side-ratings/state',
		{ recommendations: [{ id: '{recommendation}', seen: null }], rating: level }
	],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/agreed-ratings',
		{ recommendations: [{ id: '{recommendation}', seen: null }], agreed: level }
	],
	['PUT /consultations/{consultation}/clusters/{cluster}/sensitive', { sensitive: true }],
	['PUT /consultations/{consultation}/cluster-order', { clusters: ['{cluster}'] }],
	['PUT /consultations/{consultation}/template', { version: 0, template: defaultTemplate }],
	['POST /documents/{document}/versions', { label: 'Draft' }],
	['POST /consultations/{consultation}/workshops', { title: 'First day', items: [] }],
	['POST /consultations/{consultation}/journal/corrections', { entry: 1, text: 'It was the second.' }],
	['POST /polls/{poll}/open', { acceptsRerun: true }],
	['POST /polls/{poll}/remind'],
	['POST /polls/{poll}/close', { statement: '', reviewDate: null }],
	[
		'POST /consultations/{consultation}/clusters/{cluster}/close',
		{ statement: 'So be it', reviewDate: null, dissent: [] }
	],
	[
		'POST /consultations/{consultation}/clusters/{cluster}/corrections',
		{ place: { part: 'statement' }, from: 'So be it', to: 'So be it.', reason: 'A full stop' }
	],
	['POST /consultations/{consultation}/clusters/{cluster}/reopen'],
	['POST /consultations/{consultation}/outcome/versions', {}],
	['POST /polls/{poll}/void', { reason: 'A trial' }],
	['DELETE /account/sessions'],
	['POST /consultations/{consultation}/close'],
	['POST /consultations/{consultation}/reopen']
];

const lists = [
	'',
	'/clusters',
	'/cluster-names',
	'/cluster-standings',
	'/commitments',
	'/polls',
	'/progress-reports',
	'/rating-rounds',
	'/outcome/versions',
	'/recommendation-ratings',
	'/publication?check=false'
];

/** What is kept of each list, and then what it says when nothing is. */
async function expectKeptAsRead(): Promise<void> {
	const { app, context } = testApp.plenum;
	const headers = { authorization: `Bearer ${testApp.token}` };
	const ask = () =>
		Promise.all(
			lists.map(async (list) => {
				const url = `/api/v1/consultations/${testApp.consultation}${list}`;
				return [list, (await app.inject({ url, headers })).body];
			})
		);
	const kept = await ask();
	await commitElsewhere(context.database, context.now());
	expect(kept).toEqual(await ask());
}

describe('[IDEMPOTENCY1] a command that is sent twice', () => {
	test.each(story)('[OPERATE53] %s', async (route, body) => {
		const sent = sentTo(route, body ? withIds(JSON.stringify(body)) : '');
		const key = `story-${route}`;
		const first = await send(sent, key);
		expect([first.statusCode, first.body]).toEqual([expect.toSatisfy((status) => status < 300), expect.any(String)]);
		await expectKeptAsRead();
		const again = await send(sent, key);
		const before = await content();
		if (withheld.includes(route)) expect(again.json()).toMatchObject({ status: 409, code: 'request/already-done' });
		else expect([again.statusCode, again.body]).toEqual([first.statusCode, first.body]);
		expect((await send(sent, key)).body).toBe(again.body);
		expect((await content()) === before).toBe(true);
	});

	test('is done once where the second comes while the first still runs', async () => {
		const sent = sentTo('POST /consultations/{consultation}/workshops', '{"title":"At once","items":[]}');
		const replies = await Promise.all([1, 2, 3, 4].map(() => send(sent, 'at-once')));
		expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
		expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
	});

	test('is refused where another body comes while the first still runs', async () => {
		const route = 'POST /consultations/{consultation}/workshops';
		const bodies = ['{"title":"One","items":[]}', '{"title":"Other","items":[]}'];
		const replies = await Promise.all(bodies.map((body) => send(sentTo(route, body), 'two-at-once')));
		expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 422]);
	});

	test('is done once where nobody waited for the first answer', async () => {
		const { app } = testApp.plenum;
		await app.listen({ port: 0, host: '127.0.0.1' });
		const { port } = app.server.address() as { port: number };
		const { url } = sentTo('POST /consultations/{consultation}/workshops');
		const gone = new AbortController();
		const init = {
			method: 'POST',
			headers: {
				authorization: `Bearer ${testApp.token}`,
				'idempotency-key': 'hung-up',
				'content-type': 'application/json'
			},
			body: '{"title":"Hung up","items":[]}'
		};
		// Gone as soon as the command has its turn.
		const { database } = testApp.plenum.context;
		const held = Promise.withResolvers<void>();
		const turnTaken = transaction(database, () => held.promise);
		const before = database.queue.last;
		const lost = fetch(`http://127.0.0.1:${port}${url}`, { ...init, signal: gone.signal }).catch(() => 'lost');
		await until(() => database.queue.last !== before);
		gone.abort();
		expect(await lost).toBe('lost');
		held.resolve();
		await turnTaken;
		const again = await fetch(`http://127.0.0.1:${port}${url}`, init);
		expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
		const { workshops } = (await testApp.api('listWorkshops')).body;
		expect(workshops.filter(({ title }) => title === 'Hung up')).toHaveLength(1);
	});
});

test('[IDEMPOTENCY2] keys belong to whoever sent them: the same key of another person is another command', async () => {
	const other = await testApp.welcome('facilitator', 'state');
	const sent = sentTo('POST /consultations/{consultation}/workshops', '{"title":"Mine","items":[]}');
	const mine = await send(sent, 'shared');
	const theirs = await send(sent, 'shared', other);
	expect([mine.statusCode, theirs.statusCode]).toEqual([201, 201]);
	expect(theirs.body).not.toBe(mine.body);
	const stranger = await send(sent, 'shared', createToken());
	expect(stranger.json()).toMatchObject({ code: 'identity/required' });
});

test('[IDEMPOTENCY4] a refused command leaves no claim: it may be sent again', async () => {
	const sent = sentTo('POST /consultations/{consultation}/clusters/{cluster}/reopen', '');
	expect((await send(sent, 'refused-first')).json()).toMatchObject({ code: 'cluster/not-closed' });
	const closing = { statement: 'Now', reviewDate: null, dissent: [] };
	await testApp.ask(`POST /clusters/${ids['cluster'] ?? ''}/close`, { body: closing });
	expect((await send(sent, 'refused-first')).statusCode).toBe(200);
});

// About SQLite’s file: what a killed process leaves on PostgreSQL is for PostgreSQL to put right.
test.skipIf(isOnPostgres)(
	'[IDEMPOTENCY5] killed at any statement: a change and its claim are there together or not at all',
	async () => {
		const { database, config } = testApp.plenum.context;
		const sent = sentTo('POST /consultations/{consultation}/workshops', '{"title":"Killed","items":[]}');
		const images = await crashImages(getSqlite(database), async () => {
			await send(sent, 'killed');
			await send(sent, 'killed'); // Waits until the answer is stored.
		});
		const id = new AnswerSeal(config.secret, 'killed').idOf(owner);
		const seen = await reopen(images, async ({ writer }) => {
			const done = writer.prepare("select count(*) from workshops where folded like '%Killed%'").pluck().get();
			const row = writer.prepare('select status from idempotency_keys where id = ?').get(id) as {
				status: number | null;
			};
			return `${String(done)} done, ${row === undefined ? 'no claim' : row.status === null ? 'claim' : 'answer'}`;
		});
		expect(new Set(seen)).toEqual(new Set(['0 done, no claim', '1 done, claim', '1 done, answer']));
	}
);

test('[IDEMPOTENCY2] neither the actor, nor the key, nor the route, nor the answer can be read in the database, and hours later nothing is left', async () => {
	const key = 'd41d8cd98f00b204e9800998ecf8427e';
	const sent = sentTo('POST /consultations/{consultation}/workshops', '{"title":"Unreadable","items":[]}');
	const answer = await send(sent, key);
	await send(sent, key);
	const { database, now } = testApp.plenum.context;
	const rows = await findRows(database, 'select * from idempotency_keys');
	const text = rows.map((row) => Object.values(row).map(String).join(' ')).join('\n');
	for (const word of [key, owner.replace('account:', ''), testApp.consultation, 'workshops', 'Unreadable', answer.body])
		expect(text.includes(word), word).toBe(false);
	await transaction(database, ({ db }) => deleteExpiredKeys(db, now() + 5 * 60 * 60 * 1000));
	expect(await findRows(database, 'select * from idempotency_keys')).toEqual([]);
});
