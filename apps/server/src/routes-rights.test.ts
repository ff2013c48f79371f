import { defaultTemplate } from '@plenum/reports/template';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { Role, AdmissionStatus } from '@plenum/domain/people/rights';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestCluster, type TestApp } from './clusters/test-app.fixture.ts';
import { transaction } from './db/transaction.ts';
import { insertParticipant } from './people/participants.store.ts';
import { insertSession } from './people/sessions.store.ts';
import { hashToken, createToken } from './people/tokens.ts';

const trust = { publicKey: 'A'.repeat(43), signingKey: 'A'.repeat(43), signature: 'A'.repeat(86) };
const ratedOpenly = { disclosure: 'open', raters: 'person', closesAt: null };
const rated = { recommendation: '{theirs.recommendation}', version: 0, rating: null };
const nothing = { in: '0'.repeat(64), out: '0'.repeat(64), count: 0, invalid: 0, envelopes: '' };

/**
 * Every route of a consultation, with the roles that may use it: o(bserver), p(articipant), r(apporteur), f(acilitator).
 * `{x}` are ids of the consultation asked about; `{theirs.x}` those of another one, which open nothing here.
 */
const table: [route: string, may: string, body?: object][] = [
	['GET /consultations/{consultation}', 'oprf'],
	['PATCH /consultations/{consultation}', 'f', {}],
	['POST /consultations/{consultation}/close', 'f'],
	['POST /consultations/{consultation}/reopen', 'f'],
	['GET /consultations/{consultation}/people', 'oprf'],
	['POST /consultations/{consultation}/people/admit', 'f', { participants: ['{theirs.participant}'] }],
	['POST /consultations/{consultation}/people/confirm', 'f', { participants: ['{theirs.participant}'] }],
	['PATCH /consultations/{consultation}/people/{theirs.participant}', 'f', { role: 'facilitator' }],
	['POST /consultations/{consultation}/people/{theirs.participant}/remove', 'f'],
	['GET /consultations/{consultation}/invitations', 'f'],
	['POST /consultations/{consultation}/invitations', 'f', { label: 'Rita' }],
	['DELETE /consultations/{consultation}/invitations/no-such-one', 'f'],
	['GET /consultations/{consultation}/join-code', 'f'],
	['POST /consultations/{consultation}/join-code', 'f'],
	['GET /consultations/{consultation}/personal-links', 'f'],
	[
		'POST /consultations/{consultation}/personal-links',
		'f',
		{ links: [{ label: null, constituency: 'state', role: 'observer' }] }
	],
	['POST /consultations/{consultation}/personal-links/revoke', 'f', { links: 'unused' }],
	['GET /consultations/{consultation}/journal', 'oprf'],
	['GET /consultations/{consultation}/journal/verify', 'oprf'],
	['GET /consultations/{consultation}/clusters', 'oprf'],
	['GET /consultations/{consultation}/facets', 'oprf'],
	['GET /consultations/{consultation}/levels', 'oprf'],
	['GET /consultations/{consultation}/continuity', 'oprf'],
	[
		'PUT /consultations/{consultation}/continuity',
		'f',
		{ later: '{theirs.recommendation}', earlier: '{theirs.recommendation}', status: 'confirmed' }
	],
	['GET /consultations/{consultation}/earlier-outcomes', 'oprf'],
	['POST /consultations/{consultation}/earlier-outcomes', 'f', {}],
	['DELETE /consultations/{consultation}/earlier-outcomes/{theirs.outcome}', 'f'],
	['GET /consultations/{consultation}/taxonomy', 'oprf'],
	['PATCH /consultations/{consultation}/taxonomy/{theirs.cluster}', 'f', { shown: 'Mine' }],
	['GET /consultations/{consultation}/clusters/{theirs.cluster}', 'oprf'],
	['PATCH /consultations/{consultation}/clusters/{theirs.cluster}', 'f', { label: 'Mine' }],
	['POST /consultations/{consultation}/clusters/{cluster}/merge', 'f', { clusters: ['{theirs.cluster}'] }],
	['POST /consultations/{consultation}/clusters/{theirs.cluster}/merge', 'f', { clusters: ['{cluster}'] }],
	[
		'POST /consultations/{consultation}/clusters/{cluster}/split',
		'f',
		{ label: 'Mine', recommendations: ['{theirs.recommendation}'] }
	],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/recommendations/{theirs.recommendation}/category',
		'f',
		{ category: 5 }
	],
	['POST /consultations/{consultation}/additions', 'f', { kind: 'matter', text: 'Noise', note: null, label: 'Noise' }],
	[
		'POST /consultations/{consultation}/clusters/{theirs.cluster}/additions',
		'f',
		{ kind: 'pledge', text: 'Mine', note: null }
	],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/additions/{theirs.addition}',
		'f',
		{ text: 'Mine', note: null }
	],
	[
		'POST /consultations/{consultation}/clusters/{cluster}/additions/{theirs.addition}/move',
		'f',
		{ to: '{theirs.cluster}' }
	],
	['DELETE /consultations/{consultation}/clusters/{cluster}/additions/{theirs.addition}', 'f'],
	['PUT /consultations/{consultation}/cluster-order', 'f', { clusters: ['{cluster}', '{theirs.cluster}'] }],
	[
		'PUT /consultations/{consultation}/clusters/{theirs.cluster}/readings/state',
		'prf',
		{ level: 'fully', percentage: null, regression: false, explanation: '' }
	],
	[
		'PUT /consultations/{consultation}/clusters/{theirs.cluster}/agreed',
		'rf',
		{ level: 'no-consensus', percentage: null, regression: false, explanation: '' }
	],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/recommendation-readings/state',
		'prf',
		{ recommendations: ['{theirs.recommendation}'], reading: null }
	],
	[
		'PUT /consultations/{consultation}/clusters/{theirs.cluster}/recommendation-readings/state',
		'prf',
		{ recommendations: ['{theirs.recommendation}'], reading: null }
	],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/recommendation-levels',
		'rf',
		{ recommendations: ['{theirs.recommendation}'], agreed: null }
	],
	[
		'POST /consultations/{consultation}/clusters/{cluster}/recommendation-levels/equal',
		'rf',
		{ recommendations: ['{theirs.recommendation}'] }
	],
	[
		'POST /consultations/{consultation}/clusters/{theirs.cluster}/close',
		'f',
		{ statement: 'Done', reviewDate: null, dissent: [] }
	],
	['POST /consultations/{consultation}/clusters/{theirs.cluster}/reopen', 'f'],
	['POST /consultations/{consultation}/imports', 'f', {}],
	['GET /consultations/{consultation}/imports/{theirs.import}', 'f'],
	[
		'POST /consultations/{consultation}/imports/{theirs.import}/columns',
		'f',
		{
			columns: {
				...{ number: null, text: 'Text', states: null, position: null },
				...{ source: null, theme: null, groups: null, sdgs: null }
			}
		}
	],
	['POST /consultations/{consultation}/imports/{theirs.import}/sheet', 'f', { sheet: 0 }],
	['POST /consultations/{consultation}/imports/{theirs.import}/numbers', 'f', { numbers: [{ row: 1, number: '1.1' }] }],
	['POST /consultations/{consultation}/imports/{theirs.import}/confirm', 'f'],
	['GET /consultations/{consultation}/imports', 'f'],
	['POST /consultations/{consultation}/imports/{theirs.import}/comparison', 'f', {}],
	['POST /consultations/{consultation}/imports/{theirs.import}/take-back', 'f'],
	['POST /consultations/{consultation}/positions/reading', 'f', { text: 'Noted: 140.1', symbol: '' }],
	[
		'POST /consultations/{consultation}/positions',
		'f',
		{ text: 'Noted: 140.1', symbol: '', fingerprint: '0'.repeat(64), take: ['none:0'] }
	],
	['GET /consultations/{consultation}/positions', 'f'],
	['POST /consultations/{consultation}/positions/{theirs.statement}/take-back', 'f'],
	['GET /consultations/{consultation}/workshops', 'oprf'],
	[
		'POST /consultations/{consultation}/workshops',
		'f',
		{ title: 'One', items: [{ cluster: '{theirs.cluster}', title: 'Item', minutes: 5 }] }
	],
	['POST /consultations/{consultation}/workshops/{workshop}/commands', 'f', { type: 'start' }],
	['POST /consultations/{consultation}/workshops/{workshop}/commands', 'prf', { type: 'raise-hand' }],
	['POST /consultations/{consultation}/workshops/{workshop}/commands', 'f', { type: 'give-notice', text: 'Hello' }],
	['POST /consultations/{consultation}/workshops/{theirs.workshop}/commands', 'oprf', { type: 'close' }],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/events', 'oprf'],
	['GET /consultations/{consultation}/polls', 'oprf'],
	[
		'POST /consultations/{consultation}/polls',
		'rf',
		{
			...{ cluster: '{theirs.cluster}', action: 'action-0001', workshop: null, kind: 'open' },
			rules: { percentBase: 'cast', threshold: 50, quorum: 0 }
		}
	],
	[
		'POST /consultations/{consultation}/polls',
		'rf',
		{
			...{ cluster: '{cluster}', action: 'action-0001', workshop: '{theirs.workshop}', kind: 'open' },
			rules: { percentBase: 'cast', threshold: 50, quorum: 0 }
		}
	],
	['GET /consultations/{consultation}/rating-rounds', 'oprf'],
	[
		'POST /consultations/{consultation}/rating-rounds',
		'f',
		{ title: 'One', recommendations: ['{theirs.recommendation}'], ...ratedOpenly }
	],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/close', 'f'],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/reopen', 'f', { closesAt: null }],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/reveal', 'f'],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/ratings', 'oprf'],
	['PUT /consultations/{consultation}/rating-rounds/{theirs.round}/ratings', 'pr', { ratings: [rated] }],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/reveal', 'oprf'],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/reveal/{theirs.recommendation}', 'oprf'],
	[
		'POST /consultations/{consultation}/rating-rounds/{theirs.round}/equal',
		'rf',
		{ recommendations: ['{theirs.recommendation}'] }
	],
	['POST /consultations/{consultation}/search', 'oprf', { query: 'law' }],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/sheets', 'f'],
	['POST /consultations/{consultation}/rating-rounds/{round}/sheets', 'f'],
	[
		'POST /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/entries',
		'f',
		{ organisation: 'Liga', constituency: 'state', lines: '1.1, 1' }
	],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/comparison', 'f'],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/{theirs.sheet}', 'f'],
	[
		'PUT /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/{theirs.sheet}/figures',
		'f',
		{ numbers: [], numbersArePercentages: false, percentages: [] }
	],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/{theirs.sheet}/confirm', 'f'],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/{theirs.sheet}/take-back', 'f'],
	['GET /consultations/{consultation}/commitments', 'oprf'],
	['PATCH /consultations/{consultation}/commitments/{theirs.commitment}', 'rf', {}],
	['GET /consultations/{consultation}/commitments/{theirs.commitment}/updates', 'oprf'],
	['POST /consultations/{consultation}/commitments/{theirs.commitment}/undo', 'rf', { update: 1 }],
	['GET /consultations/{consultation}/exports/outcome.json', 'rf'],
	['GET /consultations/{consultation}/outcome/versions', 'oprf'],
	['POST /consultations/{consultation}/outcome/versions', 'rf', {}],
	['GET /consultations/{consultation}/outcome/versions/1/diff', 'oprf'],
	['GET /consultations/{consultation}/publication', 'f'],
	[
		'POST /consultations/{consultation}/publication',
		'f',
		{ version: 1, languages: ['en'], address: 'readable', confirmed: [], heldBack: [] }
	],
	[
		'POST /consultations/{consultation}/publication/choices',
		'f',
		{ version: 1, confirm: [], reopen: [], holdBack: [], release: [] }
	],
	['POST /consultations/{consultation}/publication/withdraw', 'f'],
	['PUT /consultations/{consultation}/clusters/{theirs.cluster}/sensitive', 'f', { sensitive: true }],
	['GET /consultations/{consultation}/report?language=en', 'rf'],
	['GET /consultations/{consultation}/template', 'rf'],
	['PUT /consultations/{consultation}/template', 'rf', { version: 0, template: defaultTemplate }],
	['GET /consultations/{consultation}/template/versions', 'rf'],
	['GET /consultations/{consultation}/data/{format}/preview', 'rf'],
	['GET /consultations/{consultation}/template/logo', 'rf'],
	['PUT /consultations/{consultation}/template/logo', 'rf'],
	['GET /consultations/{consultation}/matrices/old/preview', 'rf'],
	['POST /consultations/{consultation}/reports/statement/preview', 'rf', { language: 'en', template: defaultTemplate }],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/projector', 'oprf'],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/projector-links', 'f'],
	['POST /consultations/{consultation}/workshops/{theirs.workshop}/projector-links', 'f'],
	['DELETE /consultations/{consultation}/workshops/{theirs.workshop}/projector-links/no-such-one', 'f'],
	['GET /documents/{document}/state', 'oprf'],
	['GET /documents/{document}/versions', 'oprf'],
	['POST /documents/{document}/versions', 'rf', { label: 'Draft' }],
	['GET /documents/{document}/versions/1', 'oprf'],
	['GET /documents/{document}/versions/1/diff', 'oprf'],
	['GET /documents/{document}/contributors', 'oprf'],
	['GET /polls/{poll}', 'oprf'],
	['GET /polls/{poll}/result', 'oprf'],
	['GET /polls/{poll}/verification', 'oprf'],
	['PUT /polls/{poll}/trustees', 'f', { trustees: [] }],
	// Whoever reads may try, here and below: the poll says who its trustees are, and the roster whose ballot counts.
	['POST /polls/{poll}/trust', 'oprf', trust],
	['GET /polls/{poll}/unsealing', 'oprf'],
	['POST /polls/{poll}/unsealing', 'oprf', { step: 1, batches: [nothing], signature: trust.signature }],
	['POST /polls/{poll}/open', 'f'],
	['POST /polls/{poll}/ballot', 'oprf', { choice: 'for' }],
	['GET /polls/{poll}', 'oprf'],
	['POST /polls/{poll}/deadline', 'f', { closesAt: 9_000_000_000_000 }],
	['POST /polls/{poll}/remind', 'f'],
	['POST /polls/{poll}/void', 'f', { reason: 'A trial' }],
	['POST /polls/{poll}/close', 'f', { statement: '', reviewDate: null }],
	['POST /polls/{poll}/outcome', 'f', { statement: '', reviewDate: null }],
	['POST /consultations/{consultation}/leave', 'opr']
];

/** Of one's own account, and of nobody else's. */
const ofAccount: [route: string, body?: object][] = [
	['GET /account'],
	['POST /account/password', { current: 'a long enough phrase', next: 'another long phrase' }],
	['POST /account/totp/begin'],
	['POST /account/totp', { ticket: 'no such ticket', code: '123456', name: 'Phone' }],
	['POST /account/passkeys/begin'],
	['POST /account/passkeys', { response: { id: 'x', rawId: 'x', type: 'public-key', response: {} }, name: 'Key' }],
	['DELETE /account/factors/no-such-one'],
	['POST /account/recovery-codes'],
	['POST /account/provider'],
	['DELETE /account/sessions/no-such-one'],
	['DELETE /account/sessions'],
	['GET /session/proofs'],
	['POST /session/passkey-options'],
	['POST /session/reauthenticate', { password: 'a guess' }]
];

/** What is of no consultation: open to everyone, or to accounts. */
const elsewhere = [
	'GET /public/{}',
	'GET /public/{}/files/{}',
	'GET /public/{}/polls/{}',
	'GET /setup',
	'POST /setup',
	'POST /sign-in',
	'GET /sign-in/options',
	'POST /sign-in/second',
	'POST /sign-in/passkey-options',
	'POST /sign-in/passkey',
	'POST /reset-password',
	'POST /sign-in/provider',
	'POST /projector/view',
	'POST /invitation/look',
	'POST /invitation/accept',
	'POST /sign-out',
	'GET /me',
	'GET /me/participation',
	'POST /join',
	'POST /join/look',
	'GET /consultations',
	'POST /consultations',
	'POST /consultations/from-outcome'
];

type Person = { id: string; token: string };
let testApp: TestApp;
let ids: Record<string, string>;
const people = new Map<string, Person | null>();

beforeAll(async () => {
	testApp = await createTestApp();
	const other = (await testApp.ask<{ id: string }>('POST /api/v1/consultations', { body: consultation })).body.id;
	await bring('o', testApp.consultation, 'observer', 'admitted');
	await bring('p', testApp.consultation, 'participant', 'admitted');
	await bring('r', testApp.consultation, 'rapporteur', 'admitted');
	await bring('waiting', testApp.consultation, 'participant', 'waiting');
	await bring('waits to facilitate', testApp.consultation, 'facilitator', 'waiting');
	await bring('removed', testApp.consultation, 'facilitator', 'removed');
	await bring('left', testApp.consultation, 'facilitator', 'left');
	await bring('foreign', other, 'facilitator', 'admitted');
	people.set('stranger', null);
	people.set('f', { id: '', token: testApp.token });
	const mine = await fill(testApp.consultation);
	const theirs = await fill(other);
	ids = Object.fromEntries([
		...Object.entries(mine),
		...Object.entries(theirs).map(([name, id]) => [`theirs.${name}`, id])
	]);
	ids['theirs.participant'] = people.get('foreign')?.id ?? '';
});
afterAll(() => testApp.close());

const consultation = {
	...{ title: 'Another', stateName: 'Alvenia', purpose: 'mid-term-report' },
	reviews: [{ cycle: 4, session: null, symbols: [] }]
};

async function bring(name: string, consultation: string, role: Role, status: AdmissionStatus): Promise<void> {
	const { database, createId } = testApp.plenum.context;
	const person = { id: createId(), token: createToken() };
	await transaction(database, async (tx) => {
		const row = { id: person.id, consultation, account: null, role, status, constituency: 'state' };
		await insertParticipant(tx.db, { ...row, joinedAt: 1, confirmed: 'list', name, organisation: null });
		const session = { tokenHash: hashToken(person.token), participant: person.id };
		await insertSession(tx.db, { ...session, createdAt: 1, expiresAt: Date.now() + 3_600_000 });
	});
	people.set(name, person);
}

/** One of each thing that a consultation holds. */
async function fill(consultation: string): Promise<Record<string, string>> {
	const root = `/api/v1/consultations/${consultation}`;
	const { cluster, document, recommendations } = await makeClusterIn(consultation);
	const items = [{ cluster, title: 'Item', minutes: 5 }];
	const planned = await testApp.ask<{ workshop: { id: string } }>(`POST ${root}/workshops`, {
		body: { title: 'Workshop', items }
	});
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 };
	const body = { cluster, action: 'action-0001', workshop: null, kind: 'confidential', rules };
	const poll = await testApp.ask<{ id: string }>(`POST ${root}/polls`, { body });
	await testApp.ask(`POST /api/v1/documents/${document}/versions`, { body: { label: 'First' } });
	const added = await testApp.ask<{ recommendations: { id: string; kind: string }[] }>(
		`POST ${root}/clusters/${cluster}/additions`,
		{ body: { kind: 'pledge', text: 'Ratify', note: null } }
	);
	const addition = added.body.recommendations.find(({ kind }) => kind === 'pledge')?.id ?? '';
	const round = await testApp.ask<{ id: string }>(`POST ${root}/rating-rounds`, {
		body: { title: 'Round', recommendations: recommendations.slice(0, 1), ...ratedOpenly }
	});
	const sheet = await testApp.ask<{ sheet: { id: string } }>(
		`POST ${root}/rating-rounds/${round.body.id}/sheets/entries`,
		{ body: { organisation: 'Liga', constituency: 'state', lines: '1.1, 1' } }
	);
	return {
		...{ consultation, cluster, document, recommendation: recommendations[0] ?? '', addition },
		...{
			workshop: planned.body.workshop.id,
			poll: poll.body.id,
			round: round.body.id,
			sheet: sheet.body.sheet.id,
			import: await upload(root),
			format: 'outcome.csv'
		},
		...{ commitment: 'no-such-one', outcome: 'no-such-one', statement: 'no-such-one' }
	};
}

function makeClusterIn(consultation: string): Promise<TestCluster> {
	const action = { id: 'action-0001', text: 'Publish every report', lead: '', supporting: '', deadline: '' };
	const first = { ...emptyAssessment(), actions: [{ ...action, ...{ resources: '', assistance: '' }, ...lists }] };
	const rows = ['1.1', '1.2'].map((number, row) => ({
		...{ row, number, text: 'Do it.', states: [], position: 'supported' as const, positionAsPrinted: '' },
		...{ source: null, themes: [], groups: [], sdgs: [] }
	}));
	return testApp.makeCluster('Detention', { first, rows, consultation });
}
const lists = { indicators: [], recommendations: [] };

async function upload(root: string): Promise<string> {
	const payload = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nText\nDo it.\n\r\n--b--\r\n';
	const headers = { authorization: `Bearer ${testApp.token}`, 'content-type': 'multipart/form-data; boundary=b' };
	const reply = await testApp.plenum.app.inject({ method: 'POST', url: `${root}/imports`, headers, payload });
	return reply.json<{ import: { id: string } }>().import.id;
}

const filled = (text: string) => text.replace(/\{([a-z.]+)\}/g, (_, name: string) => ids[name] ?? `no-${name}-here`);

async function ask(person: Person | null, route: string, body?: object): Promise<{ status: number; code: string }> {
	const [method, path] = filled(route).split(' ') as ['GET', string];
	const headers = person ? { authorization: `Bearer ${person.token}` } : {};
	const payload = body ? { payload: JSON.parse(filled(JSON.stringify(body))) as object } : {};
	const reply = await testApp.plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...payload });
	const isProblem = String(reply.headers['content-type']).includes('problem');
	return { status: reply.statusCode, code: isProblem ? reply.json<{ code: string }>().code : 'answered' };
}

const turnedAway = [
	['stranger', 401, 'identity/required'],
	['foreign', 404, 'consultation/unknown'],
	['waiting', 403, 'participant/not-admitted'],
	['waits to facilitate', 403, 'participant/not-admitted'],
	['removed', 403, 'participant/removed'],
	['left', 403, 'participant/removed']
] as const;

/** What an allowed person may be told of another consultation's things: that there are none. */
const nothingThere =
	/^(cluster|workshop|import|participant|commitment|addition)\/unknown$|projector\/link-unknown$|recommendation-elsewhere|order-incomplete|unknown-(?:term|outcome|round|sheet)/;

describe('[PEOPLE24] every route asks who one is, before anything else', () => {
	test('the table names every route that there is', async () => {
		const { paths } = (await testApp.plenum.app.inject('/api/v1/openapi.json')).json<{
			paths: Record<string, object>;
		}>();
		const known = Object.entries(paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => patternOf(`${method.toUpperCase()} ${path.replace('/api/v1', '')}`))
		);
		const listed = new Set([...[...table, ...ofAccount].map(([route]) => patternOf(route)), ...elsewhere]);
		expect([...new Set(known)].sort()).toEqual([...listed].sort());
	});

	test.each(table)('%s is for %s', async (route, may, body) => {
		for (const [name, status, code] of turnedAway) {
			// Who waits may change their mind.
			if (route.endsWith('/leave') && name.startsWith('wait')) continue;
			const asked = { name, ...(await ask(people.get(name) ?? null, route, body)) };
			expect(asked).toEqual({ name, status, code });
		}
		for (const role of 'oprf') {
			const { status, code } = await ask(people.get(role) ?? null, route, body);
			const refused = {
				role,
				refused: status === 401 || code === 'rights/missing' || code.endsWith('last-facilitator')
			};
			expect(refused).toEqual({ role, refused: !may.includes(role) });
			const foreign = `${route} ${JSON.stringify(body ?? {})}`.includes('{theirs.');
			if (foreign && may.includes(role)) expect(code).toMatch(nothingThere);
		}
	});

	test.each(ofAccount)('%s is for accounts', async (route, body) => {
		expect(await ask(null, route, body)).toEqual({ status: 401, code: 'identity/required' });
		const participant = people.get('foreign') ?? null;
		expect(await ask(participant, route, body)).toEqual({ status: 403, code: 'rights/missing' });
	});

	test('whoever waits may take their name back', async () => {
		expect(await ask(people.get('waiting') ?? null, 'POST /consultations/{consultation}/leave')).toMatchObject({
			status: 200
		});
	});

	test('a stranger is turned away before an outcome is read, however broken it is', async () => {
		const headers = { 'content-type': 'application/json' };
		const url = '/api/v1/consultations/from-outcome';
		const reply = await testApp.plenum.app.inject({ method: 'POST', url, headers, payload: '{' });
		expect(reply.json()).toMatchObject({ code: 'identity/required' });
	});

	test('only accounts make consultations', async () => {
		for (const route of ['POST /consultations', 'POST /consultations/from-outcome'])
			for (const [name, status, code] of [
				['stranger', 401, 'identity/required'],
				['foreign', 403, 'rights/missing']
			] as const)
				expect(await ask(people.get(name) ?? null, route, consultation)).toEqual({ status, code });
	});
});

/** Without the names and ids of the parts that stand for something. */
function patternOf(route: string): string {
	return route
		.replace(/\?.*/, '')
		.replace(/\{[a-z.]+\}/g, '{}')
		.replace('readings/state', 'readings/{}')
		.replace('/exports/outcome.json', '/exports/{}')
		.replace('/reports/statement', '/reports/{}')
		.replace('/matrices/old', '/matrices/{}')
		.replace('/versions/1', '/versions/{}')
		.replace('/no-such-one', '/{}');
}
