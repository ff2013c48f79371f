import { tokenOf } from '../../test-support/accounts/signed-in.fixture.ts';
import type { AdmittedPeople, RemovedPeople } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { transaction } from '../../db/transaction.ts';
import { insertParticipant } from '../participants.store.ts';
import {
	createPeopleTestApp,
	createSome,
	joinSome,
	type PeopleTestApp
} from '../../test-support/app/people-app.fixture.ts';

let place: PeopleTestApp;
let token: string;
let hall: { id: string; code: string };
beforeAll(async () => {
	place = await createPeopleTestApp();
	token = await place.setUp();
});
afterAll(() => place.close());
beforeEach(async () => {
	place.clock.now += 2 * 60 * 60_000;
	token = tokenOf(await place.api('signIn', { body: owner }));
	hall = await createSome(place, token, { admission: 'automatic' });
});

const owner = { name: 'Ilse Marrow', password: 'a long enough phrase' };
const root = () => `/api/v1/consultations/${hall.id}`;
const send = <Body>(path: string, body: object) =>
	place.ask<Body & { code?: string }>(`POST ${root()}${path}`, { token, body });
const listPeople = async () =>
	(await place.api('listPeople', { params: { consultation: hall.id }, token })).body.people;

/** So many join within so many milliseconds, from one address. Returns how many of them are in. */
async function flood(count: number, within: number, more: Record<string, unknown> = {}): Promise<number> {
	let admitted = 0;
	const since = place.clock.now;
	for (let at = 0; at < count; at++) {
		place.clock.now = since + Math.floor(((at + 1) * within) / count);
		const { status, body } = await joinSome(place, hall.code, { name: `Guest ${at}`, ...more });
		expect(status).toBe(201);
		if (body.participant.status === 'admitted') admitted++;
	}
	return admitted;
}

/** As if so many had just joined by the code, without asking the server for each. */
const fill = (count: number) =>
	transaction(place.context.database, async (tx) => {
		const row = { consultation: hall.id, account: null, role: 'participant', status: 'admitted' } as const;
		for (let at = 0; at < count; at++) {
			const own = { id: place.context.createId(), name: `Guest ${at}`, organisation: null, confirmed: null };
			await insertParticipant(tx.db, { ...row, ...own, constituency: 'nhri', joinedAt: place.clock.now });
		}
	});

test('[PEOPLE63] 60 people who join from one address within 30 seconds are all in', async () => {
	expect(await flood(60, 30_000)).toBe(60);
});

test('[PEOPLE63] of a flood, as many as a hall has are in; all others wait until it is over', async () => {
	expect(await flood(500, 59_000)).toBe(500);
	expect(await flood(40, 500)).toBe(0);
	expect((await listPeople()).filter(({ status }) => status === 'waiting')).toHaveLength(40);
	place.clock.now += 60_000;
	expect(await flood(5, 1000)).toBe(5);
});

test('[PEOPLE63] a personal link brings its person in during a flood', async () => {
	await fill(500);
	expect(await flood(1, 10)).toBe(0);
	const links = [{ label: null, constituency: 'nhri', role: 'participant' }];
	const { body } = await send<{ links: { code: string }[] }>('/personal-links', { links });
	const joined = await joinSome(place, body.links[0]?.code ?? '', { constituency: 'nhri' });
	expect(joined.body.participant.status).toBe('admitted');
});

test('[PEOPLE63] a flood changes nothing of those who were confirmed, nor of a vote that is open or is opened for them', async () => {
	const own = [];
	for (let at = 0; at < 10; at++) own.push((await joinSome(place, hall.code)).body.participant.id);
	await send('/people/confirm', { participants: own });
	const draft = async () => {
		const asked = { workshop: null, question: 'Shall we go on?', answer: 'yes-no', options: [], kind: 'confidential' };
		return (await send<PollView>('/polls', asked)).body.id;
	};
	const openPoll = async (id: string, body: object) =>
		(await place.api('openPoll', { params: { poll: id }, token, body })).body;
	const before = await openPoll(await draft(), { acceptsRerun: true });
	expect(before).toMatchObject({ entitled: 10 });

	await fill(500);
	expect(await flood(20, 100)).toBe(0);
	const now = (await place.api('getPoll', { params: { poll: before.id }, token })).body;
	expect([now.entitled, now.rules]).toEqual([10, before.rules]);
	const confirmed = (await listPeople()).filter((person) => person.confirmed && person.role !== 'facilitator');
	expect(confirmed.map(({ id }) => id).sort()).toEqual(own.sort());
	const id = await draft();
	expect((await openPoll(id, { acceptsRerun: true })).code).toBe('poll/roster-unconfirmed');
	expect((await openPoll(id, { acceptsRerun: true, leaveOffUnconfirmed: true })).entitled).toBe(10);
});

test('[PEOPLE63] letting in everyone who waits after a burst vouches for nobody', async () => {
	await fill(500);
	expect(await flood(10, 50)).toBe(0);
	const admitted = (await send<AdmittedPeople>('/people/admit', { participants: 'all' })).body;
	expect(admitted.admitted).toBe(10);
	const people = await listPeople();
	expect(people.filter((person) => person.confirmed && person.role !== 'facilitator')).toEqual([]);
	const undone = await send('/people/admit/undo', { participants: admitted.participants });
	expect(undone.body).toEqual({ returned: 10, stayed: 0 });
	await send('/people/admit', { participants: admitted.participants.slice(0, 1) });
	expect((await listPeople()).filter((person) => person.confirmed && person.role !== 'facilitator')).toHaveLength(1);
});

test('[PEOPLE64] many are removed by one act: those who are in and those who wait, and no facilitator', async () => {
	const people = [];
	for (let at = 0; at < 30; at++) people.push((await joinSome(place, hall.code)).body);
	const other = (await joinSome(place, hall.code, { name: 'Second chair' })).body.participant.id;
	await place.ask(`PATCH ${root()}/people/${other}`, { token, body: { role: 'facilitator' } });
	const participants = [...people.map(({ participant }) => participant.id), other];
	const { body } = await send<RemovedPeople>('/people/remove', { participants });
	expect(body).toEqual({ removed: 30, participants: people.map(({ participant }) => participant.id) });
	expect((await place.ask(`GET ${root()}`, { token: people[0]?.token ?? '' })).body.code).toBe('participant/removed');
	expect((await listPeople()).filter(({ status }) => status === 'admitted')).toHaveLength(2);
	expect((await send<RemovedPeople>('/people/remove', { participants })).body).toEqual({
		removed: 0,
		participants: []
	});
	const elsewhere = await createSome(place, token);
	const stranger = { participants: [elsewhere.facilitator] };
	expect((await send('/people/remove', stranger)).body.code).toBe('participant/unknown');
	expect((await place.ask(`GET ${root()}/journal/verify`, { token })).body).toMatchObject({ ok: true });
});

test('[PEOPLE64] removing many needs a recent proof', async () => {
	const { participant } = (await joinSome(place, hall.code)).body;
	place.clock.now += 11 * 60_000;
	expect((await send('/people/remove', { participants: [participant.id] })).body.code).toBe('session/reauthenticate');
});

test('[PEOPLE65] whoever removed many brings them back as they were, for two minutes', async () => {
	const joined = [];
	for (const name of ['Ana', 'Ben', 'Cyd']) joined.push((await joinSome(place, hall.code, { name })).body);
	const [ana, ben, cyd] = joined.map(({ participant }) => participant.id);
	await place.ask(`PATCH ${root()}`, { token, body: { settingsVersion: 0, admission: 'lobby' } });
	const dee = (await joinSome(place, hall.code, { name: 'Dee' })).body.participant.id;
	await send('/people/remove', { participants: [ana, ben, dee] });
	expect((await send('/people/remove/undo', { participants: [ana, dee, cyd] })).body).toEqual({
		returned: 2,
		stayed: 1
	});
	const status = new Map((await listPeople()).map((person) => [person.id, person.status]));
	expect([ana, ben, cyd, dee].map((id) => status.get(id ?? ''))).toEqual([
		'admitted',
		'removed',
		'admitted',
		'waiting'
	]);
	expect((await place.ask(`GET ${root()}`, { token: joined[0]?.token ?? '' })).status).toBe(200);
	place.clock.now += 121_000;
	expect((await send('/people/remove/undo', { participants: [ben] })).body).toEqual({ returned: 0, stayed: 1 });
	expect((await place.ask(`GET ${root()}/journal/verify`, { token })).body).toMatchObject({ ok: true });
});

test('[PEOPLE90] who admits, removes or brings back many by one act is one change to everything that follows it', async () => {
	const told: (readonly string[])[] = [];
	place.people.onPeopleChanged((participants) => told.push(participants));
	await fill(40);
	const ids = (await listPeople()).filter(({ role }) => role === 'participant').map(({ id }) => id);
	expect((await send<RemovedPeople>('/people/remove', { participants: ids })).body.removed).toBe(40);
	expect((await send('/people/remove/undo', { participants: ids })).status).toBe(200);
	await place.ask(`PATCH ${root()}`, { token, body: { settingsVersion: 0, admission: 'lobby' } });
	for (let at = 0; at < 5; at++) await joinSome(place, hall.code, { name: `Late ${at}` });
	told.splice(0, told.length, ...told.filter((each) => each.length > 1));
	const admitted = (await send<AdmittedPeople>('/people/admit', { participants: 'all' })).body.participants;
	expect(told.map((each) => each.toSorted())).toEqual([ids, ids, admitted].map((each) => each.toSorted()));
});
