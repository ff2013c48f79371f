import { lastRound } from '@plenum/domain/workshops/rooms';
import { fold } from '@plenum/domain/workshops/evolve';
import type { RoomsView } from '@plenum/protocol/workshops/rooms';
import type { WorkshopEvents, WorkshopList, WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestContext, type TestContext, type TestPerson } from '../test-support/app/test-context.fixture.ts';
import { record } from '../clusters/change-cluster.ts';
import { insertCluster } from '../clusters/clusters.store.ts';
import { transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import { findVersions } from '../documents/versions/versions.store.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { placeArrivals, placeLateComers } from './place-late-comers.ts';

let testContext: TestContext;
let chair: TestPerson;
let plenary: WorkshopSummary;
let clusters: string[];

const all = () => `/consultations/${testContext.consultation}/workshops`;
const command = (who: TestPerson, workshop: string, body: object, key?: string) =>
	testContext.ask(who, 'POST', `${all()}/${workshop}/commands`, body, key);
const give = (body: object, key?: string) => command(chair, plenary.id, body, key);

beforeEach(async () => {
	await testContext?.close();
	testContext = await createTestContext();
	connected = [];
	testContext.context.live.peopleFollowing = () => connected;
	chair = await testContext.welcome('facilitator');
	clusters = await addClusters(8);
	plenary = await plan();
	await give({ type: 'start' });
});
afterAll(() => testContext.close());

/** Who has a page of the consultation open. */
let connected: string[];
async function welcome(...who: Parameters<TestContext['welcome']>): Promise<TestPerson> {
	const person = await testContext.welcome(...who);
	connected.push(person.actor.participant);
	return person;
}

async function plan(): Promise<WorkshopSummary> {
	const items = [{ cluster: null, title: 'Welcome', minutes: 10 }];
	const reply = await testContext.ask(chair, 'POST', all(), { title: 'First day', items });
	return reply.body.workshop as WorkshopSummary;
}

async function addClusters(count: number): Promise<string[]> {
	const { context, consultation } = testContext;
	return transaction(context.database, async (tx) => {
		const ids = [];
		for (let n = 0; n < count; n++) {
			const id = context.createId();
			const document = context.createId();
			await insertCluster(tx.db, { id, consultation, label: `Cluster ${n + 1}`, document });
			await createDocument(tx, { id: document, consultation, cluster: id });
			ids.push(id);
		}
		return ids;
	});
}

const room = (n: number, changes: object = {}) => ({
	title: `Room ${n + 1}`,
	place: `table ${n + 1}`,
	clusters: [clusters[n]],
	rapporteurs: [],
	capacity: null,
	...changes
});
const planRooms = (rooms: object[], assignment = 'mixed') =>
	give({ type: 'plan-rooms', assignment, minutes: 30, rooms });
async function view(who = chair): Promise<RoomsView> {
	return (await testContext.ask(who, 'GET', `${all()}/${plenary.id}/rooms`)).body as RoomsView;
}
const lastRooms = async (who = chair) => (await view(who)).rounds.at(-1)?.rooms ?? [];
async function folded(workshop: string) {
	const { body } = await testContext.ask(chair, 'GET', `${all()}/${workshop}/events?after=0&limit=1000`);
	return fold((body as WorkshopEvents).events)!;
}
const placed = async () => lastRound(await folded(plenary.id))?.placed ?? {};
async function openTwo(changes: object = {}) {
	await planRooms([room(0, changes), room(1)]);
	expect((await give({ type: 'open-rooms' })).status).toBe(200);
	const [first, second] = await lastRooms();
	return { first: first!.id, second: second!.id };
}
const versionsOf = async (cluster: string) =>
	(await findVersions(testContext.context.database.read, cluster)).map(({ reason }) => reason);

describe('[BREAKOUT3] rooms', () => {
	test('open for forty people in one command, each at its first cluster, and each person knows their own', async () => {
		const sides = ['state', 'nhri', 'civil-society', 'un'];
		const people = await Promise.all(Array.from({ length: 40 }, (_, n) => welcome('participant', sides[n % 4])));
		await planRooms(Array.from({ length: 8 }, (_, n) => room(n)));
		expect((await give({ type: 'open-rooms' })).status).toBe(200);
		const rooms = await lastRooms();
		expect(rooms.map(({ people }) => people)).toEqual(Array(8).fill(5));
		expect(rooms.every(({ sides: here }) => here.every(({ people }) => people !== null && people <= 2))).toBe(true);
		expect(rooms[2]).toMatchObject({
			number: 3,
			state: 'live',
			item: { title: 'Cluster 3', step: 'read' },
			help: null
		});
		const list = (await testContext.ask(people[0]!, 'GET', all())).body as WorkshopList;
		const mine = list.workshops.filter((workshop) => workshop.room?.mine);
		expect(mine.map(({ id }) => id)).toEqual([(await placed())[people[0]!.actor.participant]]);
		expect(mine[0]).toMatchObject({ room: { parent: plenary.id }, state: 'live' });
	});

	test('[BREAKOUT101] are of those who are here, and who comes later is placed once; who was taken out stays out', async () => {
		const { context, consultation } = testContext;
		const here = await welcome();
		const absent = await testContext.welcome();
		const { first } = await openTwo();
		expect(Object.keys(await placed())).toEqual([here.actor.participant]);
		await placeArrivals(context, consultation);
		expect(Object.keys(await placed())).toEqual([here.actor.participant]);
		connected.push(absent.actor.participant);
		for (let twice = 0; twice < 2; twice++) await placeArrivals(context, consultation);
		expect(new Set(Object.values(await placed())).size).toBe(2);
		await give({ type: 'place-people', people: [absent.actor.participant], room: null });
		await placeArrivals(context, consultation);
		expect(await placed()).toEqual({ [here.actor.participant]: first });
	});

	test('open all or none', async () => {
		await planRooms([room(0), room(1)]);
		const other = await plan();
		const first = plenary;
		plenary = other;
		await give({ type: 'start' });
		await planRooms([room(2), room(1)]);
		expect((await give({ type: 'open-rooms' })).status).toBe(200);
		plenary = first;
		const refused = await give({ type: 'open-rooms' });
		expect(refused.body.code).toBe('workshop/cluster-in-open-room');
		expect((await view()).rounds).toMatchObject([{ state: 'planned' }]);
		expect(await versionsOf(clusters[0]!)).toEqual([]);
		const list = (await testContext.ask(chair, 'GET', all())).body as WorkshopList;
		expect(list.workshops.filter((workshop) => workshop.room)).toHaveLength(2);
	});

	test('open once, however often and by however many it is pressed', async () => {
		await planRooms([room(0), room(1)]);
		const other = await welcome('facilitator');
		const seq = (await folded(plenary.id)).seq;
		const presses = [chair, other, chair, other].map((who) => command(who, plenary.id, { type: 'open-rooms', seq }));
		const answers = await Promise.all(presses);
		expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
		const again = await Promise.all([1, 2].map(() => give({ type: 'close-rooms' }, 'close-1')));
		expect(again[0]).toEqual(again[1]);
		expect((await give({ type: 'close-rooms' })).body.code).toBe('workshop/no-rooms');
	});
});

describe('[BREAKOUT1] a plan', () => {
	test('is of clusters and people that there are, and rapporteurs may speak', async () => {
		expect((await planRooms([room(0, { clusters: ['no-such-cluster'] })])).body.code).toBe('cluster/unknown');
		expect((await planRooms([room(0, { rapporteurs: ['no-such-person'] })])).body.code).toBe('participant/unknown');
		const observer = await welcome('observer');
		const rapporteurs = [observer.actor.participant];
		expect((await planRooms([room(0, { rapporteurs })])).body.code).toBe('participant/unknown');
		expect((await planRooms([{ ...room(0), id: 'made-up-0001' }])).body.code).toBe('workshop/unknown-room');
		await planRooms([room(0)]);
		const place = { type: 'place-people', people: ['no-such-person'], room: null };
		expect((await give(place)).body.code).toBe('participant/unknown');
	});
});

describe('[BREAKOUT4] a cluster', () => {
	test('is in one open room, also when the agenda of a room changes', async () => {
		const { first, second } = await openTwo();
		const { items } = await folded(first);
		const add = (cluster: string | undefined) =>
			command(chair, first, {
				type: 'change-agenda',
				items: [...items, { cluster, title: 'One more', minutes: 5 }]
			});
		expect((await add(clusters[1])).body.code).toBe('workshop/cluster-in-open-room');
		expect((await folded(first)).items).toEqual(items);
		expect((await add(clusters[5])).status).toBe(200);
		expect(await versionsOf(clusters[5]!)).toEqual(['room-opened']);
		const taking = await command(chair, second, {
			type: 'change-agenda',
			items: [...(await folded(second)).items, { cluster: clusters[5], title: 'The same', minutes: 5 }]
		});
		expect(taking.body.code).toBe('workshop/cluster-in-open-room');
	});

	test('is free for the next round once the rooms are closed', async () => {
		await openTwo();
		await give({ type: 'close-rooms' });
		const { first } = await openTwo();
		expect(await folded(first)).toMatchObject({ state: 'live', room: { parent: plenary.id, number: 1 } });
		expect((await view()).rounds.map(({ state }) => state)).toEqual(['closed', 'open']);
	});
});

test('[BREAKOUT5] a version is kept when a room takes a text up, and when it closes', async () => {
	const { first } = await openTwo();
	expect(await versionsOf(clusters[0]!)).toEqual(['room-opened']);
	await give({ type: 'close-rooms' });
	expect(await versionsOf(clusters[0]!)).toEqual(['room-closed', 'room-opened']);
	expect((await lastRooms())[0]).toMatchObject({
		id: first,
		state: 'closed',
		clusters: [{ cluster: clusters[0], label: 'Cluster 1', opened: 1, closed: 2 }]
	});
});

describe('[BREAKOUT6] people', () => {
	test('who are moved neither wait for the floor in the room before nor hold it', async () => {
		const amal = await welcome();
		const brigid = await welcome();
		const { first, second } = await openTwo();
		const move = (who: TestPerson, to: string) =>
			give({ type: 'place-people', people: [who.actor.participant], room: to });
		for (const who of [amal, brigid]) await move(who, first);
		for (const who of [amal, brigid]) expect((await command(who, first, { type: 'raise-hand' })).status).toBe(200);
		await command(chair, first, { type: 'call-speaker', participant: amal.actor.participant });
		for (const who of [amal, brigid]) await move(who, second);
		expect(await folded(first)).toMatchObject({ queue: [], speaking: null });
		const refused = await command(amal, first, { type: 'raise-hand' });
		expect(refused).toMatchObject({ status: 403, body: { code: 'workshop/other-room' } });
		expect((await command(amal, second, { type: 'raise-hand' })).status).toBe(200);
	});

	test('who are let in late are placed; who are gone are not', async () => {
		const amal = await welcome();
		await openTwo();
		const late = await welcome();
		const { participant } = late.actor;
		for (let twice = 0; twice < 2; twice++)
			await placeLateComers(testContext.context, [participant], testContext.consultation);
		expect(Object.keys(await placed()).toSorted()).toEqual([amal.actor.participant, participant].toSorted());
		expect(new Set(Object.values(await placed())).size).toBe(2);
		await transaction(testContext.context.database, (tx) =>
			changeParticipant(tx.db, participant, { status: 'removed' })
		);
		await placeLateComers(testContext.context, [participant], testContext.consultation);
		expect(Object.keys(await placed())).toEqual([amal.actor.participant]);
	});

	test('[PEOPLE90] many who are gone at once leave their rooms by one commit, and many who come are placed by one', async () => {
		const early = await Promise.all(Array.from({ length: 4 }, () => welcome()));
		await openTwo();
		const late = await Promise.all(Array.from({ length: 5 }, () => welcome()));
		const ids = (people: typeof early) => people.map(({ actor }) => actor.participant);
		const { context, consultation } = testContext;
		await placeLateComers(context, ids(late), consultation);
		expect(Object.keys(await placed()).toSorted()).toEqual(ids([...early, ...late]).toSorted());
		const inRooms = Map.groupBy(Object.values(await placed()), (room) => room);
		expect([...inRooms.values()].map(({ length }) => length).toSorted()).toEqual([4, 5]);
		await transaction(context.database, async (tx) => {
			for (const id of ids(early)) await changeParticipant(tx.db, id, { status: 'removed' });
		});
		await placeLateComers(context, ids(early), consultation);
		expect(Object.keys(await placed()).toSorted()).toEqual(ids(late).toSorted());
	});

	test('choose at once while there is room: no room takes more than it holds', async () => {
		const people = await Promise.all(Array.from({ length: 6 }, () => welcome()));
		await planRooms([room(0, { capacity: 2 }), room(1)], 'choice');
		await give({ type: 'open-rooms' });
		expect(await placed()).toEqual({});
		const [first] = await lastRooms();
		const choose = { type: 'choose-room', room: first?.id };
		const answers = await Promise.all(people.map((who) => command(who, plenary.id, choose)));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
		expect(answers.filter(({ body }) => body.code === 'workshop/room-full')).toHaveLength(4);
		await give({ type: 'place-rest' });
		expect(Object.keys(await placed())).toHaveLength(6);
	});
});

describe('[BREAKOUT9] who was named to run a room', () => {
	test('runs its steps and nothing else; a second one goes on from where the first stopped', async () => {
		const one = await welcome();
		const two = await welcome();
		const rapporteurs = [one.actor.participant, two.actor.participant];
		const { first, second } = await openTwo({ rapporteurs });
		const { seq } = (await command(one, first, { type: 'move-step', step: 'write' })).body;
		await command(one, first, { type: 'start-timer', minutes: 5 });
		// The laptop of the first is gone: two presses on another device.
		expect((await command(two, first, { type: 'move-step', step: 'level' })).status).toBe(200);
		expect((await command(chair, first, { type: 'pause' })).status).toBe(200);
		expect(await folded(first)).toMatchObject({ state: 'paused', current: { step: 'level' }, runners: rapporteurs });
		const late = await command(one, first, { type: 'move-step', step: 'actions', seq });
		expect(late.status).toBe(409);
		for (const [workshop, body] of [
			[second, { type: 'move-step', step: 'write' }],
			[plenary.id, { type: 'pause' }],
			[plenary.id, { type: 'close-rooms' }],
			[first, { type: 'close' }],
			[first, { type: 'name-runners', participants: [] }]
		] as const)
			expect(await command(one, workshop, body)).toMatchObject({ status: 403, body: { code: 'rights/missing' } });
		const people = await testContext.ask(one, 'POST', all(), { title: 'Mine', items: [] });
		expect(people.body.code).toBe('rights/missing');
	});

	test('is named and named no more by a facilitator, for any workshop; an observer is not', async () => {
		const deputy = await welcome();
		const observer = await welcome('observer');
		const name = (participants: string[]) => give({ type: 'name-runners', participants });
		expect((await name([observer.actor.participant])).body.code).toBe('participant/unknown');
		await name([deputy.actor.participant]);
		expect((await command(deputy, plenary.id, { type: 'next-item' })).status).toBe(200);
		await name([]);
		expect((await command(deputy, plenary.id, { type: 'next-item' })).body.code).toBe('rights/missing');
	});
});

test('[BREAKOUT11] a call for help stands beside the room until it is cleared', async () => {
	const amal = await welcome();
	const { first, second } = await openTwo();
	const mine = (await placed())[amal.actor.participant];
	const other = mine === first ? second : first;
	expect((await command(amal, other, { type: 'call-help' })).body.code).toBe('workshop/other-room');
	await command(amal, mine!, { type: 'call-help' });
	const helpOf = async () => (await lastRooms()).find(({ id }) => id === mine)?.help;
	expect(await helpOf()).toEqual(expect.any(Number));
	await command(chair, mine!, { type: 'clear-help' });
	expect(await helpOf()).toBeNull();
	expect((await give({ type: 'call-help' })).body.code).toBe('workshop/no-room');
});

describe('[BREAKOUT100] what comes back', () => {
	test('holds what was recorded of a cluster while its room was open, and nothing from before or after', async () => {
		const rename = (to: string) =>
			transaction(testContext.context.database, (tx) =>
				record(testContext.context, tx, chair.actor, clusters[0]!, 'cluster-renamed', { from: 'x', to })
			);
		await rename('Before');
		await openTwo();
		await rename('In the first round');
		expect((await lastRooms())[0]?.clusters[0]?.lines).toEqual([]);
		await give({ type: 'close-rooms' });
		await rename('Between');
		await openTwo();
		await rename('In the second round');
		await give({ type: 'close-rooms' });
		await rename('After');
		const namesOf = (round: number, of: RoomsView) =>
			of.rounds[round]?.rooms.map((each) => each.clusters.map(({ lines }) => lines.map(({ data }) => data)));
		const seen = await view();
		expect(namesOf(0, seen)).toEqual([[[{ from: 'x', to: 'In the first round' }]], [[]]]);
		expect(namesOf(1, seen)).toEqual([[[{ from: 'x', to: 'In the second round' }]], [[]]]);
	});
});

describe('[BREAKOUT12] what comes back', () => {
	test('says of fewer than five no number, except to facilitators', async () => {
		const amal = await welcome('participant', 'state');
		await openTwo();
		await give({ type: 'close-rooms' });
		const ofAmal = async (who: TestPerson) => (await lastRooms(who)).find(({ sides }) => sides.length > 0);
		expect(await ofAmal(amal)).toMatchObject({ people: null, sides: [{ constituency: 'state', people: null }] });
		expect(await ofAmal(chair)).toMatchObject({ people: 1, sides: [{ constituency: 'state', people: 1 }] });
	});

	test('is of a workshop of this consultation', async () => {
		const reply = await testContext.ask(chair, 'GET', `${all()}/no-such-workshop/rooms`);
		expect(reply.body.code).toBe('workshop/unknown');
	});
});

test('[BREAKOUT8] a room does not close alone, and its opening and closing are nobody’s to undo', async () => {
	const { first } = await openTwo();
	expect((await command(chair, first, { type: 'close' })).body.code).toBe('workshop/is-room');
	expect((await command(chair, first, { type: 'undo', command: 1 })).body.code).toBe('workshop/undo-too-late');
	await give({ type: 'close-rooms' });
	const { seq } = await folded(first);
	expect((await command(chair, first, { type: 'undo', command: seq })).body.code).toBe('workshop/undo-too-late');
	expect((await command(chair, first, { type: 'pause' })).body.code).toBe('workshop/closed');
	expect((await give({ type: 'close' })).status).toBe(200);
});
