import { fold } from '@plenum/domain/workshops/evolve';
import type { RecordedEvent, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { ConsultationFact } from '@plenum/protocol/facts';
import type { WorkshopEvents, WorkshopList, WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestContext, type TestPerson, type TestContext } from '../test-support/app/test-context.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { removeSpeakers } from './remove-speakers.ts';
import { appendEvents } from './workshop-events.ts';
import { findWorkshop, updateWorkshopState } from './workshops.store.ts';

let testContext: TestContext;
let chair: TestPerson;
let workshop: WorkshopSummary;
const item = { cluster: null, title: 'Welcome', minutes: 10 };

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
});
afterAll(() => testContext.close());
beforeEach(async () => {
	const items = [item, { cluster: testContext.cluster, title: 'Detention', minutes: 20 }];
	const reply = await testContext.ask(chair, 'POST', all(), { title: 'First day', items });
	expect(reply.status).toBe(201);
	workshop = reply.body.workshop as WorkshopSummary;
});

const all = () => `/consultations/${testContext.consultation}/workshops`;
const give = (who: TestPerson, command: object, key?: string) =>
	testContext.ask(who, 'POST', `${all()}/${workshop.id}/commands`, command, key);
async function events(after = 0, limit?: number): Promise<WorkshopEvents> {
	const query = limit === undefined ? `after=${after}` : `after=${after}&limit=${limit}`;
	const reply = await testContext.ask(chair, 'GET', `${all()}/${workshop.id}/events?${query}`);
	return reply.body as WorkshopEvents;
}
const workshopItems = ({ events }: WorkshopEvents) =>
	events.flatMap(({ event }) => (event.type === 'workshop-planned' ? event.items : []));
const told = (list: RecordedEvent[]): WorkshopEvent['type'][] => list.map(({ event }) => event.type);

test('[WORKSHOP9] a planned workshop begins its record, with ids for its items, and stands in the list', async () => {
	const record = await events();
	expect(record).toMatchObject({ workshop: workshop.id, seq: 1 });
	expect(record.events).toEqual([
		{
			seq: 1,
			at: expect.any(Number),
			by: chair.actor.participant,
			event: {
				type: 'workshop-planned',
				title: 'First day',
				items: [
					{ ...item, id: expect.any(String) },
					{ id: expect.any(String), cluster: testContext.cluster, title: 'Detention', minutes: 20 }
				]
			}
		}
	]);
	const list = await testContext.ask(chair, 'GET', all());
	expect(list.body.workshops).toContainEqual({
		id: workshop.id,
		title: 'First day',
		state: 'planned',
		items: 2,
		seq: 1,
		createdAt: expect.any(Number),
		details: {},
		callLink: null,
		current: null,
		calledAt: null,
		notice: null,
		runners: [],
		room: null
	});
});

test('[WORKSHOP17] [WORKSHOP18] the list says which item is on and what notice is pinned, and is newer when either changes', async () => {
	const facts: string[] = [];
	const { live } = testContext.context;
	const notify = live.notify.bind(live);
	live.notify = (fact) => (facts.push(fact.kind), notify(fact));
	const listed = async () => {
		const { body } = await testContext.ask(chair, 'GET', all());
		const { workshops, now } = body as WorkshopList;
		const { current, notice } = workshops.find(({ id }) => id === workshop.id)!;
		return { item: current?.title ?? null, notice: notice && { text: notice.text, left: notice.until! - now > 0 } };
	};
	await give(chair, { type: 'start' });
	await give(chair, { type: 'next-item' });
	expect(await listed()).toEqual({ item: 'Welcome', notice: null });
	await give(chair, { type: 'give-notice', text: 'Coffee', minutes: 15, countdown: true });
	expect(await listed()).toEqual({ item: 'Welcome', notice: { text: 'Coffee', left: true } });
	await give(chair, { type: 'start-timer', minutes: 5 });
	await give(chair, { type: 'withdraw-notice' });
	expect(await listed()).toEqual({ item: 'Welcome', notice: null });
	live.notify = notify;
	const newer = ['workshop', 'workshops'];
	expect(facts).toEqual([...newer, ...newer, ...newer, 'workshop', ...newer]);
});

test('[WORKSHOP30] the events of a command are told with the fact that there are newer ones, save a long agenda', async () => {
	const facts: ConsultationFact[] = [];
	const { live } = testContext.context;
	const notify = live.notify.bind(live);
	live.notify = (fact) => (facts.push(fact), notify(fact));
	const { body } = await give(chair, { type: 'start' });
	await give(chair, { type: 'next-item' });
	const refused = await give(chair, { type: 'start' });
	const items = Array.from({ length: 100 }, (_, index) => ({ ...item, title: `Point ${index}` }));
	const agenda = await give(chair, { type: 'change-agenda', items: [...workshopItems(await events()), ...items] });
	live.notify = notify;
	expect([refused.status, agenda.status]).toEqual([409, 200]);
	const place = { kind: 'workshop', consultation: testContext.consultation, workshop: workshop.id };
	const recorded = (await events()).events;
	expect(facts.filter(({ kind }) => kind === 'workshop')).toEqual([
		{ ...place, seq: 2, events: body.events },
		{ ...place, seq: 3, events: recorded.slice(2, 3) },
		{ ...place, seq: 4 }
	]);
});

test('[WORKSHOP1] commands become events in the journal, which a reader folds', async () => {
	await give(chair, { type: 'start' });
	const answer = await give(chair, { type: 'next-item' });
	expect(answer).toEqual({ status: 200, body: { events: [expect.objectContaining({ seq: 3 })], seq: 3 } });
	const amal = await testContext.welcome();
	await give(amal, { type: 'raise-hand' });
	await give(chair, { type: 'call-speaker', participant: amal.actor.participant });
	const { events: later, seq } = await events(2);
	expect([told(later), seq]).toEqual([['item-started', 'hand-raised', 'speaker-called'], 5]);
	const stored = await findWorkshop(testContext.context.database.read, testContext.consultation, workshop.id);
	expect(fold((await events()).events)).toEqual(stored?.folded);
	const { fault } = await testContext.context.journal.verify(
		testContext.context.database.read,
		testContext.consultation
	);
	expect(fault).toBeNull();
});

test('[WORKSHOP3] roles are those of the record, and refusals change nothing', async () => {
	const amal = await testContext.welcome();
	const onlooker = await testContext.welcome('observer');
	expect((await give(amal, { type: 'start' })).body.code).toBe('rights/missing');
	expect((await give(chair, { type: 'pause' })).body.code).toBe('workshop/not-live');
	await give(chair, { type: 'start' });
	expect((await give(onlooker, { type: 'raise-hand' })).body.code).toBe('rights/missing');
	expect((await testContext.ask(amal, 'POST', all(), { title: 'Mine', items: [] })).body.code).toBe('rights/missing');
	expect((await events()).seq).toBe(2);
});

describe('[WORKSHOP10] the order of the record', () => {
	test('twenty hands at once make twenty events without a gap, each answered with its own', async () => {
		await give(chair, { type: 'start' });
		const people = await Promise.all(Array.from({ length: 20 }, () => testContext.welcome()));
		const answers = await Promise.all(people.map((person) => give(person, { type: 'raise-hand' })));
		expect(answers.map(({ body }) => body.seq).sort((a, b) => Number(a) - Number(b))).toEqual(
			Array.from({ length: 20 }, (_, n) => n + 3)
		);
		const record = await events();
		expect(record.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 22 }, (_, n) => n + 1));
		const hands = record.events.flatMap(({ event }) => (event.type === 'hand-raised' ? [event.participant] : []));
		expect(new Set(hands)).toEqual(new Set(people.map(({ actor }) => actor.participant)));
	});

	test('of two who press the same button at once, one is told that it is done already', async () => {
		const other = await testContext.welcome('facilitator');
		const answers = await Promise.all([chair, other, chair, other].map((who) => give(who, { type: 'start' })));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(answers.filter(({ body }) => body.code === 'workshop/already-started')).toHaveLength(3);
		expect(told((await events()).events)).toEqual(['workshop-planned', 'workshop-started']);
	});
});

describe('[WORKSHOP14] a command that says what its sender had seen', () => {
	test('of two facilitators who press Next at once, the second is told who did it, and no item is skipped', async () => {
		const other = await testContext.welcome('facilitator');
		const { seq } = (await give(chair, { type: 'start' })).body;
		const next = { type: 'next-item', seq };
		const answers = await Promise.all([give(chair, next), give(other, next), give(chair, next)]);
		const [done, ...late] = answers.toSorted((a, b) => a.status - b.status);
		expect([done?.status, ...late.map(({ status }) => status)]).toEqual([200, 409, 409]);
		const { by, at } = (done?.body.events as RecordedEvent[])[0]!;
		for (const { body } of late)
			expect(body).toMatchObject({
				code: 'workshop/already-done',
				change: { event: 'item-started', by, at, seq: 3 }
			});
		expect(told((await events()).events)).toEqual(['workshop-planned', 'workshop-started', 'item-started']);
	});

	test('of two who choose different steps, the second is told, and changes nothing', async () => {
		await give(chair, { type: 'start' });
		for (let items = 0; items < 2; items++) await give(chair, { type: 'next-item' });
		const other = await testContext.welcome('facilitator');
		expect((await give(chair, { type: 'move-step', step: 'write', seq: 5 })).status).toBe(200);
		const late = await give(other, { type: 'move-step', step: 'level', seq: 5 });
		expect(late.body).toMatchObject({ code: 'workshop/changed-meanwhile', change: { by: chair.actor.participant } });
		expect((await events()).seq).toBe(6);
	});
});

describe('[WORKSHOP15] undo', () => {
	async function speakingAndWaiting() {
		const amal = await testContext.welcome();
		const brigid = await testContext.welcome();
		await give(chair, { type: 'start' });
		await give(chair, { type: 'next-item' });
		for (const person of [amal, brigid]) await give(person, { type: 'raise-hand' });
		await give(chair, { type: 'call-speaker', participant: amal.actor.participant });
		return { amal: amal.actor.participant, brigid: brigid.actor.participant };
	}
	const stored = async () =>
		(await findWorkshop(testContext.context.database.read, testContext.consultation, workshop.id))?.folded;

	test('brings back the item, its speaker and its queue; the journal has both', async () => {
		const { amal, brigid } = await speakingAndWaiting();
		const before = await stored();
		const { body } = await give(chair, { type: 'next-item' });
		expect(told(body.events as RecordedEvent[])).toEqual([
			...['speaker-finished', 'hands-cleared', 'item-finished', 'item-started']
		]);
		const command = (body.events as RecordedEvent[])[0]?.seq;
		const other = await testContext.welcome('facilitator');
		const undone = await give(other, { type: 'undo', command });
		expect(undone.status).toBe(200);
		expect(await stored()).toMatchObject({
			current: before && 'current' in before ? before.current : null,
			speaking: { participant: amal },
			queue: [{ participant: brigid }],
			finished: []
		});
		const again = await give(chair, { type: 'undo', command });
		expect(again.body).toMatchObject({
			code: 'workshop/already-done',
			change: { event: 'command-undone', by: other.actor.participant }
		});
		expect(fold((await events()).events)).toEqual(await stored());
	});

	test('does not bring back who was removed meanwhile', async () => {
		const { amal, brigid } = await speakingAndWaiting();
		const { body } = await give(chair, { type: 'next-item' });
		await transaction(testContext.context.database, async (tx) => {
			for (const person of [amal, brigid]) await changeParticipant(tx.db, person, { status: 'removed' });
		});
		const undone = await give(chair, { type: 'undo', command: (body.events as RecordedEvent[])[0]?.seq });
		expect(told(undone.body.events as RecordedEvent[])).toEqual([
			...['command-undone', 'hand-lowered', 'speaker-finished']
		]);
		expect(await stored()).toMatchObject({ speaking: null, queue: [] });
	});

	test('is the facilitators’', async () => {
		const { body } = await give(chair, { type: 'start' });
		expect((await give(await testContext.welcome(), { type: 'undo', command: body.seq })).body.code).toBe(
			'rights/missing'
		);
	});
});

describe('[WORKSHOP11] a command with a key', () => {
	test('is carried out once, and its repeat gets the first answer', async () => {
		await give(chair, { type: 'start' });
		const first = await give(chair, { type: 'next-item' }, 'press-1');
		await give(chair, { type: 'start-timer', minutes: 5 });
		const again = await Promise.all([1, 2, 3].map(() => give(chair, { type: 'next-item' }, 'press-1')));
		expect(again).toEqual([first, first, first]);
		expect((await events()).seq).toBe(4);
	});

	test('is another command under another key or from another person', async () => {
		const other = await testContext.welcome('facilitator');
		await give(chair, { type: 'give-notice', text: 'Lunch at one' }, 'notice-1');
		await give(chair, { type: 'give-notice', text: 'Lunch at one' }, 'notice-2');
		await give(other, { type: 'give-notice', text: 'Lunch at one' }, 'notice-1');
		expect((await events()).seq).toBe(4);
	});

	test('plans one workshop, however often it is sent', async () => {
		const plan = () => testContext.ask(chair, 'POST', all(), { title: 'Third day', items: [item] }, 'plan-1');
		const [one, again] = await Promise.all([plan(), plan()]);
		expect(again).toEqual(one);
	});

	test('that was refused may be given again', async () => {
		expect((await give(chair, { type: 'pause' }, 'pause-1')).body.code).toBe('workshop/not-live');
		await give(chair, { type: 'start' });
		expect((await give(chair, { type: 'pause' }, 'pause-1')).status).toBe(200);
	});
});

describe('[WORKSHOP6] the agenda', () => {
	test('keeps known items, gives new ones an id, and refuses invented ones', async () => {
		const [planned] = (await events()).events;
		const known = planned?.event.type === 'workshop-planned' ? planned.event.items : [];
		const changed = await give(chair, { type: 'change-agenda', items: [...known.toReversed(), item] });
		expect(changed.body.events).toMatchObject([{ event: { items: [known[1], known[0], item] } }]);
		const invented = { type: 'change-agenda', items: [{ ...item, id: 'made-up-00001' }] };
		expect((await give(chair, invented)).body.code).toBe('workshop/unknown-item');
	});

	test('is of clusters that the consultation has', async () => {
		const foreign = { ...item, cluster: 'another-cluster' };
		expect((await give(chair, { type: 'change-agenda', items: [foreign] })).body.code).toBe('cluster/unknown');
		const plan = await testContext.ask(chair, 'POST', all(), { title: 'Second day', items: [foreign] });
		expect(plan.body.code).toBe('cluster/unknown');
	});
});

test('[WORKSHOP12] the hand of someone who is removed comes down, and the record says that nobody did it', async () => {
	const amal = await testContext.welcome();
	const brigid = await testContext.welcome();
	await give(chair, { type: 'start' });
	await give(amal, { type: 'raise-hand' });
	await give(brigid, { type: 'raise-hand' });
	await give(chair, { type: 'call-speaker', participant: amal.actor.participant });
	await give(amal, { type: 'raise-hand' });
	const both = [amal, brigid].map(({ actor }) => actor.participant);
	await removeSpeakers(testContext.context, both, testContext.consultation);
	expect((await events()).seq).toBe(6);
	await transaction(testContext.context.database, (tx) =>
		changeParticipant(tx.db, amal.actor.participant, { status: 'removed' })
	);
	await removeSpeakers(testContext.context, both, testContext.consultation);
	const { participant } = amal.actor;
	expect((await events(6)).events).toMatchObject([
		{ by: null, event: { type: 'hand-lowered', participant } },
		{ by: null, event: { type: 'speaker-finished', participant } }
	]);
});

describe('[WORKSHOP13] pages of the record', () => {
	async function readPages(limit?: number): Promise<WorkshopEvents[]> {
		const pages = [await events(0, limit)];
		for (let page = pages[0]; page?.more; pages.push(page)) page = await events(page.seq, limit);
		return pages;
	}

	test('have 500 events where nobody says how many, and are the whole record together', async () => {
		const { database } = testContext.context;
		const place = { consultation: testContext.consultation, workshop: workshop.id };
		await transaction(database, async (tx) => {
			const stored = await findWorkshop(tx.db, testContext.consultation, workshop.id);
			const notices = Array.from({ length: 1000 }, (_, n) => ({ type: 'notice-given' as const, text: `Notice ${n}` }));
			const after = await appendEvents(testContext.context, tx, place, null, stored?.folded ?? null, notices);
			if (after.workshop) await updateWorkshopState(tx.db, workshop.id, after.workshop);
		});
		const pages = await readPages();
		expect(pages.map(({ events: { length }, seq, more }) => [length, seq, more])).toEqual([
			[500, 500, true],
			[500, 1000, true],
			[1, 1001, false]
		]);
		const stored = await findWorkshop(database.read, testContext.consultation, workshop.id);
		expect(fold(pages.flatMap((page) => page.events))).toEqual(stored?.folded);
		expect((await events(0, 1000)).events).toHaveLength(1000);
	});

	test.each([1, 2, 3, 4, 5, 6])('of %i neither repeat an event nor leave one out', async (limit) => {
		await give(chair, { type: 'start' });
		for (const text of ['one', 'two', 'three']) await give(chair, { type: 'give-notice', text });
		const pages = await readPages(limit);
		expect(pages.flatMap((page) => page.events.map(({ seq }) => seq))).toEqual([1, 2, 3, 4, 5]);
		expect(pages).toHaveLength(Math.ceil(5 / limit));
		expect(await events(5, limit)).toMatchObject({ events: [], seq: 5, more: false });
	});

	test('are described in OpenAPI', async () => {
		const { paths } = (await testContext.app.inject('/api/v1/openapi.json')).json<{
			paths: Record<string, { get: { parameters: object[] } }>;
		}>();
		const path = '/api/v1/consultations/{consultation}/workshops/{workshop}/events';
		const integer = { type: 'integer', minimum: 1, maximum: 1000, default: 500 };
		expect(paths[path]?.get.parameters).toContainEqual(
			expect.objectContaining({ in: 'query', name: 'limit', schema: integer })
		);
	});

	test('that no reader can want are refused', async () => {
		for (const limit of [0, -1, 1001, 0.5]) expect(await events(0, limit)).toMatchObject({ code: 'request/invalid' });
	});
});

test('a workshop of another consultation, or none, is unknown', async () => {
	const path = `${all()}/no-such-workshop`;
	expect((await testContext.ask(chair, 'POST', `${path}/commands`, { type: 'start' })).body.code).toBe(
		'workshop/unknown'
	);
	expect((await testContext.ask(chair, 'GET', `${path}/events?after=0`)).body.code).toBe('workshop/unknown');
});

test('a command that is none is refused at the edge', async () => {
	expect((await give(chair, { type: 'dance' })).body.code).toBe('request/invalid');
	expect((await give(chair, { type: 'start', now: true })).body.code).toBe('request/invalid');
});
