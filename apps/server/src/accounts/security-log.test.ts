import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';
import { ownerIn, password } from './account-http.fixture.ts';

let place: PeopleTestApp;
beforeEach(async () => void (place = await createPeopleTestApp()));
afterEach(() => place.close());

test('[ACCOUNT26] failed sign-ins, wrong codes and refused acts are told apart by ids, and nobody is named', async () => {
	const token = await place.setUp();
	const owner = ownerIn(place);
	const { id, code } = await createSome(place, token);
	const joined = (await joinSome(place, code)).body;
	await place.ask(`POST /api/v1/consultations/${id}/people/admit`, { token, body: { participants: 'all' } });
	for (let n = 0; n < 3; n++) await owner.signIn({ password: 'a wrong guess' });
	await owner.signIn({ name: 'Nobody Here', password: 'a wrong guess' });
	for (let n = 0; n < 5; n++) await joinSome(place, 'ABCD-EFG2');
	await place.ask(`POST /api/v1/consultations/${id}/close`, { token: joined.token });
	await place.ask(`GET /api/v1/consultations/${id}/join-code`, { token: joined.token });
	await place.ask('POST /api/v1/consultations', {
		token,
		body: {},
		headers: { origin: 'https://evil.test' }
	});
	place.context.securityLog.close();

	const text = readFileSync(join(place.context.config.dataDir, 'security.log'), 'utf8');
	const lines = text
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);
	const account = lines.find(({ event }) => event === 'signed-in')?.account;
	const participant = joined.participant.id;
	expect(lines).toEqual(
		expect.arrayContaining([
			{ at: expect.any(String), event: 'signed-in', account, reason: 'set-up' },
			expect.objectContaining({
				event: 'sign-in-failed',
				reason: 'identity/wrong-name-or-password',
				account,
				times: 2
			}),
			{ at: expect.any(String), event: 'sign-in-failed', reason: 'identity/wrong-name-or-password' },
			expect.objectContaining({ event: 'refused', reason: 'join/unknown-code', route: '/api/v1/join', times: 4 }),
			expect.objectContaining({ event: 'refused', reason: 'rights/missing', participant }),
			expect.objectContaining({ event: 'refused', reason: 'identity/foreign-origin' })
		])
	);
	for (const hidden of [
		password,
		'guess',
		token,
		joined.token,
		code,
		'ABCD',
		'Marrow',
		'Nobody',
		'Reed',
		'198.51',
		'evil'
	])
		expect(text).not.toContain(hidden);
});
