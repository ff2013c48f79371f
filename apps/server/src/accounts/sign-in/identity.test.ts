import { tokenOf } from '../../test-support/accounts/signed-in.fixture.ts';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { noOthers } from '../../db/nodes.ts';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../../test-support/app/people-app.fixture.ts';
import { accounts, sessions } from '../../people/people.tables.ts';
import { costInUse, passwordCost } from '../passwords.ts';
import { ensureSetupLink } from '../set-up.ts';

let place: PeopleTestApp;
beforeEach(async () => void (place = await createPeopleTestApp()));
afterEach(() => place.close());

const password = 'a long enough phrase';

test('[PEOPLE11] the newest set-up link makes the first account, once', async () => {
	const older = (await ensureSetupLink(place.context))?.split('#')[1];
	const link = await ensureSetupLink(place.context);
	expect(link).toMatch(/^http:\/\/plenum\.test\/setup#[\w-]{43}$/);
	const token = link?.split('#')[1];
	expect((await place.ask('GET /api/v1/setup')).body).toEqual({ needed: true });

	const name = 'Ilse Marrow';
	const stale = await place.ask('POST /api/v1/setup', { body: { token: older, name, password } });
	expect([stale.status, stale.body.code]).toEqual([404, 'setup/unknown-link']);
	const done = await place.ask('POST /api/v1/setup', { body: { token, name, password } });
	expect(done).toMatchObject({ status: 201, body: { account: { name }, token: expect.any(String) } });
	const again = await place.ask('POST /api/v1/setup', { body: { token, name: 'Other', password } });
	expect([again.status, again.body.code]).toEqual([409, 'setup/already-done']);
	expect((await place.ask('GET /api/v1/setup')).body).toEqual({ needed: false });
	expect(await ensureSetupLink(place.context)).toBeNull();
});

test('[PEOPLE11] where other nodes may run, the link of each works for a day, until there is an account', async () => {
	place.context.database.nodes = { ...noOthers, areAlone: false };
	const old = await ensureSetupLink(place.context);
	place.clock.now += 24 * 60 * 60_000;
	const links = [old, await ensureSetupLink(place.context), await ensureSetupLink(place.context)];
	const statuses: number[] = [];
	for (const [at, link] of links.entries()) {
		const body = { token: link?.split('#')[1], name: `Ilse ${at}`, password };
		statuses.push((await place.ask('POST /api/v1/setup', { body })).status);
	}
	expect(statuses).toEqual([404, 201, 409]);
});

test('[PEOPLE11] two people who use the link at the same moment make one account', async () => {
	const token = (await ensureSetupLink(place.context))?.split('#')[1];
	const call = (name: string) => place.ask('POST /api/v1/setup', { body: { token, name, password } });
	const answers = await Promise.all([call('One'), call('Two')]);
	expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});

test('[PEOPLE12] neither tokens nor passwords stand in the database', async () => {
	const inTests = { ...passwordCost };
	Object.assign(passwordCost, costInUse);
	onTestFinished(() => void Object.assign(passwordCost, inTests));
	const token = await place.setUp();
	const db = place.context.database.read;
	const stored = JSON.stringify([await db.select().from(sessions).all(), await db.select().from(accounts).all()]);
	expect(stored).not.toContain(token);
	expect(stored).not.toContain(password);
	expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});

test('[PEOPLE12] a token ends with its time, and with signing out', async () => {
	const token = await place.setUp();
	expect((await place.ask('GET /api/v1/me', { token })).body).toMatchObject({ account: { name: 'Ilse Marrow' } });
	await place.ask('POST /api/v1/sign-out', { token });
	expect((await place.ask('GET /api/v1/me', { token })).body).toEqual({ account: null, participant: null });

	const body = { name: 'Ilse Marrow', password };
	const next = tokenOf(await place.api('signIn', { body }));
	expect(next).not.toBe(token);
	place.clock.now += 8 * 24 * 60 * 60 * 1000;
	expect((await place.ask('GET /api/v1/consultations', { token: next })).body.code).toBe('identity/required');
});

test('[PEOPLE13] the cookie is out of reach for scripts and other sites', async () => {
	await place.setUp();
	const body = { name: ' ilse  MARROW ', password };
	const signedIn = await place.ask('POST /api/v1/sign-in', { body });
	expect(signedIn.cookie).toMatch(/^plenum=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800$/);
	const cookie = signedIn.cookie?.split(';')[0];
	expect((await place.ask('GET /api/v1/me', { cookie: `other=1; ${cookie}` })).body).toMatchObject({ account: {} });
	const out = await place.ask('POST /api/v1/sign-out', { cookie: cookie ?? '' });
	expect(out.cookie).toBe('plenum=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
});

test('[PEOPLE13] over https the cookie is bound to the host and sent encrypted only', async () => {
	const secure = await createPeopleTestApp({ PUBLIC_URL: 'https://plenum.test' });
	await secure.setUp();
	const body = { name: 'Ilse Marrow', password };
	const { cookie } = await secure.ask('POST /api/v1/sign-in', { body });
	expect(cookie).toMatch(/^__Host-plenum=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800; Secure$/);
	await secure.close();
});

test('[PEOPLE14] a Bearer token goes before the cookie, and an address carries none', async () => {
	const token = await place.setUp();
	const { code } = await createSome(place, token);
	const joined = await joinSome(place, code);
	const cookie = joined.cookie?.split(';')[0] ?? '';
	const both = await place.ask('GET /api/v1/me', { token, cookie });
	expect(both.body).toMatchObject({ account: { name: 'Ilse Marrow' }, participant: null });
	const inAddress = await place.ask(`GET /api/v1/me?token=${token}`);
	expect(inAddress.body).toEqual({ account: null, participant: null });
});

test('[PEOPLE17] an unknown name and a wrong password are answered alike, and guessing ends', async () => {
	await place.setUp();
	const attempt = (name: string, secret: string, from: string) =>
		place.ask('POST /api/v1/sign-in', { body: { name, password: secret }, from });
	const unknown = await attempt('Nobody', 'guess', '203.0.113.1');
	const wrong = await attempt('Ilse Marrow', 'guess', '203.0.113.1');
	expect(unknown).toEqual(wrong);
	expect([wrong.status, wrong.body.code]).toEqual([401, 'identity/wrong-name-or-password']);

	const many = await Promise.all(
		Array.from({ length: 12 }, (_, n) => attempt('Ilse Marrow', 'guess', `203.0.113.${n}`))
	);
	expect(many.filter(({ status }) => status === 429)).toHaveLength(3);
	expect((await attempt('Ilse Marrow', password, '203.0.113.99')).body.code).toBe('identity/too-many-attempts');
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
	expect((await attempt('Ilse Marrow', password, '203.0.113.99')).status).toBe(200);
	vi.useRealTimers();
});

test('[PEOPLE27] wrong passwords typed elsewhere keep nobody out of a browser in which they signed in before', async () => {
	await place.setUp();
	const attempt = (secret: string, cookie = '') =>
		place.ask('POST /api/v1/sign-in', { body: { name: 'Ilse Marrow', password: secret }, cookie });
	const device = (await attempt(password)).cookies[1] ?? '';
	expect(device).toMatch(/^plenum-device=[\w-]{22}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/);
	const known = device.split(';')[0] ?? '';
	await Promise.all(Array.from({ length: 12 }, () => attempt('guess')));
	for (const unknown of ['', `${known.slice(0, -2)}xx`, 'plenum-device=.'])
		expect((await attempt(password, unknown)).body.code).toBe('identity/too-many-attempts');
	expect((await attempt(password, known)).status).toBe(200);
	await Promise.all(Array.from({ length: 10 }, () => attempt('guess', known)));
	expect((await attempt(password, known)).body.code).toBe('identity/too-many-attempts');
});

test('[PEOPLE17] one address cannot try many names', async () => {
	const attempts = Array.from({ length: 31 }, (_, n) =>
		place.ask('POST /api/v1/sign-in', { body: { name: `Name ${n}`, password: 'guess' } })
	);
	const answers = await Promise.all(attempts);
	expect(answers.filter(({ status }) => status === 401)).toHaveLength(30);
	expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
});

test('[PEOPLE17] behind a proxy, an address that the caller makes up does not count', async () => {
	const secure = await createPeopleTestApp({ PUBLIC_URL: 'https://plenum.test' });
	const attempts = Array.from({ length: 31 }, (_, n) =>
		secure.ask('POST /api/v1/sign-in', {
			body: { name: `Name ${n}`, password: 'guess' },
			headers: { 'x-forwarded-for': `203.0.113.${n}, 198.51.100.1` }
		})
	);
	expect((await Promise.all(attempts)).filter(({ status }) => status === 429)).toHaveLength(1);
	await secure.close();
});
