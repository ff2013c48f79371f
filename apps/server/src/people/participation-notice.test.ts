import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';

const participationNotice = {
	host: 'Lantern House',
	contact: 'The desk in the hall',
	texts: { en: 'Nothing is filmed.', ar: 'لا يُصوَّر أي شيء.' }
};

let place: PeopleTestApp;
let token: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
});
afterEach(() => place.close());

test('[CONSULTATIONS7] whom to ask, who hosts, and the texts are shown before joining, in the lobby and after a removal', async () => {
	const { id, code } = await createSome(place, token, { participationNotice });
	const before = await place.ask('POST /api/v1/join/look', { body: { code } });
	expect(before.body).toMatchObject({ participationNotice, namePolicy: 'named', consentText: null });
	const { body } = await joinSome(place, code);
	const read = async () => (await place.ask('GET /api/v1/me/participation', { token: body.token })).body;
	expect(await read()).toEqual(before.body);
	await place.ask(`POST /api/v1/consultations/${id}/people/${body.participant.id}/remove`, { token });
	expect(await read()).toEqual(before.body);
	expect((await place.ask('GET /api/v1/me/participation')).status).toBe(401);
});

test('[CONSULTATIONS7] a facilitator changes it, and the record says that it changed, not what it says', async () => {
	const { id } = await createSome(place, token);
	const path = `/api/v1/consultations/${id}`;
	const none = { host: null, contact: null, texts: {} };
	expect((await place.ask(`GET ${path}`, { token })).body).toMatchObject({ participationNotice: none });
	const changed = await place.ask(`PATCH ${path}`, { token, body: { settingsVersion: 0, participationNotice } });
	expect(changed.body).toMatchObject({ participationNotice });
	const minutes = JSON.stringify((await place.ask(`GET ${path}/journal`, { token })).body);
	expect(minutes).toContain('participationNotice');
	expect(minutes).not.toContain('Lantern');
	const wrong = { ...participationNotice, texts: { xx: 'no such language' } };
	expect(
		(await place.ask(`PATCH ${path}`, { token, body: { settingsVersion: 1, participationNotice: wrong } })).status
	).toBe(400);
});
