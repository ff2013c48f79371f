import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../../test-support/app/people-app.fixture.ts';

const minute = 60_000;

let place: PeopleTestApp;
let token: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
});
afterEach(() => place.close());

const tokenIn = (cookie: string | undefined) => /^plenum=([\w-]{43});/.exec(cookie ?? '')?.[1] ?? 'none';
const whoIs = async (cookie: string) => (await place.ask('GET /api/v1/me', { cookie: `plenum=${cookie}` })).body;

test('[PEOPLE40] on a device of others the cookie ends with the browser, and the session after two hours', async () => {
	const { code } = await createSome(place, token);
	const { cookie, body } = await joinSome(place, code, { sharedDevice: true });
	expect(cookie).toMatch(/^plenum=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
	expect(await whoIs(body.token)).toMatchObject({ participant: { sharedDevice: true } });
	place.clock.now += 119 * minute;
	expect(await whoIs(body.token)).toMatchObject({ participant: { id: body.participant.id } });
	place.clock.now += minute;
	expect(await whoIs(body.token)).toEqual({ account: null, participant: null });
});

test('[PEOPLE40] a new token after a change of role lasts no longer than the one that it replaces', async () => {
	const { id, code } = await createSome(place, token, { admission: 'automatic' });
	const { body } = await joinSome(place, code, { sharedDevice: true });
	place.clock.now += 100 * minute;
	const path = `/api/v1/consultations/${id}/people/${body.participant.id}`;
	await place.ask(`PATCH ${path}`, { token, body: { role: 'rapporteur' } });
	const { cookie } = await place.ask('GET /api/v1/me', { cookie: `plenum=${body.token}` });
	expect(cookie).not.toContain('Max-Age');
	const renewed = tokenIn(cookie);
	expect(await whoIs(renewed)).toMatchObject({ participant: { id: body.participant.id, sharedDevice: true } });
	place.clock.now += 20 * minute;
	expect(await whoIs(renewed)).toEqual({ account: null, participant: null });
});

test('[PEOPLE40] on a device of their own a person comes back for 90 days', async () => {
	const { code } = await createSome(place, token);
	const { cookie, body } = await joinSome(place, code);
	expect(cookie).toContain('Max-Age=7776000');
	expect(await whoIs(body.token)).toMatchObject({ participant: { sharedDevice: false } });
});
