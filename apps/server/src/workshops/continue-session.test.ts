import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { alter } from '../test-support/database/statements.fixture.ts';
import { hashToken } from '../people/sessions/tokens.ts';

const minute = 60;
const hour = 3600;
const day = 24 * 3600;
const clock = { now: 0 };
let place: TestApp;
beforeEach(async () => {
	clock.now = Date.now();
	place = await createTestApp(null, { now: () => clock.now });
});
afterEach(() => place.close());

const endOf = async (as: string) => (await place.api('getMe', { as })).body.session?.endsInSeconds;
const goOn = (as: string) => place.api('continueSession', { as });
const pass = (seconds: number) => void (clock.now += seconds * 1000);

async function startWorkshop(): Promise<void> {
	const items = [{ title: 'Welcome', minutes: 10, cluster: null }];
	const { body } = await place.api('planWorkshop', { body: { title: 'Day', items } });
	const started = await place.ask(`POST /workshops/${body.workshop.id}/commands`, { body: { type: 'start' } });
	expect(started.status).toBe(200);
}

/** As somebody who joined on a device that is not theirs. */
async function shareDevice(token: string): Promise<void> {
	const changes = 'update sessions set shared_device = 1, expires_at = ? where token_hash = ?';
	await alter(place.plenum.context.database, changes, clock.now + 2 * hour * 1000, hashToken(token));
}

test('[ACCOUNT31] a session says when it ends, also where nobody uses it, and asking is no use of it', async () => {
	const ada = await place.welcome('participant', 'state');
	expect(await endOf(ada)).toBeGreaterThan(59 * minute);
	expect(await endOf(place.token)).toBe(12 * hour);
	pass(11 * hour);
	expect(await endOf(place.token)).toBe(hour);
	pass(59 * minute);
	expect(await endOf(place.token)).toBe(minute);
	pass(2 * minute);
	expect(await endOf(place.token)).toBeUndefined();
	expect((await goOn(place.token)).body.code).toBe('identity/required');
});

test('[ACCOUNT32] on somebody else’s device a session goes on while a workshop runs, and not otherwise', async () => {
	const ada = await place.welcome('participant', 'state');
	await shareDevice(ada);
	expect(await endOf(ada)).toBe(2 * hour);
	pass(115 * minute);
	expect((await goOn(ada)).body.code).toBe('session/not-continued');
	expect(await endOf(ada)).toBe(5 * minute);
	await startWorkshop();
	expect((await goOn(ada)).body).toEqual({ endsInSeconds: hour });
	pass(58 * minute);
	expect((await goOn(ada)).body).toEqual({ endsInSeconds: hour });
	pass(hour);
	expect(await endOf(ada)).toBeUndefined();
});

test('[ACCOUNT32] a facilitator’s goes on in a workshop; without one it wants a proof, and lasts a week from then', async () => {
	const { database } = place.plenum.context;
	const expire = (seconds: number) =>
		alter(database, 'update sessions set expires_at = ? where account is not null', clock.now + seconds * 1000);
	pass(hour);
	await expire(5 * minute);
	expect((await goOn(place.token)).body.code).toBe('session/reauthenticate');
	await place.ask('POST /api/v1/session/reauthenticate', { body: { password: 'a long enough phrase' } });
	expect((await goOn(place.token)).body).toEqual({ endsInSeconds: 12 * hour });
	pass(20 * minute);
	await startWorkshop();
	await expire(5 * minute);
	expect((await goOn(place.token)).body).toEqual({ endsInSeconds: hour });
});

test('[ACCOUNT32] the cookie of a device of one’s own lasts as long as the session', async () => {
	const ada = await place.welcome('participant', 'state');
	pass(30 * minute);
	const answer = await place.plenum.app.inject({
		method: 'POST',
		url: '/api/v1/session/continue',
		headers: { cookie: `plenum=${ada}` }
	});
	expect(answer.json()).toEqual({ endsInSeconds: 90 * day });
	expect(answer.headers['set-cookie']).toContain(`plenum=${ada}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${90 * day}`);
});
