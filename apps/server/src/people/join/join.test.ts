import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { signInGuest } from '../../test-support/accounts/sign-in-guest.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { assignJoinCode } from './join-codes.ts';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp;
let token: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
});
afterEach(() => place.close());

const wrong = (n: number) =>
	`ZZZZ-${'ABCDEFGHJKMNPQRSTUVWXYZ23456789'[n % 31]}${'ABCDEFGHJKMNPQRSTUVWXYZ23456789'[n >> 5]}ZZ`;

test('[PEOPLE4] what a code opens says how people are shown before anyone gives a name', async () => {
	const { id, code } = await createSome(place, token, { namePolicy: 'organisation', consentText: 'We keep no list.' });
	const body = { code: ` ${code.toLowerCase().replace('-', ' ')} ` };
	expect((await place.ask('POST /api/v1/join/look', { body })).body).toEqual({
		consultation: { id, title: 'Follow-up to the fourth cycle', stateName: 'Republic of Alvenia' },
		constituencies: ['civil-society', 'state', 'nhri', 'other'].map((each) => ({ id: each, label: null })),
		namePolicy: 'organisation',
		admission: 'lobby',
		consentText: 'We keep no list.',
		participationNotice: { host: null, contact: null, texts: {} },
		personal: null
	});
});

test('[PEOPLE5] codes are drawn from all 31 symbols', async () => {
	const { id } = await createSome(place, token);
	const drawn = await transaction(place.context.database, async (tx) => {
		const codes: string[] = [];
		for (let count = 0; count < 100; count++) codes.push(await assignJoinCode(tx, id));
		return codes.join('');
	});
	expect(new Set(drawn).size).toBe(31);
});

test('[PEOPLE10] everyone joins for the constituency that they speak for, and waits', async () => {
	const { id, code } = await createSome(place, token);
	for (const constituency of ['civil-society', 'state', 'nhri', 'other']) {
		const { status, body, cookie } = await joinSome(place, code, { constituency });
		expect({ status, body }).toEqual({
			status: 201,
			body: {
				token: expect.stringMatching(/^[\w-]{43}$/),
				participant: {
					id: expect.stringMatching(/^[\w-]{16}$/),
					consultation: id,
					role: 'participant',
					status: 'waiting',
					constituency,
					name: 'Tomas Reed'
				}
			}
		});
		expect(cookie).toMatch(/^plenum=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/);
	}
	const view = await place.ask(`GET /api/v1/consultations/${id}`, { token });
	expect(view.body.counts).toEqual({ waiting: 4, admitted: 1 });
});

test('[PEOPLE10] without consent, for no known side, or with a closed consultation no one joins', async () => {
	const { id, code } = await createSome(place, token);
	expect((await joinSome(place, code, { consent: false })).body.code).toBe('join/consent-required');
	expect((await joinSome(place, code, { constituency: 'press' })).body.code).toBe('join/unknown-constituency');
	await place.ask(`POST /api/v1/consultations/${id}/close`, { token });
	expect((await joinSome(place, code)).body.code).toBe('join/closed');
	expect((await place.ask('POST /api/v1/join/look', { body: { code } })).body.code).toBe('join/closed');
	const people = await place.api('listPeople', { params: { consultation: id }, token });
	expect(people.body.people).toHaveLength(1);
});

test('[PEOPLE10] where admission is automatic, whoever joins is in at once', async () => {
	const { id, code } = await createSome(place, token, { admission: 'automatic' });
	const { body } = await joinSome(place, code);
	expect(body.participant.status).toBe('admitted');
	expect((await place.ask(`GET /api/v1/consultations/${id}`, { token: body.token })).status).toBe(200);
});

test('[PEOPLE7] who gives no name is given one that nobody here has', async () => {
	const { code } = await createSome(place, token);
	const joined = await Promise.all(Array.from({ length: 30 }, () => joinSome(place, code, { name: ' \u202E ' })));
	const names = joined.map(({ body }) => body.participant.name);
	expect(new Set(names).size).toBe(30);
	expect(names.every((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toBe(true);
});

test('[PEOPLE16] sixty people behind one address join at the same moment', async () => {
	const { code } = await createSome(place, token);
	const joins = Array.from({ length: 60 }, (_, n) => joinSome(place, code, { name: `Person ${n}` }));
	expect((await Promise.all(joins)).map(({ status }) => status)).toEqual(Array(60).fill(201));
});

test('[PEOPLE16] sixty people join from an address whose twenty-five wrong codes are not yet forgotten', async () => {
	const hall = '203.0.113.20';
	const { code } = await createSome(place, token);
	let refused = 0;
	for (let n = 0; n < 25; n += 1) void joinSome(place, wrong(n), {}, { from: hall }).then(() => (refused += 1));
	await vi.waitFor(() => expect(refused).toBe(8)); // Those whose turn came before the address had tried too much.
	const joins = Array.from({ length: 60 }, (_, n) => joinSome(place, code, { name: `Person ${n}` }, { from: hall }));
	expect((await Promise.all(joins)).map(({ status }) => status)).toEqual(Array(60).fill(201));
});

test('[PEOPLE16] where somebody of the consultation acts, a guesser stops no one from joining with its code', async () => {
	const { id, code } = await createSome(place, token);
	const hall = '203.0.113.22';
	for (let n = 0; n < 25; n += 1) void joinSome(place, wrong(n), {}, { from: hall });
	await place.ask(`GET /api/v1/consultations/${id}`, { token, from: hall });
	expect((await joinSome(place, code, {}, { from: hall })).status).toBe(201);
});

test('[PEOPLE18] a renewed code ends the old one, and stands in the fragment of the link', async () => {
	const { id, code } = await createSome(place, token);
	const renewed = await place.api('rotateJoinCode', { params: { consultation: id }, token });
	expect(renewed.body.code).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/);
	expect(renewed.body.link).toBe(`http://plenum.test/join#${renewed.body.code}`);
	expect((await joinSome(place, code)).body.code).toBe('join/unknown-code');
	expect((await joinSome(place, renewed.body.code)).status).toBe(201);
});

test('[PEOPLE18] only the facilitator sees the code', async () => {
	const { id, code } = await createSome(place, token, { admission: 'automatic' });
	const { body } = await joinSome(place, code);
	const refused = await place.ask(`GET /api/v1/consultations/${id}/join-code`, { token: body.token });
	expect([refused.status, refused.body.code]).toEqual([403, 'rights/missing']);
});

test('[PEOPLE23] a joining that is sent again makes no second person, and another one does', async () => {
	const { id, code } = await createSome(place, token);
	const headers = { 'idempotency-key': 'f'.repeat(32) };
	const first = await joinSome(place, code, {}, { headers });
	const again = await joinSome(place, code, {}, { headers });
	expect(again.body.participant).toEqual(first.body.participant);
	expect(again.body.token).not.toBe(first.body.token);
	for (const each of [first, again])
		expect((await place.ask('GET /api/v1/me', { token: each.body.token })).body.participant).toMatchObject({
			id: first.body.participant.id
		});
	const others = await Promise.all([
		joinSome(place, code, { name: 'Rita Fern' }, { headers }),
		joinSome(place, code, {}, { headers: { 'idempotency-key': 'short' } }),
		joinSome(place, code, {}, { headers: { 'idempotency-key': 'short' } })
	]);
	place.clock.now += 15 * 60_000;
	others.push(await joinSome(place, code, {}, { headers }));
	const ids = [first, ...others].map(({ body }) => body.participant.id);
	expect(new Set(ids).size).toBe(5);
	expect((await place.ask(`GET /api/v1/consultations/${id}`, { token })).body.counts).toMatchObject({ waiting: 5 });
});

test('[PEOPLE23] with an account, too, joining again with the same key is joining once', async () => {
	const guest = await signInGuest(place);
	const { code } = await createSome(place, token);
	const asked = { token: guest, headers: { 'idempotency-key': 'f'.repeat(32) } };
	const first = await joinSome(place, code, {}, asked);
	expect((await joinSome(place, code, {}, asked)).body.participant).toEqual(first.body.participant);
	expect((await joinSome(place, code, {}, { headers: asked.headers })).body.participant.id).not.toBe(
		first.body.participant.id
	);
});

test('a facilitator who tries the code in her own browser stays who she is there', async () => {
	const { id, code, facilitator } = await createSome(place, token);
	const { body, cookie } = await joinSome(place, code, {}, { cookie: `plenum=${token}` });
	expect(cookie).toBeUndefined();
	expect(body.participant.id).not.toBe(facilitator);
	const view = await place.ask(`GET /api/v1/consultations/${id}`, { cookie: `plenum=${token}` });
	expect(view.body.me).toMatchObject({ participant: facilitator, role: 'facilitator' });
});

test('someone with an account takes part elsewhere through it, and comes back after a removal', async () => {
	const guest = await signInGuest(place);
	const { id, code } = await createSome(place, token, { admission: 'automatic' });
	const first = await joinSome(place, code, {}, { token: guest });
	expect((await place.ask(`GET /api/v1/consultations/${id}`, { token: guest })).status).toBe(200);
	await place.ask(`POST /api/v1/consultations/${id}/people/${first.body.participant.id}/remove`, { token });
	expect((await place.ask(`GET /api/v1/consultations/${id}`, { token: guest })).body.code).toBe('participant/removed');
	await joinSome(place, code, {}, { token: guest });
	expect((await place.ask(`GET /api/v1/consultations/${id}`, { token: guest })).status).toBe(200);
});
