import type { RecordedEvent } from '@plenum/domain/workshops/workshop';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findLines } from '../journal/journal.store.ts';
import { createTestContext, type TestContext, type TestPerson } from '../test-support/app/test-context.fixture.ts';

let testContext: TestContext;
let chair: TestPerson;
let workshop: WorkshopSummary;
const starts = { at: Date.parse('2027-05-11T06:00:00Z'), zone: 'Africa/Nairobi' };
const details = { starts, place: 'Hall B' };
const link = 'https://meet.example.org/hall-b?pwd=s3cret';
const items = [
	{ cluster: null, title: 'Welcome', minutes: 10 },
	{ cluster: null, kind: 'break', title: 'Coffee', minutes: 15, notBefore: '10:30' },
	{ cluster: null, title: 'Closing words', minutes: 20 }
];

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
});
afterAll(() => testContext.close());
beforeEach(async () => {
	const reply = await testContext.ask(chair, 'POST', all(), { title: 'First day', items, details });
	expect(reply.status).toBe(201);
	workshop = reply.body.workshop as WorkshopSummary;
});

const all = () => `/consultations/${testContext.consultation}/workshops`;
const give = (who: TestPerson, command: object, key?: string) =>
	testContext.ask(who, 'POST', `${all()}/${workshop.id}/commands`, command, key);
const setLink = (who: TestPerson, value: unknown) =>
	testContext.ask(who, 'PUT', `${all()}/${workshop.id}/call-link`, { link: value });
async function listed(who: TestPerson): Promise<WorkshopSummary | undefined> {
	const { workshops } = (await testContext.ask(who, 'GET', all())).body as { workshops: WorkshopSummary[] };
	return workshops.find(({ id }) => id === workshop.id);
}
const told = (body: object) => (body as { events: RecordedEvent[] }).events.map(({ event }) => event.type);
/** All that stays: the events that everyone reads, and the journal that minutes and exports are made of. */
async function record(): Promise<string> {
	const { body } = await testContext.ask(chair, 'GET', `${all()}/${workshop.id}/events?after=0`);
	const lines = await findLines(testContext.context.database.read, testContext.consultation, 0, 1000);
	expect(lines.length).toBeGreaterThan(0);
	return JSON.stringify([body.events, lines]);
}

test('[WORKSHOP26] languages are named by the server, planned, changed on the record, and of those that are known', async () => {
	const languages = { spoken: ['sw', 'xki'], interpreted: ['luo'] };
	const observer = await testContext.welcome('observer');
	const named = (query: string) => testContext.ask(observer, 'GET', `${all()}/languages?${query}`);
	expect((await named('language=fr&of=sw,xki')).body).toEqual({
		languages: [
			{ code: 'sw', name: 'swahili' },
			{ code: 'xki', name: 'langue des signes (Kenya)' }
		]
	});
	const every = (await named('language=ar')).body as { languages: unknown[] };
	expect(every.languages.length).toBeGreaterThan(600);
	await give(chair, { type: 'start' });
	expect((await give(observer, { type: 'change-details', details: { languages } })).body.code).toBe('rights/missing');
	await give(chair, { type: 'change-details', details: { ...details, languages } });
	expect((await listed(observer))?.details).toEqual({ ...details, languages });
	expect(await record()).toContain(JSON.stringify(languages));
	const wrong = { languages: { spoken: ['qq'], interpreted: [] } };
	const plan = await testContext.ask(chair, 'POST', all(), { title: 'Second day', items, details: wrong });
	expect(plan.body.code).toBe('workshop/unknown-language');
});

describe('[WORKSHOP20] when and where', () => {
	test('stand in the list, change, and come back by undoing', async () => {
		expect(await listed(chair)).toMatchObject({ details });
		const moved = { starts: { ...starts, at: starts.at + 3_600_000 } };
		const { body } = await give(chair, { type: 'change-details', details: moved, seq: 1 });
		expect(told(body)).toEqual(['details-changed']);
		expect((await listed(chair))?.details).toEqual(moved);
		await give(chair, { type: 'start' });
		await give(chair, { type: 'undo', command: 2 });
		expect(await listed(chair)).toMatchObject({ details, state: 'live' });
	});

	test('of two who change them at once, the second is told', async () => {
		const other = await testContext.welcome('facilitator');
		const change = (who: TestPerson, place: string) =>
			give(who, { type: 'change-details', details: { starts, place }, seq: 1 });
		const [first, second] = await Promise.all([change(chair, 'Hall C'), change(other, 'Hall D')]);
		expect([first.status, second.status].toSorted()).toEqual([200, 409]);
		expect((await listed(chair))?.details.place).toBe(first.status === 200 ? 'Hall C' : 'Hall D');
	});

	test('are the facilitator’s, and of a time zone that there is', async () => {
		const change = { type: 'change-details', details };
		for (const role of ['observer', 'participant', 'rapporteur'] as const)
			expect((await give(await testContext.welcome(role), change)).body.code).toBe('rights/missing');
		const nowhere = { starts: { at: 5, zone: 'Mars/Olympus' } };
		expect((await give(chair, { type: 'change-details', details: nowhere })).body.code).toBe(
			'workshop/unknown-time-zone'
		);
		const plan = await testContext.ask(chair, 'POST', all(), { title: 'Second day', items, details: nowhere });
		expect(plan.body.code).toBe('workshop/unknown-time-zone');
	});
});

describe('[WORKSHOP24] the link to the call', () => {
	test('is for admitted people, and in nothing that stays or travels', async () => {
		expect((await setLink(chair, link)).status).toBe(200);
		expect((await setLink(chair, link)).status).toBe(200);
		for (const role of ['observer', 'participant'] as const)
			expect(await listed(await testContext.welcome(role))).toMatchObject({ callLink: link });
		expect(await record()).not.toContain('s3cret');
		await give(chair, { type: 'close' });
		expect(await listed(chair)).toMatchObject({ callLink: null });
		expect((await setLink(chair, null)).body.code).toBe('workshop/closed');
	});

	test('is set by the facilitator, and is of the encrypted web', async () => {
		for (const role of ['observer', 'participant', 'rapporteur'] as const)
			expect((await setLink(await testContext.welcome(role), link)).body.code).toBe('rights/missing');
		const wrong = ['http://meet.example.org', 'javascript:alert(1)', 'https://', 'https://a b', 'https://me@evil.org/'];
		for (const each of [...wrong, `${link}">`, ` ${link}`, 7])
			expect((await setLink(chair, each)).body.code).toBe('request/invalid');
		expect(await listed(chair)).toMatchObject({ callLink: null });
	});
});

describe('[WORKSHOP25] the calendar file', () => {
	async function download(who: TestPerson, query = '') {
		const url = `/api/v1${all()}/${workshop.id}/calendar${query}`;
		return testContext.app.inject({ url, headers: { authorization: `Bearer ${who.token}` } });
	}

	test('has the workshop until its planned end, and the call only for whoever asks', async () => {
		await setLink(chair, link);
		const onlooker = await testContext.welcome('observer');
		const file = await download(onlooker);
		expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
		expect(file.body).toContain(`UID:${workshop.id}@plenum`);
		expect(file.body).toContain('DTSTART:20270511T060000Z\r\nDTEND:20270511T080500Z');
		expect(file.body).not.toContain('meet.example.org');
		expect((await download(onlooker, '?call=true')).body).toContain('https://meet.example.org/hall-b');
	});

	test('is of a workshop that has a date', async () => {
		await give(chair, { type: 'change-details', details: {} });
		expect((await download(chair)).json()).toMatchObject({ code: 'workshop/no-date' });
	});
});

describe('[WORKSHOP22] items that are set aside', () => {
	test('are parked with a reason, passed over, and taken up again, each once', async () => {
		await give(chair, { type: 'start' });
		const { events } = (await testContext.ask(chair, 'GET', `${all()}/${workshop.id}/events?after=0`)).body;
		const [planned] = events as RecordedEvent[];
		const [first, , last] = planned?.event.type === 'workshop-planned' ? planned.event.items : [];
		const { seq } = (await give(chair, { type: 'next-item' })).body;
		const park = { type: 'park-item', item: last?.id, reason: 'No figures yet', seq };
		const other = await testContext.welcome('facilitator');
		const [one, two] = await Promise.all([give(chair, park), give(other, park)]);
		expect([one.status, two.status].toSorted()).toEqual([200, 409]);
		expect((one.status === 409 ? one : two).body.code).toBe('workshop/already-done');
		// [WORKSHOP21] A break counts down by itself.
		expect(told((await give(chair, { type: 'next-item' })).body)).toEqual([
			...['item-finished', 'timer-started', 'item-started']
		]);
		expect((await give(chair, { type: 'next-item' })).body.code).toBe('workshop/no-next-item');
		expect((await give(chair, { type: 'skip-item', item: first?.id })).body.code).toBe('workshop/item-begun');
		const amal = await testContext.welcome();
		expect((await give(amal, { type: 'take-up-item', item: last?.id })).body.code).toBe('rights/missing');
		expect(told((await give(chair, { type: 'take-up-item', item: last?.id })).body)).toEqual(['item-taken-up']);
		expect(told((await give(chair, { type: 'next-item' })).body)).toContain('item-started');
	});
});
