import type { AdmissionStatus, Role } from '@plenum/domain/people/rights';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { OwnRatings } from '@plenum/protocol/ratings';
import { refusalWords } from '@plenum/protocol/refusal-words';
import type { WorkshopEvents } from '@plenum/protocol/workshops/workshops';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, fillConsultation } from './test-support/app/filled-consultation.fixture.ts';
import { routesOfConsultation } from './test-support/app/routes.fixture.ts';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';

/** The forms of the built pages, as browsers without a script send them, beside the operations that they call. */

type Fields = Record<string, string>;
type FormCase = { name: string; route: string; body?: object; page: string; fields: Fields };

let testApp: TestApp;
let url: string;
let ids: Record<string, string>;
let code: string;
const tokens = new Map<string, string>();

const forms: FormCase[] = [
	{
		name: 'rate',
		route: 'PUT /consultations/{consultation}/rating-rounds/{theirs.round}/ratings',
		page: '/c/{consultation}/ratings/{round}?/rate&card={recommendation}',
		fields: { level: '', reason: 'Nobody asked', version: '0' }
	},
	{
		name: 'ballot',
		route: 'POST /polls/{poll}/ballot',
		page: '/c/{consultation}/polls/{poll}?/ballot',
		fields: { step: 'cast', 'value-0': 'for' }
	},
	{
		name: 'hand',
		route: 'POST /consultations/{consultation}/workshops/{workshop}/commands',
		body: { type: 'raise-hand' },
		page: '/c/{consultation}/workshops/{workshop}/part?/hand',
		fields: { hand: 'raise' }
	}
];

const filled = (text: string) => text.replace(/\{([a-z.]+)\}/g, (_, name: string) => ids[name] ?? '');
const api = (path: string) => filled(`/api/v1${path}`);

beforeAll(async () => {
	testApp = await createTestApp(null, { pages: true });
	url = await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	const { consultation } = testApp;
	const other = (
		await testApp.ask<{ id: string }>('POST /api/v1/consultations', {
			body: { title: 'Another', stateName: 'Alvenia', purpose: 'mid-term-report', reviews: [cycle] }
		})
	).body.id;
	const mine = await fillConsultation(testApp, consultation);
	ids = { ...mine, consultation };
	await bring('o', consultation, 'observer');
	await bring('p', consultation, 'participant');
	await bring('r', consultation, 'rapporteur');
	await bring('waiting', consultation, 'participant', 'waiting');
	await bring('removed', consultation, 'participant', 'removed');
	await bring('left', consultation, 'participant', 'left');
	await bring('foreign', other, 'participant');
	// A confidential vote needs as many as hide each other.
	for (let place = 1; place <= 10; place++) await bring(`voter ${place}`, consultation, 'participant');
	tokens.set('f', testApp.token);
	tokens.set('stranger', '');
	const link = await testApp.ask<{ address: string }>(filled('POST /workshops/{workshop}/projector-links'));
	tokens.set('projector link', link.body.address.split('#')[1] ?? '');
	await testApp.ask(filled('POST /workshops/{workshop}/commands'), { body: { type: 'start' } });
	const joining = await testApp.ask<{ code: string }>('GET /join-code');
	code = joining.body.code;
}, 120_000);
afterAll(() => testApp.close());

const cycle = { cycle: 4, session: null, symbols: [] };

async function bring(name: string, consultation: string, role: Role, status: AdmissionStatus = 'admitted') {
	tokens.set(name, (await addPerson(testApp, { name, consultation, role, status })).token);
}

async function send(
	page: string,
	fields: Fields,
	{ as = '', origin = url, more = {} }: { as?: string; origin?: string; more?: Fields } = {}
) {
	const reply = await fetch(url + filled(page), {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, accept: 'text/html', 'accept-language': 'en', ...(as && { cookie: `plenum=${as}` }), ...more },
		body: new URLSearchParams(fields)
	});
	const to = reply.headers.get('location') ?? '';
	return { status: reply.status, to, text: await reply.text(), cookies: reply.headers.getSetCookie() };
}

/** Whatever the forms could change: ratings, ballots, hands and people. */
async function state() {
	const ratings = await Promise.all(
		['p', 'r'].map((name) => ask<OwnRatings>(name, '/consultations/{consultation}/rating-rounds/{round}/ratings'))
	);
	const polls = await Promise.all(['p', 'r', 'f'].map((name) => ask<PollView>(name, '/polls/{poll}')));
	const { events } = await ask<WorkshopEvents>(
		'f',
		'/consultations/{consultation}/workshops/{workshop}/events?after=0&limit=500'
	);
	const people = await ask<{ people: unknown[] }>('f', '/consultations/{consultation}/people');
	return {
		ratings: ratings.map(({ ratings: own }) => own.map(({ rating }) => rating)),
		voted: polls.map(({ voted }) => voted),
		events: events.length,
		people: people.people.length
	};
}

async function ask<Body>(name: string, path: string): Promise<Body> {
	return (await testApp.ask<Body>(`GET ${api(path)}`, { as: tokens.get(name) ?? '' })).body;
}

describe.each(forms)('[WEB300] the form “$name”', ({ route, body, page, fields }) => {
	test.each(['stranger', 'projector link', 'waiting', 'removed', 'left', 'foreign'])(
		'is not for someone who is %s',
		async (name) => {
			const before = await state();
			const { status, to } = await send(page, fields, { as: tokens.get(name) ?? '' });
			if (name === 'foreign') expect([403, 404]).toContain(status);
			else expect([status, to]).toEqual([303, expect.stringMatching(/^\/(?:sign-in|lobby)\?to=%2Fc%2F[^?]*$/)]);
			expect(await state()).toEqual(before);
		}
	);

	test.each(['https://elsewhere.example', 'null'])('is not taken from a page of %s', async (origin) => {
		const before = await state();
		expect((await send(page, fields, { as: tokens.get('p') ?? '', origin })).status).toBe(403);
		expect(await state()).toEqual(before);
	});

	const may = routesOfConsultation.find(([each, , sent]) => each === route && (!body || same(sent, body)))?.[1] ?? '';

	test.each([...'oprf'].filter((role) => !may.includes(role)))('is refused to “%s” as the API does', async (role) => {
		const before = await state();
		const { status, text } = await send(page, fields, { as: tokens.get(role) ?? '' });
		expect(status).toBe(403);
		expect(text).toContain(refusalWords('en', 'rights/missing'));
		expect(await state()).toEqual(before);
	});
});

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

test('[WEB301] a form that is sent twice is done once, and leads to its page without what was entered', async () => {
	const before = await state();
	const [, , hand] = forms;
	const key = 'a-key-of-the-page-0001';
	const as = tokens.get('p') ?? '';
	const answers = await Promise.all([1, 2].map(() => send(hand!.page, { ...hand!.fields, key }, { as })));
	expect(answers.map(({ status, to }) => [status, to])).toEqual(
		[1, 2].map(() => [303, filled('/c/{consultation}/workshops/{workshop}/part')])
	);
	expect((await state()).events).toBe(before.events + 1);

	const [rate] = forms;
	for (const level of ['', '']) {
		const { status, to } = await send(rate!.page, { ...rate!.fields, level }, { as });
		expect([status, to]).toEqual([303, filled('/c/{consultation}/ratings/{round}')]);
	}
	expect((await state()).ratings[0]).toEqual([{ ...cannotJudge, reason: 'Nobody asked' }]);
});

const cannotJudge = { level: null, percentage: null, regression: false, source: '' };

test('[WEB300] a vote is refused before it opens, of another paper, after it closed, and where it is secret', async () => {
	const ballot = forms[1]!;
	const as = tokens.get('p') ?? '';
	const refusedAs = async (page: string, fields: Fields) => {
		const { status, text } = await send(page, fields, { as });
		expect(status).toBeGreaterThanOrEqual(400);
		return /class="title[^"]*">|role="alert"/.test(text) ? text : '';
	};
	expect(await refusedAs(ballot.page, ballot.fields)).toContain(refusalWords('en', 'poll/not-open'));
	await testApp.ask(`POST ${api('/polls/{poll}/open')}`, { body: { closesAt: null } });
	const opened = await ask<PollView>('f', '/polls/{poll}');
	if (opened.state !== 'open') throw new Error('The poll of the test did not open.');
	expect((await send(ballot.page, { ...ballot.fields, 'value-0': 'perhaps' }, { as })).status).toBe(400);
	expect((await send(ballot.page, ballot.fields, { as })).to).toBe(filled('/c/{consultation}/polls/{poll}'));
	expect((await ask<PollView>('p', '/polls/{poll}')).voted).toBe(true);
	await testApp.ask(`POST ${api('/polls/{poll}/close')}`, { body: { statement: '', reviewDate: null } });
	expect(await refusedAs(ballot.page, ballot.fields)).toContain(refusalWords('en', 'poll/closed'));
});

test('[WEB300] [WEB301] joining sets the session’s cookie, makes one person for two presses, and keeps the code out of addresses', async () => {
	const before = await state();
	const key = 'a-key-of-the-page-0002';
	const fields = { code, nickname: 'Blue Anorak', constituency: 'state', consent: 'on', key };
	const first = await send('/join?/join', fields);
	const second = await send('/join?/join', fields);
	expect([first.status, first.to, second.status, second.to]).toEqual([303, '/lobby', 303, '/lobby']);
	for (const { cookies } of [first, second]) expect(cookies).toEqual([expect.stringMatching(/^plenum=.*HttpOnly/)]);
	expect((await state()).people).toBe(before.people + 1);
	const missing = await send('/join?/join', { ...fields, consent: '' });
	expect([missing.status, missing.cookies]).toEqual([400, []]);
	expect(missing.text).toContain('Blue Anorak');
});

test('[WEB300] wrong codes and passwords count against the sender, and not against the server itself', async () => {
	const withAddress = (address: string) => ({ more: { 'x-forwarded-for': address } });
	let status = 0;
	for (let attempt = 0; attempt < 60 && status !== 429; attempt++)
		({ status } = await send('/sign-in?/password', { name: 'Ada Fell', password: 'wrong' }, withAddress('192.0.2.1')));
	expect(status).toBe(429);
	const { statusCode } = await testApp.plenum.app.inject({
		method: 'POST',
		url: '/api/v1/sign-in',
		remoteAddress: '127.0.0.1',
		payload: { name: 'Ada Fell', password: 'wrong' }
	});
	expect(statusCode).toBe(429);
});

test('[WEB300] a password is never shown again, and never in an address', async () => {
	const { status, text, to } = await send('/sign-in?/password', {
		name: 'Nobody Here',
		password: 'not-a-secret-phrase'
	});
	expect([status >= 400, to]).toEqual([true, '']);
	expect(text).toContain('Nobody Here');
	expect(text).not.toContain('not-a-secret-phrase');
});
