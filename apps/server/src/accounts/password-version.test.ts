import { secondStepOf } from '../test-support/accounts/signed-in.fixture.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findAccountByName } from '../people/accounts.store.ts';
import { createPeopleTestApp, type PeopleTestApp } from '../test-support/app/people-app.fixture.ts';
import { nameKey } from '@plenum/domain/people/given-name';
import { name, ownerIn, password } from './account-http.fixture.ts';
import type { Authenticator } from './sign-in/authenticator.fixture.ts';
import { createPasswordReset } from './reset-password.ts';
import { continueSignIn } from './sign-in/sign-in.ts';

const origin = 'https://plenum.test';
const next = 'nine quiet herons';
let place: PeopleTestApp;
let owner: ReturnType<typeof ownerIn>;
let token: string;
let begun: { secret: string; codes: string[]; authenticator: Authenticator };
beforeEach(async () => {
	place = await createPeopleTestApp({ PUBLIC_URL: origin });
	owner = ownerIn(place);
	token = await place.setUp(name, password);
	const { secret, recoveryCodes } = await owner.addTotp(token);
	const { authenticator } = await owner.addPasskey(token);
	authenticator.counter = -1;
	begun = { secret, codes: recoveryCodes ?? [], authenticator };
	place.clock.now += 30_000;
});
afterEach(() => place.close());

const account = async () => {
	const found = await findAccountByName(place.context.database.read, nameKey(name));
	if (!found) throw new Error('The account is missing.');
	return found;
};
const ticketOf = async () => secondStepOf(await owner.signIn()).ticket;

/** What is begun with one password, and how it is finished: each answers how the server took it. */
const unfinished: Record<string, () => Promise<() => Promise<{ status: number; body: unknown }>>> = {
	'a code of an app': async () => {
		const ticket = await ticketOf();
		return () => owner.second({ ticket, totp: owner.codeOf(begun.secret) });
	},
	'a recovery code': async () => {
		const ticket = await ticketOf();
		return () => owner.second({ ticket, recovery: begun.codes[0] ?? '' });
	},
	'a passkey as the second step': async () => {
		const ticket = await ticketOf();
		const answered = begun.authenticator.get(await owner.passkeyOptions(ticket), origin);
		return () => owner.withPasskey(answered, ticket);
	},
	'the offer of passkeys': async () => {
		const ticket = await ticketOf();
		return () => place.ask('POST /api/v1/sign-in/passkey-options', { body: { ticket } });
	},
	'a new app': async () => {
		const totp = (await place.api('beginTotp', { token })).body;
		const body = () => ({ ticket: totp.ticket, code: owner.codeOf(totp.secret), name: 'Tablet' });
		return () => place.ask('POST /api/v1/account/totp', { token, body: body() });
	},
	'a new passkey': async () => {
		const { Authenticator: Other } = await import('./sign-in/authenticator.fixture.ts');
		const other = new Other();
		const options = (await place.api('beginPasskey', { token })).body;
		const body = { response: other.create(options, origin), name: 'Tablet' };
		return () => place.ask('POST /api/v1/account/passkeys', { token, body });
	},
	'a proof by passkey': async () => {
		const options = (await place.api('offerPasskeyProof', { token })).body;
		const body = { passkey: begun.authenticator.get(options, origin) };
		return () => place.ask('POST /api/v1/session/reauthenticate', { token, body });
	}
};

const renewals: Record<string, () => Promise<unknown>> = {
	'was reset': async () => {
		const { link } = await createPasswordReset(place.context, (await account()).id, false);
		return place.ask('POST /api/v1/reset-password', { body: { token: link.split('#')[1], password: next } });
	},
	'was changed': () => place.ask('POST /api/v1/account/password', { token, body: { current: password, next } })
};

for (const [what, begin] of Object.entries(unfinished)) {
	test(`[ACCOUNT30] ${what} is taken while the password stays`, async () => {
		const finish = await begin();
		expect((await finish()).status).toBeLessThan(300);
	});
	for (const [how, renew] of Object.entries(renewals))
		test(`[ACCOUNT30] ${what} is refused once the password ${how}`, async () => {
			const finish = await begin();
			expect(await renew()).toMatchObject({ status: 200 });
			const { status, body } = await finish();
			expect([401, 403, 410]).toContain(status);
			const { code } = body as { code: string };
			expect(['factor/expired', 'factor/not-recognised', 'factor/wrong-code', 'identity/required']).toContain(code);
		});
}

test('[ACCOUNT30] a sign-in that compared the old password while it was reset opens nothing', async () => {
	const before = await account();
	await renewals['was reset']?.();
	const opened = await continueSignIn(place.context, { ...before, secondFactors: 0 }, 'password', null);
	expect(opened).toEqual({ ok: false, reason: 'identity/wrong-name-or-password' });
});

test('[ACCOUNT30] [PEOPLE27] a browser that was known by the old password has no attempts of its own any more', async () => {
	const ticket = await ticketOf();
	const { cookies } = await owner.second({ ticket, totp: owner.codeOf(begun.secret) });
	const device = cookies.find((each) => each.startsWith('plenum-device=') || each.includes('device='));
	const cookie = device?.split(';')[0] ?? '';
	expect(cookie).not.toBe('');
	const guess = (asked: { cookie?: string }) => owner.signIn({ password: 'a guess' }, asked);
	for (let n = 0; n < 10; n++) await guess({});
	expect((await guess({})).body.code).toBe('identity/too-many-attempts');
	expect((await guess({ cookie })).body.code).toBe('identity/wrong-name-or-password');
	await renewals['was reset']?.();
	expect((await guess({ cookie })).body.code).toBe('identity/too-many-attempts');
});

test('[ACCOUNT30] the browser in which the password is changed stays known', async () => {
	const { cookies } = await place.ask('POST /api/v1/account/password', { token, body: { current: password, next } });
	const cookie = cookies.find((each) => each.includes('device='))?.split(';')[0] ?? '';
	for (let n = 0; n < 11; n++) await owner.signIn({ password: 'a guess' });
	const answered = await owner.signIn({ password: 'a guess' }, { cookie });
	expect(answered.body.code).toBe('identity/wrong-name-or-password');
});
