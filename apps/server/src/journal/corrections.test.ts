import type { Minutes, VerificationResult } from '@plenum/protocol/journal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createPeopleTestApp,
	createSome,
	joinSome,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp;
let token: string;
let root: string;
let consultation: string;
let code: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
	const some = await createSome(place, token, { admission: 'automatic' });
	({ id: consultation, code } = some);
	root = `/api/v1/consultations/${consultation}/journal`;
});
afterEach(() => place.close());

const correct = (entry: number, text: string, by: string | undefined = token) =>
	place.ask<{ place: number; code: string }>(`POST ${root}/corrections`, {
		...(by === '' ? {} : { token: by }),
		body: { entry, text }
	});
const lines = async () => (await place.ask<Minutes>(`GET ${root}`, { token })).body.lines;

test('[JOURNAL5] a correction is an entry of its own, and what it corrects stays', async () => {
	const [before] = await lines();
	const first = await correct(1, 'It was created the day before.');
	expect([first.status, first.body]).toEqual([201, { place: 2 }]);
	await correct(2, 'No, it was that day.');
	const after = await lines();
	expect(after[0]).toEqual(before);
	expect(after.slice(1).map(({ type, data }) => [type, data])).toEqual([
		['entry-corrected', { entry: 1, text: 'It was created the day before.' }],
		['entry-corrected', { entry: 2, text: 'No, it was that day.' }]
	]);
	const { body } = await place.ask<VerificationResult>(`GET ${root}/verify`, { token });
	expect(body).toMatchObject({ ok: true, length: 3 });
});

test('[JOURNAL5] the same words twice are one entry, by two at once as well; what was taken back can be said again', async () => {
	await Promise.all([correct(1, 'Not so.'), correct(1, 'Not so.')]);
	expect(await lines()).toHaveLength(2);
	await correct(1, 'Quite so.');
	await correct(1, 'Not so.');
	expect((await lines()).map(({ place: at }) => at)).toEqual([1, 2, 3, 4]);
});

test('[JOURNAL5] only a facilitator corrects, an entry that there is, in words; also once the consultation is closed', async () => {
	const { body } = await joinSome(place, code);
	expect((await correct(1, 'Mine', body.token)).body.code).toBe('rights/missing');
	expect((await correct(1, 'Mine', '')).body.code).toBe('identity/required');
	expect((await correct(99, 'Nothing')).body.code).toBe('journal/unknown-entry');
	expect((await correct(0, 'Nothing')).body.code).toBe('request/invalid');
	expect((await correct(1, ' \n')).body.code).toBe('request/invalid');
	await place.ask(`POST /api/v1/consultations/${consultation}/close`, { token });
	expect((await correct(1, 'Later')).status).toBe(201);
});
