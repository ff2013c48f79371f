import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOnPostgres } from '../db/postgres/folder-database.fixture.ts';
import { createPeopleTestApp, createSome, someConsultation, type PeopleTestApp } from '../people/people.fixture.ts';

let place: PeopleTestApp;
let token: string;
beforeAll(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
});
afterAll(() => place.close());

test.runIf(isOnPostgres)('[DB23] a text that PostgreSQL does not store makes an invalid request', async () => {
	const asked = { token, body: { ...someConsultation, title: 'One\0two' } };
	const answer = await place.ask('POST /api/v1/consultations', asked);
	expect(answer).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
	expect(await createSome(place, token)).toMatchObject({ code: expect.any(String) });
});
