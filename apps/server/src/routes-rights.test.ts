import type { BodyOf } from '@plenum/protocol/operation-types';
import type { Role, AdmissionStatus } from '@plenum/domain/people/rights';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { transaction } from './db/transaction.ts';
import { addPerson, fillConsultation, type PersonWithToken } from './test-support/app/filled-consultation.fixture.ts';
import { changeParticipant } from './people/participants.store.ts';
import { otherRoutes, routesOfAccount } from './test-support/app/other-routes.fixture.ts';
import { routesOfConsultation } from './test-support/app/routes.fixture.ts';

let testApp: TestApp;
let ids: Record<string, string>;
const people = new Map<string, PersonWithToken | null>();

beforeAll(async () => {
	testApp = await createTestApp();
	const other = (await testApp.api('createConsultation', { body: consultation })).body.id;
	await bring('o', testApp.consultation, 'observer', 'admitted');
	await bring('p', testApp.consultation, 'participant', 'admitted');
	await bring('r', testApp.consultation, 'rapporteur', 'admitted');
	await bring('muted', testApp.consultation, 'participant', 'admitted');
	await mute('muted');
	await bring('waiting', testApp.consultation, 'participant', 'waiting');
	await bring('waits to facilitate', testApp.consultation, 'facilitator', 'waiting');
	await bring('removed', testApp.consultation, 'facilitator', 'removed');
	await bring('left', testApp.consultation, 'facilitator', 'left');
	await bring('foreign', other, 'facilitator', 'admitted');
	people.set('stranger', null);
	people.set('f', { id: '', token: testApp.token });
	const mine = await fillConsultation(testApp, testApp.consultation);
	const theirs = await fillConsultation(testApp, other);
	ids = Object.fromEntries([
		...Object.entries(mine),
		...Object.entries(theirs).map(([name, id]) => [`theirs.${name}`, id])
	]);
	ids['theirs.participant'] = people.get('foreign')?.id ?? '';
});
afterAll(() => testApp.close());

const consultation = {
	title: 'Another',
	stateName: 'Alvenia',
	purpose: 'mid-term-report',
	reviews: [{ cycle: 4, session: null, symbols: [] }]
} satisfies BodyOf<'createConsultation'>;

async function bring(name: string, consultation: string, role: Role, status: AdmissionStatus): Promise<void> {
	people.set(name, await addPerson(testApp, { name, consultation, role, status }));
}

async function mute(name: string): Promise<void> {
	const { database } = testApp.plenum.context;
	await transaction(database, (tx) => changeParticipant(tx.db, people.get(name)?.id ?? '', { muted: 'muting-1' }));
}

const filled = (text: string) => text.replace(/\{([a-z.]+)\}/g, (_, name: string) => ids[name] ?? `no-${name}-here`);

async function ask(
	person: PersonWithToken | null,
	route: string,
	body?: object
): Promise<{ status: number; code: string }> {
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
	/^(cluster|workshop|import|participant|commitment|addition|caucus|mechanism|poll|progress|source)\/unknown$|(?:projector|progress)\/link-unknown$|recommendation-elsewhere|order-incomplete|unknown-(?:term|outcome|round|sheet|subject)/;

describe('[PEOPLE24] every route asks who one is, before anything else', () => {
	test('the table names every route that there is', async () => {
		const { paths } = (await testApp.plenum.app.inject('/api/v1/openapi.json')).json<{
			paths: Record<string, object>;
		}>();
		const known = Object.entries(paths)
			.filter(([path]) => path.startsWith('/api/v1'))
			.flatMap(([path, methods]) =>
				Object.keys(methods).map((method) => patternOf(`${method.toUpperCase()} ${path.replace('/api/v1', '')}`))
			);
		const listed = new Set([
			...[...routesOfConsultation, ...routesOfAccount].map(([route]) => patternOf(route)),
			...otherRoutes
		]);
		expect([...new Set(known)].sort()).toEqual([...listed].sort());
	});

	test.each(routesOfConsultation)('%s is for %s', async (route, may, body) => {
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

	test.each(
		routesOfConsultation.filter(([route, may]) => may.includes('p') && !route.includes('{theirs.workshop}/commands'))
	)('[PEOPLE50] %s is for whoever is muted only where nothing is put before the others', async (route, may, body) => {
		const { code } = await ask(people.get('muted') ?? null, route, body);
		const isLeft = isQuestion(route) || stillForMuted.has(patternOf(`${route}${isHand(body) ? ' by hand' : ''}`));
		expect(code === 'rights/muted').toBe(!isLeft);
	});

	test('[BREAKOUT9] whoever runs one workshop may no more than others on any route, nor there what is beyond running it', async () => {
		await bring('runs', testApp.consultation, 'participant', 'admitted');
		const runner = people.get('runs') ?? null;
		const another = await testApp.api('planWorkshop', { body: { title: 'Theirs to run', items: [] } });
		const commands = (workshop: string) => `POST /consultations/{consultation}/workshops/${workshop}/commands`;
		const own = another.body.workshop.id;
		const named = { type: 'name-runners', participants: [runner?.id ?? ''] };
		expect((await ask(people.get('f') ?? null, commands(own), named)).status).toBe(200);
		expect((await ask(runner, commands(own), { type: 'give-notice', text: 'Coffee' })).status).toBe(200);

		const closed = routesOfConsultation.filter(([, may]) => !may.includes('p'));
		expect(closed.length).toBeGreaterThan(80);
		for (const [route, , body] of closed) {
			const answer = { route, ...(await ask(runner, route, body)) };
			expect(answer).toEqual({ route, status: 403, code: 'rights/missing' });
			// The same of the workshop that they run, as far as the route is about one and is not a command to run it.
			const there = route.replace(/\{(?:theirs\.)?workshop\}/, own);
			if (there === route || there === commands(own) || there.endsWith('/screen')) continue;
			expect({ there, ...(await ask(runner, there, body)) }).toEqual({ there, status: 403, code: 'rights/missing' });
		}
		for (const body of [{ type: 'close' }, named, { type: 'change-agenda', items: [] }, { type: 'close-rooms' }])
			expect(await ask(runner, commands(own), body)).toEqual({ status: 403, code: 'rights/missing' });
		expect(await ask(runner, commands('{theirs.workshop}'), { type: 'start' })).toMatchObject({
			code: 'workshop/unknown'
		});
	});

	test.each(routesOfAccount)('%s is for accounts', async (route, body) => {
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
		.replace('side-ratings/state', 'side-ratings/{}')
		.replace('/exports/outcome.json', '/exports/{}')
		.replace('/reports/statement', '/reports/{}')
		.replace('/minutes/minutes.docx', '/minutes/{}')
		.replace('/matrices/old', '/matrices/{}')
		.replace('/versions/1', '/versions/{}')
		.replace('/no-such-one', '/{}');
}

const isQuestion = (route: string) => route.startsWith('GET ') || route.endsWith('/search');
const isHand = (body: object | undefined) => JSON.stringify(body)?.includes('raise-hand') === true;
/** Commands that a muted person may still send. */
const stillForMuted = new Set(
	[
		'POST /consultations/{consultation}/workshops/{workshop}/commands by hand',
		'POST /consultations/{consultation}/leave',
		'POST /consultations/{consultation}/reminders',
		'DELETE /consultations/{consultation}/reminders',
		'POST /consultations/{consultation}/calendar-feed',
		'DELETE /consultations/{consultation}/calendar-feed',
		'POST /consultations/{consultation}/journal/countersignatures',
		'POST /consultations/{consultation}/workshops/{workshop}/concerns',
		'POST /consultations/{consultation}/workshops/{workshop}/concerns/no-such-one',
		'PUT /consultations/{consultation}/rating-rounds/{round}/ratings',
		'PUT /consultations/{consultation}/card-rounds/{round}/votes',
		'POST /consultations/{consultation}/clusters/{cluster}/caucus',
		'POST /consultations/{consultation}/clusters/{cluster}/caucus/code',
		'POST /consultations/{consultation}/clusters/{cluster}/caucus/admission',
		'POST /consultations/{consultation}/caucuses/{caucus}/admission',
		'POST /consultations/{consultation}/caucuses/{caucus}/members',
		'POST /consultations/{consultation}/caucuses/{caucus}/leave',
		'DELETE /consultations/{consultation}/caucuses/{caucus}',
		'POST /polls/{poll}/ballot',
		'PUT /polls/{poll}/delegate',
		'POST /polls/{poll}/trust',
		'PUT /polls/{poll}/second',
		'POST /polls/{poll}/unsealing'
	].map(patternOf)
);
