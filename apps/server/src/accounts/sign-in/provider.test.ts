import type { SecondStep } from '@plenum/protocol/accounts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSome, createPeopleTestApp, type PeopleTestApp } from '../../test-support/app/people-app.fixture.ts';
import { ownerIn } from '../account-http.fixture.ts';
import { startProvider } from '../../test-support/accounts/provider.fixture.ts';

let provider: Awaited<ReturnType<typeof startProvider>>;
let place: PeopleTestApp;
let token: string;
beforeAll(async () => {
	provider = await startProvider('https://plenum.test/api/v1/sign-in/provider/callback');
});
afterAll(() => provider.close());
beforeEach(() => open());
afterEach(() => place.close());

async function open(env: NodeJS.ProcessEnv = {}): Promise<void> {
	place = await createPeopleTestApp({ PUBLIC_URL: 'https://plenum.test', ...provider.env, ...env });
	// The provider's clock is the machine's: what it signs is good now.
	place.clock.now = Date.now();
	token = await place.setUp();
}

type Back = { location: string; session: string };

async function begin(call: string, asked: object = {}): Promise<{ address: string; journey: string }> {
	const begun = await place.ask<{ address: string }>(call, asked);
	return { address: begun.body.address, journey: begun.cookie?.split(';')[0] ?? '' };
}

async function arrive(address: string, cookie: string): Promise<Back> {
	const { pathname, search } = new URL(address);
	const reply = await place.app.inject({ url: pathname + search, headers: { cookie, host: 'plenum.test' } });
	const cookies = [reply.headers['set-cookie'] ?? []].flat();
	const session = cookies.find((each) => each.startsWith('__Host-plenum=')) ?? '';
	return { location: String(reply.headers.location), session: session.split(';')[0] ?? '' };
}

async function signIn(login: string, body: object = {}): Promise<Back> {
	const { address, journey } = await begin('POST /api/v1/sign-in/provider', { body });
	return arrive(await provider.signIn(address, login), journey);
}

const accountOf = async (cookie: string) => (await place.api('getAccount', { cookie })).body;

test('[ACCOUNT24] an account is connected by its owner, and then found by issuer and subject', async () => {
	expect(await signIn('mira')).toEqual({ location: '/sign-in#refused=provider/not-invited', session: '' });
	const { address, journey } = await begin('POST /api/v1/account/provider', { token });
	const back = await provider.signIn(address, 'mira');
	expect((await arrive(back, journey)).location).toBe('/account#refused=provider/failed');

	const again = await begin('POST /api/v1/account/provider', { token });
	const returned = await provider.signIn(again.address, 'mira');
	const { pathname, search } = new URL(returned);
	const headers = { host: 'plenum.test', cookie: again.journey, authorization: `Bearer ${token}` };
	const connected = await place.app.inject({ url: pathname + search, headers });
	expect(connected.headers.location).toBe('/account');
	expect((await place.api('getAccount', { token })).body.provider).toEqual({ connected: true });

	const { location, session } = await signIn('mira');
	expect(location).toBe('/consultations');
	expect((await accountOf(session)).account.name).toBe('Ilse Marrow');
	expect((await signIn('another')).location).toBe('/sign-in#refused=provider/not-invited');
});

test('[ACCOUNT25] an invitation makes an account without a password, known by the provider alone', async () => {
	const { id } = await createSome(place, token);
	const invited = await place.api('inviteFacilitator', {
		params: { consultation: id },
		token,
		body: { label: 'Rita' }
	});
	const invitation = invited.body.link.split('#')[1];
	const { location, session } = await signIn('rita', { invitation });
	expect(location).toBe(`/c/${id}`);
	expect(await accountOf(session)).toMatchObject({ account: { name: 'Name of rita' }, hasPassword: false });
	expect((await place.ask(`GET /api/v1/consultations/${id}`, { cookie: session })).body).toMatchObject({
		me: { role: 'facilitator' }
	});
	expect((await signIn('rita')).location).toBe('/consultations');
	const used = `/invitation#refused=invitation/not-valid&token=${invitation}`;
	expect((await signIn('other', { invitation })).location).toBe(used);
	expect((await ownerIn(place).signIn({ name: 'Name of rita', password: 'none' })).status).toBe(401);
});

test('[ACCOUNT25] where the operator lets in everybody, two of one name are two; a second factor here is asked for', async () => {
	await place.close();
	await open({ OIDC_ACCOUNTS: 'everyone' });
	const { session } = await signIn('omar');
	const name = (await accountOf(session)).account.name;
	const bearer = { token: session.split('=')[1] ?? '' };
	const { begun, ...added } = await ownerIn(place).addTotp(bearer.token);
	expect([name, added.status, begun.ticket.length > 20]).toEqual(['Name of omar', 201, true]);
	const { location, session: none } = await signIn('omar');
	expect(none).toBe('');
	const step = JSON.parse(Buffer.from(location.split('#second=')[1] ?? '', 'base64url').toString()) as SecondStep;
	expect(step).toMatchObject({ totp: true, passkey: false });
});

test('[ACCOUNT24] what comes back without its journey, with another’s, twice or altered signs nobody in', async () => {
	await place.close();
	await open({ OIDC_ACCOUNTS: 'everyone' });
	const refused = { location: '/sign-in#refused=provider/failed', session: '' };
	const one = await begin('POST /api/v1/sign-in/provider', { body: {} });
	const two = await begin('POST /api/v1/sign-in/provider', { body: {} });
	const back = await provider.signIn(one.address, 'ada');
	expect(await arrive(back, '')).toEqual(refused);
	expect(await arrive(back, two.journey)).toEqual(refused);
	expect(await arrive(back.replace(/code=[^&]+/, 'code=made-up'), one.journey)).toEqual(refused);
	const real = await provider.signIn(one.address, 'ada');
	expect((await arrive(real, one.journey)).location).toBe('/consultations');
	expect(await arrive(real, one.journey)).toEqual(refused);
	expect(one.address).toMatch(/code_challenge_method=S256/);
	expect(one.address).toMatch(/nonce=.*state=|state=.*nonce=/);
});

test('[ACCOUNT27] whoever is refused there, or turns back, is told so where they set out, and may try again', async () => {
	const { id } = await createSome(place, token);
	const invited = await place.api('inviteFacilitator', {
		params: { consultation: id },
		token,
		body: { label: 'Rita' }
	});
	const invitation = invited.body.link.split('#')[1] ?? '';
	const decline = async (call: string, asked: object) => {
		const { address, journey } = await begin(call, asked);
		return (await arrive(await provider.decline(address), journey)).location;
	};
	expect(await decline('POST /api/v1/sign-in/provider', { body: {} })).toBe('/sign-in#refused=provider/declined');
	expect(await decline('POST /api/v1/account/provider', { token })).toBe('/account#refused=provider/declined');
	expect(await decline('POST /api/v1/sign-in/provider', { body: { invitation } })).toBe(
		`/invitation#refused=provider/declined&token=${invitation}`
	);
	expect((await signIn('rita', { invitation })).location).toBe(`/c/${id}`);

	// Said by somebody who does not know this journey it is no answer of the provider.
	const { address, journey } = await begin('POST /api/v1/sign-in/provider', { body: {} });
	const forged = new URL(new URL(address).searchParams.get('redirect_uri') ?? '');
	forged.search = new URLSearchParams({ error: 'access_denied', state: 'made up', iss: provider.issuer }).toString();
	expect((await arrive(forged.href, journey)).location).toBe('/sign-in#refused=provider/failed');
});

test('[WEB23] who signs in by it comes back to the page that was wanted, also when refused or asked for a second step', async () => {
	await place.close();
	await open({ OIDC_ACCOUNTS: 'everyone' });
	const page = '/c/one/minutes?workshop=w#line';
	const query = '?to=%2Fc%2Fone%2Fminutes%3Fworkshop%3Dw%23line';
	const { location, session } = await signIn('omar', { to: page });
	expect(location).toBe(page);
	const { address, journey } = await begin('POST /api/v1/sign-in/provider', { body: { to: page } });
	const declined = await arrive(await provider.decline(address), journey);
	expect(declined.location).toBe(`/sign-in${query}#refused=provider/declined`);
	await ownerIn(place).addTotp(session.split('=')[1] ?? '');
	expect((await signIn('omar', { to: page })).location).toMatch(`/sign-in${query}#second=`);
	for (const to of [
		'//evil.example',
		'https://evil.example/c/one',
		'/\\evil.example',
		'/c/..//evil.example',
		'/api/v1/me'
	]) {
		expect((await signIn('ada', { to })).location).toBe('/consultations');
	}
	const long = await begin('POST /api/v1/sign-in/provider', { body: { to: `/c/${'x'.repeat(1000)}` } });
	expect(long.address).toBeUndefined();
});

test('[ACCOUNT24] where no provider is set there is none', async () => {
	const plain = await createPeopleTestApp();
	expect((await plain.ask('POST /api/v1/sign-in/provider', { body: {} })).body.code).toBe('provider/not-set');
	expect((await plain.ask('GET /api/v1/sign-in/options')).body).toMatchObject({ provider: false });
	await plain.close();
});
