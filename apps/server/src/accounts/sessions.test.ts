import { tokenOf } from '../test-support/accounts/signed-in.fixture.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';
import { ownerIn, password } from './account-http.fixture.ts';

let place: PeopleTestApp;
let owner: ReturnType<typeof ownerIn>;
let token: string;
beforeEach(async () => {
	place = await createPeopleTestApp({ PUBLIC_URL: 'https://plenum.test' });
	owner = ownerIn(place);
	token = await place.setUp();
});
afterEach(() => place.close());

const hour = 3_600_000;
const firefox = { headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' } };

test('[ACCOUNT18] sessions are listed by kind of browser, and ended one or all', async () => {
	const second = tokenOf(await owner.signIn({}, { ...firefox, from: '203.0.113.77' }));
	const third = tokenOf(await owner.signIn());
	const { sessions } = await owner.view(token);
	expect(sessions.map(({ browser, current }) => [browser, current])).toEqual(
		expect.arrayContaining([
			['Firefox, Linux', false],
			[null, false],
			[null, true]
		])
	);
	expect(JSON.stringify(sessions)).not.toMatch(/203\.0|Gecko|145/);

	const { id = '' } = sessions.find(({ browser }) => browser !== null) ?? {};
	expect((await place.ask(`DELETE /api/v1/account/sessions/${id}`, { token })).status).toBe(200);
	expect((await place.ask(`DELETE /api/v1/account/sessions/${id}`, { token })).body.code).toBe('session/unknown');
	expect((await place.ask('GET /api/v1/account', { token: second })).status).toBe(401);
	expect((await place.ask('DELETE /api/v1/account/sessions', { token })).body).toEqual({ ended: 1 });
	expect((await place.ask('GET /api/v1/account', { token: third })).status).toBe(401);
	expect((await owner.view(token)).sessions).toHaveLength(1);
});

test('[ACCOUNT18] the connections that an ended session opened are closed', async () => {
	const ended: string[] = [];
	place.people.onSessionEnded((session) => ended.push(session));
	await owner.signIn();
	await place.ask('DELETE /api/v1/account/sessions', { token });
	expect(ended).toHaveLength(1);
});

test('[ACCOUNT19] whoever is idle for twelve hours is out; whoever works is not', async () => {
	const idle = tokenOf(await owner.signIn());
	for (let past = 0; past < 13; past++) {
		place.clock.now += hour;
		expect((await place.ask('GET /api/v1/account', { token })).status).toBe(200);
	}
	expect((await place.ask('GET /api/v1/account', { token: idle })).status).toBe(401);
	// An answer that needs nobody to be known does not bring it back.
	expect((await place.ask('GET /api/v1/openapi.json', { token: idle })).status).toBe(200);
	expect((await place.ask('GET /api/v1/account', { token: idle })).status).toBe(401);
	expect((await owner.view(token)).sessions).toHaveLength(1);
});

test('[ACCOUNT18] the latest use is noted in steps of ten minutes', async () => {
	const used = async () => (await place.api('getAccount', { token })).body.sessions[0]?.lastUsedAt;
	const start = place.clock.now;
	await used();
	place.clock.now = start + 9 * 60_000;
	expect(await used()).toBe(start);
	place.clock.now = start + 25 * 60_000;
	await used();
	expect(await used()).toBe(start + 20 * 60_000);
	// Likewise where all that is asked is of a consultation, with which a session is read in another way.
	const { id } = await createSome(place, token);
	place.clock.now = start + 45 * 60_000;
	await place.ask(`GET /api/v1/consultations/${id}`, { token });
	expect(await used()).toBe(start + 40 * 60_000);
});

test('[ACCOUNT20] [ACCOUNT21] after ten minutes a person is removed only once it is proved again who asks', async () => {
	const { id, code } = await createSome(place, token);
	const { participant } = (await joinSome(place, code)).body;
	const remove = () => place.ask(`POST /api/v1/consultations/${id}/people/${participant.id}/remove`, { token });
	place.clock.now += 11 * 60_000;
	expect(await remove()).toMatchObject({ status: 403, body: { code: 'session/reauthenticate' } });
	expect((await place.ask(`GET /api/v1/consultations/${id}`, { token })).status).toBe(200);
	const prove = (body: object) => place.ask('POST /api/v1/session/reauthenticate', { token, body });
	expect((await prove({ password: 'a guess' })).body.code).toBe('password/wrong');
	expect((await remove()).status).toBe(403);
	expect((await prove({ password })).status).toBe(200);
	expect((await remove()).status).toBe(200);
});

test('[ACCOUNT20] a facilitator without an account has nothing to prove and is not asked; rights go first', async () => {
	const { id, code } = await createSome(place, token);
	const one = (await joinSome(place, code)).body;
	const two = (await joinSome(place, code)).body;
	place.clock.now += 11 * 60_000;
	const remove = (as: string) =>
		place.ask(`POST /api/v1/consultations/${id}/people/${two.participant.id}/remove`, { token: as });
	await place.ask(`POST /api/v1/consultations/${id}/people/admit`, { token, body: { participants: 'all' } });
	expect((await remove(one.token)).body.code).toBe('rights/missing');
	await place.ask(`PATCH /api/v1/consultations/${id}/people/${one.participant.id}`, {
		token,
		body: { role: 'facilitator' }
	});
	expect((await remove(one.token)).status).toBe(200);
});

test('[ACCOUNT20] joining through the account proves nothing', async () => {
	const { id, code } = await createSome(place, token);
	await place.ask(`POST /api/v1/consultations/${id}/join-code`, { token });
	void code;
	const other = (await createSome(place, token)).id;
	place.clock.now += 11 * 60_000;
	const { createAccount } = await import('./create-account.ts');
	await createAccount(place.context, { name: 'Rita Fern', password: 'ten quiet herons' });
	const rita = tokenOf(await owner.signIn({ name: 'Rita Fern', password: 'ten quiet herons' }));
	place.clock.now += 11 * 60_000;
	const { code: ours } = (await place.api('getJoinCode', { params: { consultation: other }, token })).body;
	const joined = await joinSome(place, ours, {}, { token: rita });
	expect((await place.ask('GET /api/v1/me', { token: joined.body.token })).body).toMatchObject({
		account: { name: 'Rita Fern' }
	});
	const begun = await place.ask('POST /api/v1/account/totp/begin', { token: joined.body.token });
	expect(begun.body.code).toBe('session/reauthenticate');
});

test('[ACCOUNT21] a code or a passkey proves it as well; wrong ones are counted for this session alone', async () => {
	const { secret } = await owner.addTotp(token);
	const { authenticator } = await owner.addPasskey(token);
	expect((await place.ask('GET /api/v1/session/proofs', { token })).body).toEqual({
		password: true,
		totp: true,
		passkey: true
	});
	const prove = (body: object) => place.ask('POST /api/v1/session/reauthenticate', { token, body });
	const begin = async () => (await place.ask('POST /api/v1/account/totp/begin', { token })).status;
	place.clock.now += 11 * 60_000;
	expect(await begin()).toBe(403);
	expect((await prove({ totp: owner.codeOf(secret) })).status).toBe(200);
	expect(await begin()).toBe(200);
	place.clock.now += 11 * 60_000;
	const options = (await place.api('offerPasskeyProof', { token })).body;
	const passkey = authenticator.get(options, 'https://plenum.test');
	expect((await prove({ passkey })).status).toBe(200);
	expect((await prove({ passkey })).status).toBe(403);
	expect((await prove({ password, totp: '123456' })).body.code).toBe('request/invalid');
	for (let n = 0; n < 5; n++) await prove({ password: 'a guess' });
	expect((await prove({ password })).body.code).toBe('factor/too-many-attempts');
	expect((await owner.signIn()).status).toBe(200);
});
