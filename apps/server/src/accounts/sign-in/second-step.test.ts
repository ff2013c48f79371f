import { secondStepOf, tokenOf } from '../../test-support/accounts/signed-in.fixture.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPeopleTestApp, type PeopleTestApp } from '../../test-support/app/people-app.fixture.ts';
import { passkeys, recoveryCodes, totpFactors } from '../accounts.tables.ts';
import { name, ownerIn, password } from '../account-http.fixture.ts';
import { Authenticator } from './authenticator.fixture.ts';

let place: PeopleTestApp;
let owner: ReturnType<typeof ownerIn>;
let token: string;
beforeEach(() => open());
afterEach(() => place.close());

async function open(env: NodeJS.ProcessEnv = {}): Promise<void> {
	place = await createPeopleTestApp({ PUBLIC_URL: 'https://plenum.test', ...env });
	owner = ownerIn(place);
	token = await place.setUp(name, password);
}

const halfMinute = 30_000;

test('[ACCOUNT7] after the password comes the code, and only then a session', async () => {
	const { secret } = await owner.addTotp(token);
	const first = await owner.signIn();
	expect(first).toMatchObject({ status: 200, cookies: [] });
	expect(first.body).toEqual({
		secondStep: { ticket: expect.any(String), totp: true, passkey: false, recovery: true }
	});
	const { ticket } = secondStepOf(first);
	expect((await place.ask('GET /api/v1/account', { token: ticket })).body.code).toBe('identity/required');

	place.clock.now += halfMinute;
	expect((await owner.second({ ticket, totp: '000000' })).body.code).toBe('factor/wrong-code');
	const done = await owner.second({ ticket, totp: owner.codeOf(secret) });
	expect(done).toMatchObject({ status: 200, body: { token: expect.any(String) } });
	expect((await owner.view(done.body.token)).factors).toMatchObject([{ kind: 'totp', name: 'Phone' }]);
});

test('[ACCOUNT9] a ticket is good once, for five minutes, for one thing, and cannot be made up', async () => {
	const { secret, begun } = await owner.addTotp(token);
	const { ticket } = secondStepOf(await owner.signIn());
	const [text = '', mac = ''] = ticket.split('.');
	const forged = Buffer.from(text, 'base64url')
		.toString('utf8')
		.replace(/"until":\d+/, '"until":9e15');
	const odd = [begun.ticket, `${Buffer.from(forged).toString('base64url')}.${mac}`, 'x.y.z.a.b.c', `${ticket}x`];
	for (const each of odd)
		expect((await owner.second({ ticket: each, totp: owner.codeOf(secret) })).body.code).toBe('factor/expired');

	place.clock.now += halfMinute;
	expect((await owner.second({ ticket, totp: owner.codeOf(secret) })).status).toBe(200);
	place.clock.now += halfMinute;
	expect((await owner.second({ ticket, totp: owner.codeOf(secret) })).body.code).toBe('factor/expired');

	const late = secondStepOf(await owner.signIn()).ticket;
	place.clock.now += 5 * 60_000;
	expect((await owner.second({ ticket: late, totp: owner.codeOf(secret) })).body.code).toBe('factor/expired');
});

test('[ACCOUNT10] a code that was used is refused, by two at the same moment too, and one of a slow clock is taken', async () => {
	const { secret } = await owner.addTotp(token);
	const next = async () => secondStepOf(await owner.signIn()).ticket;
	expect((await owner.second({ ticket: await next(), totp: owner.codeOf(secret) })).body.code).toBe(
		'factor/wrong-code'
	);

	place.clock.now += 2 * halfMinute;
	const tickets = [await next(), await next()];
	const both = await Promise.all(tickets.map((ticket) => owner.second({ ticket, totp: owner.codeOf(secret) })));
	expect(both.map(({ status }) => status).sort()).toEqual([200, 403]);

	place.clock.now += halfMinute;
	const slow = owner.codeOf(secret);
	place.clock.now += halfMinute;
	expect((await owner.second({ ticket: await next(), totp: slow })).status).toBe(200);
});

test('[ACCOUNT11] neither secrets of apps nor recovery codes stand in the database', async () => {
	const { secret, recoveryCodes: codes } = await owner.addTotp(token);
	await owner.addPasskey(token);
	const db = place.context.database.read;
	const stored = JSON.stringify(
		await Promise.all([totpFactors, passkeys, recoveryCodes].map((table) => db.select().from(table).all()))
	);
	expect(stored).not.toContain(secret);
	for (const code of codes ?? []) expect(stored).not.toContain(code.replaceAll('-', ''));
	const row = await db.select().from(totpFactors).get();
	expect(row?.secret).toMatch(/^[\w-]{60,}$/);
});

test('[ACCOUNT12] ten recovery codes, each good once; new ones end the old', async () => {
	const { recoveryCodes: codes } = await owner.addTotp(token);
	expect(codes).toHaveLength(10);
	expect((await owner.addTotp(token, 'Tablet')).recoveryCodes).toBeNull();
	const use = async (recovery = '') => {
		const { ticket } = secondStepOf(await owner.signIn());
		return (await owner.second({ ticket, recovery })).status;
	};
	expect(await use(codes?.[0]?.toLowerCase().replaceAll('-', ' '))).toBe(200);
	expect(await use(codes?.[0])).toBe(403);
	expect((await owner.view(token)).recoveryCodesLeft).toBe(9);
	const made = await place.api('createRecoveryCodes', { token });
	expect(await use(codes?.[1])).toBe(403);
	expect(await use(made.body.recoveryCodes[0])).toBe(200);
});

test('[ACCOUNT13] a passkey signs in alone, or as the second step, and its answer is good once', async () => {
	const { authenticator, added } = await owner.addPasskey(token);
	expect(added).toMatchObject({ status: 201, body: { factor: { kind: 'passkey', name: 'Laptop' } } });
	const origin = 'https://plenum.test';
	authenticator.counter = -1; // Many count no signatures and send 0: the spent challenge alone ends a repeat.
	const answered = authenticator.get(await owner.passkeyOptions(), origin);
	const alone = await owner.withPasskey(answered);
	expect(alone).toMatchObject({ status: 200, body: { token: expect.any(String) } });
	expect((await owner.withPasskey(answered)).body.code).toBe('factor/expired');

	const { ticket, passkey } = secondStepOf(await owner.signIn());
	expect(passkey).toBe(true);
	const options = await owner.passkeyOptions(ticket);
	expect(options).toMatchObject({ allowCredentials: [{ id: authenticator.id.toString('base64url') }] });
	expect((await owner.withPasskey(authenticator.get(options, origin), ticket)).status).toBe(200);
});

test('[ACCOUNT13] a passkey that did not verify its owner, of another site, or for another challenge opens nothing', async () => {
	const { authenticator } = await owner.addPasskey(token);
	const origin = 'https://plenum.test';
	const wrong = [
		authenticator.get(await owner.passkeyOptions(), origin, { verified: false }),
		authenticator.get(await owner.passkeyOptions(), 'https://elsewhere.test'),
		authenticator.get({ challenge: Buffer.from('made up').toString('base64url') }, origin),
		new Authenticator().get(await owner.passkeyOptions(), origin),
		{ id: 'x', rawId: 'x', type: 'public-key' as const, response: {} }
	];
	for (const each of wrong) expect((await owner.withPasskey(each)).body.code).toBe('factor/not-recognised');
	const late = await owner.passkeyOptions();
	place.clock.now += 5 * 60_000;
	expect((await owner.withPasskey(authenticator.get(late, origin))).body.code).toBe('factor/not-recognised');
});

test('[ACCOUNT13] a passkey of one account is no second step of another', async () => {
	await owner.addTotp(token);
	const { ticket } = secondStepOf(await owner.signIn());
	const options = await owner.passkeyOptions(ticket);
	const { createAccount } = await import('../create-account.ts');
	await createAccount(place.context, { name: 'Rita Fern', password: 'ten quiet herons' });
	const theirs = tokenOf(await owner.signIn({ name: 'Rita Fern', password: 'ten quiet herons' }));
	const { authenticator } = await owner.addPasskey(theirs);
	const answered = await owner.withPasskey(authenticator.get(options, 'https://plenum.test'), ticket);
	expect(answered.body.code).toBe('factor/not-recognised');
});

test('[ACCOUNT8] where a second factor is required, one sets it up first and can do nothing else', async () => {
	await place.close();
	await open({ SECOND_FACTOR: 'required' });
	expect((await place.ask('GET /api/v1/me', { token })).body).toMatchObject({ account: { mustSetUpFactor: true } });
	for (const call of ['GET /api/v1/consultations', 'POST /api/v1/consultations'])
		expect((await place.ask(call, { token, body: call.startsWith('P') ? consultation : undefined })).body.code).toBe(
			'account/second-factor-required'
		);
	const { factor } = await owner.addTotp(token);
	expect((await place.ask('GET /api/v1/me', { token })).body).toEqual({
		account: { id: expect.any(String), name },
		participant: null,
		session: { endsInSeconds: expect.any(Number) }
	});
	expect((await place.ask('POST /api/v1/consultations', { token, body: consultation })).status).toBe(201);

	const remove = (id: string) => place.ask(`DELETE /api/v1/account/factors/${id}`, { token });
	expect((await remove(factor.id)).body.code).toBe('factor/last-one');
	const { added } = await owner.addPasskey(token);
	expect((await remove(factor.id)).status).toBe(200);
	expect((await remove(added.body.factor.id)).body.code).toBe('factor/last-one');
});

const consultation = {
	title: 'Follow-up',
	stateName: 'Alvenia',
	purpose: 'mid-term-report',
	reviews: [{ cycle: 4, session: 99, symbols: [] }]
};

test('[ACCOUNT8] recovery codes go with the last factor', async () => {
	const { factor } = await owner.addTotp(token);
	await place.ask(`DELETE /api/v1/account/factors/${factor.id}`, { token });
	expect(await owner.view(token)).toMatchObject({ factors: [], recoveryCodesLeft: 0 });
	expect(tokenOf(await owner.signIn())).toEqual(expect.any(String));
});

test('[ACCOUNT14] wrong passwords of others keep nobody out who has a second factor, and tell nobody who has one', async () => {
	const { secret } = await owner.addTotp(token);
	const guesses = await Promise.all(
		Array.from({ length: 40 }, (_, n) => owner.signIn({ password: 'a guess' }, { from: `203.0.113.${n % 8}` }))
	);
	const codes = (guesses as unknown as { body: { code: string } }[]).map(({ body }) => body.code);
	expect(codes.slice(-20)).toEqual(Array<string>(20).fill('identity/too-many-attempts'));
	const own = await owner.signIn({}, { from: '203.0.113.1' });
	expect(own.body).toHaveProperty('secondStep');
	place.clock.now += halfMinute;
	const code = owner.codeOf(secret);
	expect((await owner.second({ ticket: secondStepOf(own).ticket, totp: code })).status).toBe(200);
});

test('[ACCOUNT14] codes cannot be guessed; a recovery code and a passkey open all the same', async () => {
	const { secret, recoveryCodes: codes } = await owner.addTotp(token);
	const { authenticator } = await owner.addPasskey(token);
	const { ticket } = secondStepOf(await owner.signIn());
	const tried = await Promise.all(
		Array.from({ length: 8 }, (_, n) => owner.second({ ticket, totp: String(100_000 + n) }))
	);
	expect(tried.filter(({ status }) => status === 429)).toHaveLength(3);
	place.clock.now += halfMinute;
	expect((await owner.second({ ticket, totp: owner.codeOf(secret) })).body.code).toBe('factor/too-many-attempts');
	expect((await owner.second({ ticket, recovery: codes?.[0] ?? '' })).status).toBe(200);
	const next = secondStepOf(await owner.signIn()).ticket;
	const options = await owner.passkeyOptions(next);
	expect((await owner.withPasskey(authenticator.get(options, 'https://plenum.test'), next)).status).toBe(200);
});
