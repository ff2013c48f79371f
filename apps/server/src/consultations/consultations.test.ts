import { initialPollDefaults } from '@plenum/domain/polls/poll-defaults';
import { defaultScale } from '@plenum/domain/consultations/scale';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createSome,
	joinSome,
	createPeopleTestApp,
	someConsultation,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp;
let token: string;
beforeEach(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
});
afterEach(() => place.close());

test('[CONSULTATIONS1] what is left out takes its default', async () => {
	const body = someConsultation;
	const created = await place.ask('POST /api/v1/consultations', { token, body });
	expect(created).toMatchObject({ status: 201 });
	expect(created.body).toEqual({
		...someConsultation,
		id: expect.stringMatching(/^[\w-]{16}$/),
		phase: 'open',
		createdAt: place.clock.now,
		settings: {
			constituencies: ['civil-society', 'state', 'nhri', 'other'].map((id) => ({ id, label: null })),
			scale: defaultScale,
			namePolicy: 'named',
			admission: 'lobby',
			consentText: null
		},
		participationNotice: { host: null, contact: null, texts: {} },
		pollDefaults: initialPollDefaults,
		stepMinutes: {},
		observersComment: false,
		settingsVersion: 0,
		me: {
			participant: expect.stringMatching(/^[\w-]{16}$/),
			role: 'facilitator',
			status: 'admitted',
			constituency: 'other',
			name: 'Ilse Marrow',
			shownAs: 'Ilse Marrow',
			outboxKey: expect.stringMatching(/^[\w+/]{43}=$/)
		},
		counts: { waiting: 0, admitted: 1 }
	});
	const again = await place.ask(`GET /api/v1/consultations/${String(created.body.id)}`, { token });
	expect(again.body).toEqual(created.body);
	expect((await place.ask('GET /api/v1/consultations', { token })).body).toEqual({ consultations: [created.body] });
});

test('[CONSULTATIONS2] a creation that is sent again creates nothing more', async () => {
	const headers = { 'idempotency-key': 'once' };
	const create = () => place.ask('POST /api/v1/consultations', { token, headers, body: someConsultation });
	const first = await create();
	const { status, body } = first;
	expect(await create()).toMatchObject({ status, body });
	expect((await place.ask('GET /api/v1/consultations', { token })).body).toEqual({ consultations: [first.body] });
});

test('[CONSULTATIONS1] an account creates consultations; a participant and a stranger do not', async () => {
	const { code } = await createSome(place, token, { admission: 'automatic' });
	const { body } = await joinSome(place, code);
	const call = (as?: string) =>
		place.ask('POST /api/v1/consultations', { body: someConsultation, ...(as ? { token: as } : {}) });
	expect((await call(body.token)).body.code).toBe('rights/missing');
	expect((await call()).body.code).toBe('identity/required');
});

test('[CONSULTATIONS1] a body with an unknown field, or an id twice, changes nothing', async () => {
	const twice = [
		{ id: 'state', label: null },
		{ id: 'state', label: 'Again' }
	];
	for (const more of [{ phase: 'closed' }, { constituencies: twice }, { title: '   ' }, { reviews: [] }]) {
		const refused = await place.ask('POST /api/v1/consultations', { token, body: { ...someConsultation, ...more } });
		expect([refused.status, refused.body.code]).toEqual([400, 'request/invalid']);
	}
	expect((await place.ask('GET /api/v1/consultations', { token })).body).toEqual({ consultations: [] });
});

test('[PUBLISH60] a webcast stays when a review is sent without it, goes with null, and only an address that may be shown is taken', async () => {
	const webcast = {
		address: 'https://webtv.un.org/en/asset/k1x/k1xabc12de',
		marks: [{ seconds: 750, label: 'France' }]
	};
	const review = { cycle: 4, session: 48, symbols: [] };
	const reviews = [{ ...review, webcast }];
	const { id, code } = await createSome(place, token, { admission: 'automatic', reviews });
	const root = `/api/v1/consultations/${id}`;
	expect((await place.ask(`GET ${root}`, { token })).body).toMatchObject({ reviews });
	const patch = async (given: object) => {
		const { settingsVersion } = (await place.ask(`GET ${root}`, { token })).body;
		return place.ask(`PATCH ${root}`, { token, body: { settingsVersion, reviews: [{ ...review, ...given }] } });
	};
	expect((await patch({ webcast })).body).toMatchObject({ reviews: [{ webcast }] });
	expect((await patch({ session: 49 })).body).toMatchObject({ reviews: [{ session: 49, webcast }] });
	const participant = (await joinSome(place, code)).body.token;
	const seen = await place.ask(`GET ${root}`, { token: participant });
	expect(seen.body).toMatchObject({ reviews: [{ ...review, session: 49 }] });
	expect(JSON.stringify(seen.body)).not.toContain('webtv');
	for (const wrong of [
		...[
			'http://webtv.un.org/en/asset/k1x/k1xabc12de',
			'javascript:alert(1)',
			'https://a:b@example.org/',
			'https://a.org/"'
		],
		`https://example.org/${'x'.repeat(500)}`
	])
		expect((await patch({ webcast: { ...webcast, address: wrong } })).status, wrong).toBe(400);
	for (const marks of [
		[{ seconds: -1, label: 'A' }],
		[{ seconds: 1, label: '' }],
		[{ seconds: 1, label: 'A', by: 'B' }]
	])
		expect((await patch({ webcast: { ...webcast, marks } })).status).toBe(400);
	expect((await patch({ webcast: null })).body).toMatchObject({ reviews: [review] });
	expect(JSON.stringify((await place.ask(`GET ${root}`, { token })).body)).not.toContain('webtv');
});

test('[POLL53] what new votes begin with is set by a facilitator, and stays when something else is changed', async () => {
	const { id, code } = await createSome(place, token, { admission: 'automatic' });
	const root = `/api/v1/consultations/${id}`;
	const rules = { percentBase: 'entitled', threshold: 66.67, quorum: 30, thresholdEach: 0, quorumEach: 10 } as const;
	const pollDefaults = { kind: 'secret', rules };
	expect((await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 0, pollDefaults } })).body).toMatchObject({
		pollDefaults
	});
	await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 1, title: 'Another' } });
	expect((await place.ask(`GET ${root}`, { token })).body).toMatchObject({ pollDefaults });
	const participant = (await joinSome(place, code)).body.token;
	const refused = await place.ask(`PATCH ${root}`, { token: participant, body: { settingsVersion: 2, pollDefaults } });
	expect(refused.body.code).toBe('rights/missing');
	for (const wrong of [{ kind: 'guessed', rules }, { kind: null, rules: { ...rules, threshold: 101 } }, { kind: null }])
		expect(
			(await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 2, pollDefaults: wrong } })).status
		).toBe(400);
});

test('[WORKSHOP65] [COMMENTS23] minutes of steps and whether observers comment stay when something else is changed', async () => {
	const { id } = await createSome(place, token);
	const root = `/api/v1/consultations/${id}`;
	const set = { stepMinutes: { read: 5, write: 20 }, observersComment: true };
	expect((await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 0, ...set } })).body).toMatchObject(set);
	await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 1, title: 'Another' } });
	await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 2, observersComment: false } });
	expect((await place.ask(`GET ${root}`, { token })).body).toMatchObject({ ...set, observersComment: false });
	for (const wrong of [{ stepMinutes: { read: 0 } }, { stepMinutes: { sing: 5 } }, { observersComment: null }])
		expect((await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 3, ...wrong } })).status).toBe(400);
});

test('[CONSULTATIONS90] settings that somebody changed since are not overwritten, and what they said before is read again', async () => {
	const { id, code } = await createSome(place, token, { admission: 'automatic', consentText: 'Ours' });
	const root = `/api/v1/consultations/${id}`;
	const set = (settingsVersion: number, change: object) =>
		place.ask(`PATCH ${root}`, { token, body: { settingsVersion, ...change } });
	const history = async () => (await place.api('listSettingsUpdates', { params: { consultation: id }, token })).body;
	expect((await place.ask(`GET ${root}`, { token })).body.settingsVersion).toBe(0);
	expect((await place.ask(`PATCH ${root}`, { token, body: { title: 'Without a version' } })).status).toBe(400);
	expect((await set(0, { consentText: 'Theirs', admission: 'automatic' })).body.settingsVersion).toBe(1);
	const late = await set(0, { consentText: 'Late', observersComment: true });
	expect([late.status, late.body.code]).toEqual([409, 'consultation/updated-since']);
	// What is so already overwrites nothing, and makes no update.
	expect((await set(0, { consentText: 'Theirs' })).body.settingsVersion).toBe(1);
	const both = await Promise.all(['One', 'Two'].map((title) => set(1, { title })));
	expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
	const now = (await place.ask(`GET ${root}`, { token })).body;
	expect(now).toMatchObject({ settingsVersion: 2, observersComment: false, settings: { consentText: 'Theirs' } });
	const { updates } = await history();
	expect(updates.map(({ number, change }) => [number, change])).toEqual([
		[2, { title: { from: someConsultation.title, to: now.title } }],
		[1, { consentText: { from: 'Ours', to: 'Theirs' } }]
	]);
	expect(updates[0]?.by).toEqual({ shownAs: expect.any(String), constituency: 'other' });
	const participant = (await joinSome(place, code)).body.token;
	const refused = await place.ask(`GET ${root}/settings-history`, { token: participant });
	expect(refused.body.code).toBe('rights/missing');
});

test('[CONSULTATIONS3] a constituency for which someone spoke stays; others go, and all may be renamed', async () => {
	const { id, code } = await createSome(place, token);
	const { body } = await joinSome(place, code, { constituency: 'nhri' });
	await place.ask(`POST /api/v1/consultations/${id}/people/${body.participant.id}/remove`, { token });
	const configure = (constituencies: object[]) =>
		place.ask(`PATCH /api/v1/consultations/${id}`, { token, body: { settingsVersion: 0, constituencies } });
	const without = await configure([{ id: 'other', label: null }]);
	expect([without.status, without.body.code]).toEqual([409, 'consultation/constituency-in-use']);
	const kept = [
		{ id: 'nhri', label: 'Office of the Ombudsperson' },
		{ id: 'other', label: null },
		{ id: 'media', label: 'Media' }
	];
	expect((await configure(kept)).body.settings).toMatchObject({ constituencies: kept });
});

test('[CONSULTATIONS4] a closed consultation is read and configured, takes no one in, and can be reopened', async () => {
	const { id, code } = await createSome(place, token);
	const waiting = await joinSome(place, code);
	const root = `/api/v1/consultations/${id}`;
	expect((await place.ask(`POST ${root}/close`, { token })).body).toMatchObject({ id, phase: 'closed' });
	expect((await place.ask(`POST ${root}/close`, { token })).body).toMatchObject({ id, phase: 'closed' });
	const admitted = await place.ask(`POST ${root}/people/admit`, { token, body: { participants: 'all' } });
	expect(admitted.body.code).toBe('consultation/closed');
	expect((await place.ask(`GET ${root}/journal`, { token })).status).toBe(200);
	expect((await place.ask(`PATCH ${root}`, { token, body: { settingsVersion: 0, title: 'Closed now' } })).status).toBe(
		200
	);
	expect((await place.ask(`POST ${root}/reopen`, { token })).body).toMatchObject({
		phase: 'open',
		title: 'Closed now'
	});
	expect((await place.ask(`POST ${root}/close`, { token: waiting.body.token })).body.code).toBe(
		'participant/not-admitted'
	);
});

test('[CONSULTATIONS5] what happens to a consultation and its people stands in the record, in order, with ids only', async () => {
	const { id, code, facilitator } = await createSome(place, token);
	const root = `/api/v1/consultations/${id}`;
	const participant = (await joinSome(place, code)).body.participant.id;
	await place.ask(`POST ${root}/people/admit`, { token, body: { participants: 'all' } });
	await place.ask(`PATCH ${root}`, {
		token,
		body: { settingsVersion: 0, namePolicy: 'constituency', title: 'Renamed' }
	});
	await place.ask(`PATCH ${root}/people/${participant}`, { token, body: { role: 'rapporteur' } });
	await place.ask(`POST ${root}/people/${participant}/remove`, { token });
	await place.ask(`POST ${root}/close`, { token });
	const minutes = await place.api('readJournal', { params: { consultation: id }, token });
	const by = facilitator;
	const person = { participant, constituency: 'civil-society' };
	const settings = { namePolicy: 'constituency', admission: 'lobby', version: 1 };
	expect(minutes.body.lines.map(({ place: at, stream, type, by: who, data }) => [at, stream, type, who, data])).toEqual(
		[
			[
				1,
				'consultation',
				'consultation-created',
				by,
				{ participant: by, purpose: 'mid-term-report', namePolicy: 'named', admission: 'lobby' }
			],
			[2, 'people', 'person-admitted', by, { ...person, role: 'participant' }],
			[3, 'consultation', 'consultation-configured', by, { changed: ['namePolicy', 'title'], ...settings }],
			[4, 'people', 'person-changed', by, { ...person, role: 'rapporteur' }],
			[5, 'people', 'person-removed', by, { participant }],
			[6, 'consultation', 'consultation-closed', by, {}]
		]
	);
});

test('[INSTITUTION1] the server gives an institution its id, which stays when its names change', async () => {
	const { id } = await createSome(place, token);
	let settingsVersion = 0;
	const list = async (...institutions: object[]) => {
		const answer = await place.ask<{ settings?: { institutions: object[] }; code: string }>(
			`PATCH /api/v1/consultations/${id}`,
			{ token, body: { settingsVersion: settingsVersion++, institutions } }
		);
		return answer.body.settings?.institutions ?? answer.body.code;
	};
	const justice = { name: 'Ministry of Justice', short: 'MoJ', names: [] };
	expect(await list(justice)).toEqual([{ ...justice, id: 'ministry-of-justice' }]);
	const known = { ...justice, id: 'ministry-of-justice', kind: 'ministry', focal: 'Focal point' };
	expect(await list(known)).toEqual([known]);
	expect(await list({ ...justice, name: 'Department of Justice' })).toEqual([
		{ ...known, name: 'Department of Justice' }
	]);
	expect(await list({ ...known, name: 'Courts', short: null })).toEqual([{ ...known, name: 'Courts', short: null }]);
	expect(await list(known, { ...justice, id: known.id, name: 'Other', short: null })).toBe('request/invalid');
});
