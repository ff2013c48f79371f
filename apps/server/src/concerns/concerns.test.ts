import type { BodyOf } from '@plenum/protocol/operation-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findContent } from '../test-support/database/statements.fixture.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { changeParticipant, findParticipants } from '../people/participants.store.ts';
import { deleteConcernsOf } from './concerns.store.ts';
import { tidyConcerns } from './tidy-concerns.ts';

const day = 24 * 60 * 60_000;

let testApp: TestApp;
let workshop: string;
let clock: number;
let omar: string;
let bea: string;
beforeEach(async () => {
	// Sessions of tests last an hour from now on; what is told here is read a day later too.
	clock = Date.now() - day;
	testApp = await createTestApp(null, { now: () => clock });
	omar = await testApp.welcome('observer', 'civil-society');
	bea = await testApp.welcome('facilitator', 'state');
	workshop = await plan();
	await command({ type: 'start' });
});
afterEach(() => testApp.close());

async function plan(): Promise<string> {
	const body = { title: 'First day', items: [{ cluster: null, title: 'Welcome', minutes: 10 }] };
	return (await testApp.api('planWorkshop', { body })).body.workshop.id;
}

const command = (body: object, about = workshop) => testApp.ask(`POST /workshops/${about}/commands`, { body });
const list = async (as: string, about = workshop) =>
	(await testApp.api('listConcerns', { params: { workshop: about }, as })).body;
const ada = async () => (await list(omar)).facilitators.find(({ chosen }) => chosen)?.participant ?? '';
const raise = async (body: Partial<BodyOf<'raiseConcern'>> = {}, as = omar, about = workshop) =>
	testApp.api('raiseConcern', {
		params: { workshop: about },
		as,
		body: { id: 'concern-0001', kind: 'recording', text: ' At the window ', tell: [await ada()], ...body }
	});
const change = (body: BodyOf<'changeConcern'>, as = testApp.token, id = 'concern-0001') =>
	testApp.api('changeConcern', { params: { workshop, concern: id }, as, body });
const stored = async () => (await findContent(testApp.plenum.context.database)).includes('At the window');

test('[CONCERN4] whoever is in the room sees whom they could tell, with those of another side left out at first', async () => {
	const { facilitators, own, received } = await list(omar);
	expect({ own, received }).toEqual({ own: [], received: [] });
	expect(facilitators.map(({ constituency, chosen }) => ({ constituency, chosen }))).toEqual([
		{ constituency: 'state', chosen: false },
		{ constituency: 'other', chosen: true }
	]);
	expect((await list(bea)).facilitators.map(({ constituency }) => constituency)).toEqual(['other']);
});

test('[CONCERN3] [CONCERN7] whoever was chosen reads it, answers and settles it; the sender sees that', async () => {
	expect((await raise()).status).toBe(201);
	expect((await raise()).status).toBe(201);
	expect((await list(omar)).own).toMatchObject([{ kind: 'recording', text: 'At the window', seen: false }]);
	const [told] = (await list(testApp.token)).received;
	expect(told).toMatchObject({ id: 'concern-0001', text: 'At the window', seen: false, settled: false });
	expect(told?.from).toMatchObject({ constituency: 'civil-society' });
	expect(told?.from.name).not.toBeNull();
	expect((await change({ type: 'see' })).status).toBe(200);
	expect((await change({ type: 'answer', text: 'I come.' })).status).toBe(200);
	expect((await change({ type: 'settle' })).status).toBe(200);
	const answers = [{ author: { shownAs: 'Ada Fell', constituency: 'other' }, own: false, text: 'I come.' }];
	expect((await list(omar)).own).toMatchObject([{ seen: true, settled: true, reachable: true, answers }]);
	expect((await list(testApp.token)).received).toMatchObject([{ answers: [{ ...answers[0], own: true }] }]);
});

test('[CONCERN3] a facilitator who was not chosen learns of nothing, nor does one who runs nothing any more', async () => {
	await raise();
	expect((await list(bea)).received).toEqual([]);
	const unknown = await change({ type: 'see' }, bea, 'no-such-one');
	for (const as of [bea, omar])
		for (const body of [
			{ type: 'see' },
			{ type: 'answer', text: 'Who?' },
			{ type: 'settle' },
			{ type: 'reopen' }
		] as const)
			expect((await change(body, as)).body).toEqual(unknown.body);
	expect((await change({ type: 'withdraw' }, bea)).body).toEqual(unknown.body);
	expect((await raise({}, bea)).body.code).toBe('concern/unknown');

	const { database } = testApp.plenum.context;
	const id = await ada();
	await transaction(database, (tx) => changeParticipant(tx.db, id, { role: 'participant' }));
	expect((await list(testApp.token)).received).toEqual([]);
	expect((await change({ type: 'see' })).body).toEqual(unknown.body);
	expect((await list(omar)).own).toMatchObject([{ reachable: false }]);
});

test('[CONCERN2] it is told while the workshop is on, by those who are muted too, and of a breakout room in its workshop', async () => {
	const planned = await plan();
	expect((await raise({}, omar, planned)).body.code).toBe('concern/not-live');
	expect((await raise({ tell: [] })).body.code).toBe('concern/nobody-told');
	const people = await findParticipants(testApp.plenum.context.database.read, testApp.consultation);
	const observer = people.find(({ role }) => role === 'observer')?.id ?? '';
	await transaction(testApp.plenum.context.database, (tx) => changeParticipant(tx.db, observer, { muted: 'muting-1' }));
	const { cluster } = await testApp.makeCluster('Detention');
	const room = { title: 'Room', place: 'Window', clusters: [cluster], rapporteurs: [], capacity: null };
	await command({ type: 'plan-rooms', assignment: 'mixed', minutes: 5, rooms: [room] });
	expect((await command({ type: 'open-rooms' })).status).toBe(200);
	const { workshops } = (await testApp.api('listWorkshops')).body;
	const inRoom = workshops.find((each) => each.room)?.id ?? '';
	expect((await raise({}, omar, inRoom)).status).toBe(201);
	await command({ type: 'close-rooms' });
	expect((await list(testApp.token)).received).toMatchObject([{ id: 'concern-0001' }]);
	expect((await list(omar, inRoom)).own).toHaveLength(1);
});

test('[CONCERN7] the sender takes it back, and nothing of it is left', async () => {
	await raise();
	expect(await stored()).toBe(true);
	expect((await change({ type: 'withdraw' }, omar)).status).toBe(200);
	expect((await list(testApp.token)).received).toEqual([]);
	expect(await stored()).toBe(false);
});

test('[CONCERN8] a day after the workshop was closed nothing of it is left; what was dealt with goes as it closes', async () => {
	const tell = (await list(omar)).facilitators.filter(({ chosen }) => !chosen).map(({ participant }) => participant);
	await raise({ tell });
	await raise({ id: 'concern-0002', text: 'Dealt with', tell });
	expect((await change({ type: 'settle' }, bea, 'concern-0002')).status).toBe(200);
	await command({ type: 'close' });
	expect((await list(bea)).received).toMatchObject([{ id: 'concern-0001' }]);
	clock += day;
	expect([await list(bea), await list(omar)]).toMatchObject([{ received: [] }, { own: [] }]);
	expect((await change({ type: 'see' }, bea)).body.code).toBe('concern/unknown');
	expect(await stored()).toBe(true);
	await tidyConcerns(testApp.plenum.context);
	expect(await stored()).toBe(false);
});

test('[CONCERN9] whoever is erased takes with them what they raised and what they answered', async () => {
	await raise();
	await change({ type: 'answer', text: 'I come.' });
	const { database } = testApp.plenum.context;
	const id = await ada();
	await transaction(database, (tx) => deleteConcernsOf(tx.db, id));
	expect((await list(omar)).own).toMatchObject([{ answers: [], told: [] }]);
	const people = await findParticipants(database.read, testApp.consultation);
	const sender = people.find(({ role }) => role === 'observer')?.id ?? '';
	await transaction(database, (tx) => deleteConcernsOf(tx.db, sender));
	expect(await stored()).toBe(false);
});
