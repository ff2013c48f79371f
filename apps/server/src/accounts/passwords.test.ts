import { tokenOf } from '../test-support/accounts/signed-in.fixture.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPeopleTestApp, type PeopleTestApp } from '../test-support/app/people-app.fixture.ts';
import { accounts } from '../people/people.tables.ts';
import { name, ownerIn, password } from './account-http.fixture.ts';
import { createPasswordReset } from './reset-password.ts';
import { ensureSetupLink } from './set-up.ts';

let place: PeopleTestApp;
let owner: ReturnType<typeof ownerIn>;
beforeEach(async () => {
	place = await createPeopleTestApp();
	owner = ownerIn(place);
});
afterEach(() => place.close());

const change = (token: string, current: string, next: string) =>
	place.api('changePassword', { token, body: { current, next } });
const accountId = async () => (await place.context.database.read.select().from(accounts).get())?.id ?? '';

test('[ACCOUNT1] [ACCOUNT2] a password is long, is no breached one, and does not hold the name', async () => {
	const token = (await ensureSetupLink(place.context))?.split('#')[1];
	const tried = ['fourteen chars', 'x'.repeat(201), 'princess princess', 'LetMeIn!1234567', 'here is marrow again'];
	const codes = [];
	for (const each of tried) {
		const answer = await place.ask('POST /api/v1/setup', { body: { token, name, password: each } });
		codes.push([answer.status, answer.body.code]);
	}
	expect(codes).toEqual([
		[422, 'password/too-short'],
		[422, 'password/too-long'],
		[422, 'password/too-common'],
		[422, 'password/too-common'],
		[422, 'password/has-name']
	]);
	expect((await place.ask('POST /api/v1/setup', { body: { token, name, password } })).status).toBe(201);
});

test('[ACCOUNT3] a new password takes the current one, and ends every other session', async () => {
	const token = await place.setUp();
	const other = tokenOf(await owner.signIn());
	expect((await change(token, 'not the current one', 'nine quiet herons')).body.code).toBe('password/wrong');
	expect((await change(token, password, 'short')).body.code).toBe('password/too-short');
	expect((await owner.view(other)).account).toMatchObject({ name });

	expect(await change(token, password, 'nine quiet herons')).toMatchObject({ status: 200, body: { ended: 1 } });
	expect((await place.ask('GET /api/v1/account', { token: other })).body.code).toBe('identity/required');
	expect((await owner.view(token)).account).toMatchObject({ name });
	expect((await owner.signIn()).status).toBe(401);
	expect((await owner.signIn({ password: 'nine quiet herons' })).status).toBe(200);
});

test('[ACCOUNT3] the current password is not guessed at a screen that was left open', async () => {
	const token = await place.setUp();
	const codes = [];
	for (let n = 0; n < 6; n++) codes.push((await change(token, `guess ${n}`, 'nine quiet herons')).body.code);
	expect(codes).toEqual([...Array<string>(5).fill('password/wrong'), 'identity/too-many-attempts']);
	expect((await owner.signIn()).status).toBe(200);
});

test('[ACCOUNT4] the operator’s link sets a new password once, within a day, and signs nobody in', async () => {
	const token = await place.setUp();
	const linkOf = async () => (await createPasswordReset(place.context, await accountId(), false)).link;
	const tokenOf = (link: string) => link.split('#')[1];
	const reset = (link: string, next = 'nine quiet herons') =>
		place.ask('POST /api/v1/reset-password', { body: { token: tokenOf(link), password: next } });

	const first = await linkOf();
	const second = await linkOf();
	expect(second).toMatch(/^http:\/\/plenum\.test\/reset-password#[\w-]{43}$/);
	expect((await reset(first)).body.code).toBe('account/reset-link-invalid');
	expect((await reset(second, 'short')).body.code).toBe('password/too-short');
	expect((await owner.view(token)).account).toMatchObject({ name });

	const both = await Promise.all([reset(second), reset(second, 'ten quiet herons here')]);
	expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
	expect(both.every(({ cookies }) => cookies.length === 0)).toBe(true);
	expect((await place.ask('GET /api/v1/account', { token })).body.code).toBe('identity/required');
	expect((await owner.signIn()).status).toBe(401);

	const late = await linkOf();
	place.clock.now += 24 * 3_600_000 + 1;
	expect((await reset(late)).body.code).toBe('account/reset-link-invalid');
});

test('[ACCOUNT4] a second factor stays where a password is reset, and goes only where the operator says so', async () => {
	const token = await place.setUp();
	await owner.addTotp(token);
	const next = 'nine quiet herons';
	for (const removeFactors of [false, true]) {
		const { link } = await createPasswordReset(place.context, await accountId(), removeFactors);
		await place.ask('POST /api/v1/reset-password', { body: { token: link.split('#')[1], password: next } });
		const { body } = await owner.signIn({ password: next });
		expect('secondStep' in body).toBe(!removeFactors);
	}
});
