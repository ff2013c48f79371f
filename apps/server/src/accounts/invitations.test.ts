import { tokenOf } from '../test-support/accounts/signed-in.fixture.ts';
import type { BodyOf } from '@plenum/protocol/operation-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';
import { ownerIn } from './account-http.fixture.ts';
import { createAccount } from './create-account.ts';

let place: PeopleTestApp;
let token: string;
let made: { id: string; code: string };
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
	made = await createSome(place, token);
});
afterEach(() => place.close());

const rita = { name: 'Rita Fern', password: 'ten quiet herons' };
const root = () => `/api/v1/consultations/${made.id}`;

async function invite(label = 'Rita'): Promise<{ id: string; key: string; link: string }> {
	const { body } = await place.api('inviteFacilitator', { params: { consultation: made.id }, token, body: { label } });
	return { id: body.invitation.id, link: body.link, key: body.link.split('#')[1] ?? '' };
}

const accept = (key: string, more: { account?: BodyOf<'acceptInvitation'>['account']; as?: string } = {}) =>
	place.api('acceptInvitation', {
		body: { token: key, ...(more.account ? { account: more.account } : {}) },
		...(more.as ? { token: more.as } : {})
	});

test('[ACCOUNT22] [ACCOUNT23] a link makes an account and a facilitator, once', async () => {
	const { key, link } = await invite();
	expect(link).toMatch(/^http:\/\/plenum\.test\/invitation#[\w-]{43}$/);
	const look = await place.ask('POST /api/v1/invitation/look', { body: { token: key } });
	const consultation = { title: expect.any(String), stateName: 'Republic of Alvenia' };
	expect(look.body).toEqual({ consultation, workshop: null });

	expect((await accept(key)).body.code).toBe('identity/required');
	expect((await accept(key, { account: { ...rita, password: 'short' } })).body.code).toBe('password/too-short');
	const done = await accept(key, { account: rita });
	expect(done).toMatchObject({ status: 201, body: { consultation: made.id, token: expect.any(String) } });
	expect(done.cookies).toHaveLength(2);
	const view = await place.ask(`GET ${root()}`, { token: done.body.token ?? '' });
	expect(view.body).toMatchObject({ me: { role: 'facilitator', status: 'admitted', name: 'Rita Fern' } });
	expect((await accept(key, { account: { ...rita, name: 'Other' } })).body.code).toBe('invitation/not-valid');
	expect((await place.ask(`GET ${root()}/invitations`, { token })).body).toEqual({ invitations: [] });
	expect((await place.ask(`GET ${root()}/journal/verify`, { token })).body).toMatchObject({ ok: true });
});

test('[ACCOUNT23] an account that there is becomes a facilitator too, also where it took part as something else', async () => {
	await createAccount(place.context, rita);
	const theirs = tokenOf(await ownerIn(place).signIn(rita));
	const joined = await joinSome(place, made.code, {}, { token: theirs });
	const { key } = await invite();
	const done = await accept(key, { as: joined.body.token });
	expect(done).toMatchObject({ status: 200, body: { consultation: made.id }, cookies: [] });
	const { people } = (await place.api('listPeople', { params: { consultation: made.id }, token })).body;
	expect(people.map(({ role, status }) => [role, status])).toEqual(Array(2).fill(['facilitator', 'admitted']));
	expect(people.map(({ id }) => id)).toContain(joined.body.participant.id);
});

test('[ACCOUNT22] it ends after seven days, when it is taken back, and with the consultation', async () => {
	const revoked = await invite('One');
	const late = await invite('Two');
	const closed = await invite('Three');
	const list = await place.api('listInvitations', { params: { consultation: made.id }, token });
	expect(list.body.invitations.map(({ label }) => label).sort()).toEqual(['One', 'Three', 'Two']);
	expect(JSON.stringify(list.body)).not.toContain(late.key);
	await place.ask(`DELETE ${root()}/invitations/${revoked.id}`, { token });
	expect((await accept(revoked.key, { account: rita })).body.code).toBe('invitation/not-valid');
	const again = await place.ask(`DELETE ${root()}/invitations/${revoked.id}`, { token });
	expect(again.body.code).toBe('invitation/unknown');

	await place.ask(`POST ${root()}/close`, { token });
	expect((await accept(closed.key, { account: rita })).body.code).toBe('consultation/closed');
	await place.ask(`POST ${root()}/reopen`, { token });
	place.clock.now += 7 * 86_400_000;
	expect((await accept(late.key, { account: rita })).body.code).toBe('invitation/not-valid');
});

test('[ACCOUNT22] of two who use it at the same moment one becomes a facilitator', async () => {
	const { key } = await invite();
	const both = await Promise.all([
		accept(key, { account: rita }),
		accept(key, { account: { ...rita, name: 'Omar Vale' } })
	]);
	expect(both.map(({ status }) => status).sort()).toEqual([201, 410]);
});

test('[ACCOUNT20] inviting needs a recent proof', async () => {
	place.clock.now += 11 * 60_000;
	const { body } = await place.ask(`POST ${root()}/invitations`, { token, body: { label: 'Rita' } });
	expect(body.code).toBe('session/reauthenticate');
});
