import type { Calendar } from '@plenum/domain/calendar/calendar';
import { emptyAssessment, type FollowUpAction } from '@plenum/domain/clusters/assessment';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareRows } from '../journal/compare-rows.ts';
import { transaction } from '../db/transaction.ts';
import { findStream } from '../journal/journal.store.ts';
import { eraseParticipant } from '../people/erase-participant.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { hashToken } from '../people/sessions/tokens.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { alter, findContent, findValue } from '../test-support/database/statements.fixture.ts';

let app: TestApp;
let member: string;
beforeAll(async () => {
	app = await createTestApp();
	member = await app.welcome('participant', 'civil-society');
	await configure({ reviews: [{ cycle: 4, session: 48, symbols: [] }] });
});
afterAll(() => app.close());

const milestone = { id: 'milestone-1', title: 'Draft, sent to all', date: '2029-07-03', done: false };
const calendar: Calendar = {
	stages: [{ cycle: 4, stage: 'mid-term', date: '2027-05-31', done: false }],
	milestones: [milestone, { ...milestone, id: 'milestone-2', title: 'Kick-off', done: true }]
};

async function configure(change: object) {
	const { settingsVersion } = (await app.api('getConsultation')).body;
	return app.api('configureConsultation', { body: { settingsVersion, ...change } });
}

/** The file at an address, line by line. */
async function read(address: string) {
	const reply = await app.plenum.app.inject({ method: 'GET', url: new URL(address).pathname });
	const lines = reply.body.replaceAll('\r\n ', '').split('\r\n');
	return { status: reply.statusCode, type: reply.headers['content-type'], lines, headers: reply.headers };
}

const createFeed = async (token: string) => (await app.api('createCalendarFeed', { as: token })).body.address;
async function enrol(): Promise<{ token: string; id: string }> {
	const token = await app.welcome('participant', 'civil-society');
	const { database } = app.plenum.context;
	const id = await findValue(database, 'select participant from sessions where token_hash = ?', hashToken(token));
	return { token, id: String(id) };
}
const setStatus = (id: string, status: 'admitted' | 'removed') =>
	transaction(app.plenum.context.database, (tx) => changeParticipant(tx.db, id, { status }));

const statusOf = async (address: string) => (await read(address)).status;

describe('[CALENDAR3] the calendar is a setting', () => {
	test('everyone reads it, facilitators change it, and the record says only that it changed', async () => {
		expect((await configure({ calendar })).body.settings.calendar).toEqual(calendar);
		const { body } = await app.api('getConsultation', { as: member });
		expect(body.settings.calendar).toEqual(calendar);
		const { lines } = (await app.api('readJournal', { query: {} })).body;
		expect(lines.at(-1)).toMatchObject({ type: 'consultation-configured', data: { changed: ['calendar'] } });
		expect(JSON.stringify(lines)).not.toContain('Draft');
	});

	test('a change by somebody who did not know the last one is refused', async () => {
		const body = { settingsVersion: 0, calendar: { stages: [], milestones: [] } };
		const codeFor = async (as: string) => (await app.ask('PATCH ', { as, body })).body['code'];
		expect(await codeFor(app.token)).toBe('consultation/updated-since');
		expect(await codeFor(member)).toBe('rights/missing');
	});

	test('a calendar that was altered in the database is found', async () => {
		const { database, journal } = app.plenum.context;
		const { consultation } = app;
		const findFaults = async () => {
			const { lines } = await journal.verify(database.read, consultation);
			const { faults } = await compareRows(database.read, journal.hashRows, consultation, lines);
			return faults.filter((fault) => fault.includes(consultation));
		};
		const set = (value: unknown) =>
			alter(database, 'update consultations set calendar = ? where id = ?', value, consultation);
		const stored = await findValue(database, 'select calendar from consultations where id = ?', consultation);
		expect(await findFaults()).toEqual([]);
		await set(String(stored).replace('2027-05-31', '2028-05-31'));
		expect(await findFaults()).toEqual([expect.stringMatching(/^The calendar of consultation/)]);
		await set(stored);
	});
});

describe('[CALENDAR22] the file', () => {
	const action: FollowUpAction = {
		id: 'action-0001',
		text: 'Publish the report of every inspection',
		lead: 'Ministry of Justice',
		supporting: '',
		deadline: '2027-06-30',
		resources: '',
		assistance: '',
		indicators: [],
		recommendations: []
	};
	let cluster: string;
	let address: string;
	const titlesIn = async () =>
		(await read(address)).lines.flatMap((line) => (line.startsWith('SUMMARY:') ? line.slice(8) : [])).toSorted();

	beforeAll(async () => {
		({ cluster } = await app.makeCluster('Prisons', { first: { ...emptyAssessment(), actions: [action] } }));
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
		const { body: poll } = await app.api('draftPoll', {
			body: { cluster, action: action.id, workshop: null, kind: 'open', rules }
		});
		await app.api('openPoll', { params: { poll: poll.id } });
		await app.api('castBallot', { params: { poll: poll.id }, body: { choice: 'for' }, as: member });
		await app.api('closePoll', { params: { poll: poll.id }, body: { statement: '', reviewDate: null } });
		const starts = { at: Date.parse('2027-05-11T06:00:00Z'), zone: 'UTC' };
		await app.api('planWorkshop', {
			body: {
				title: 'Second day',
				items: [{ cluster: null, title: 'Opening', minutes: 20 }],
				details: { starts, place: 'Hall B' }
			}
		});
		await configure({ calendar });
		address = await createFeed(member);
	});

	test('has the dates that are not done, planned workshops, and the next dates of open commitments', async () => {
		expect((await read(address)).type).toBe('text/calendar; charset=utf-8');
		expect(await titlesIn()).toEqual([
			'Adoption of the outcome\\, cycle 4 (expected)',
			'Adoption of the outcome\\, cycle 5 (expected)',
			'Commitment: Publish the report of every inspection',
			'Draft\\, sent to all',
			'Mid-term report\\, cycle 4',
			'Mid-term report\\, cycle 5 (expected)',
			'National report\\, cycle 4 (expected)',
			'National report\\, cycle 5 (expected)',
			'Review in the Working Group\\, cycle 4 (expected)',
			'Review in the Working Group\\, cycle 5 (expected)',
			'Second day',
			'Stakeholders’ submissions\\, cycle 4 (expected)',
			'Stakeholders’ submissions\\, cycle 5 (expected)'
		]);
		const { lines } = await read(address);
		expect(lines).toContain('DTSTART;VALUE=DATE:20270531');
		expect(lines).toContain('DTSTART;VALUE=DATE:20290701');
		expect(lines).toContain('DTSTART:20270511T060000Z');
	});

	test('has no person, institution or place', async () => {
		const file = (await read(address)).lines.join('\n');
		for (const word of ['Ministry', 'Hall B', 'Ada', 'ATTENDEE', 'ORGANIZER', 'LOCATION'])
			expect(file).not.toContain(word);
	});

	test('leaves the text of a commitment out where its cluster is sensitive', async () => {
		const flag = (sensitive: boolean) => app.api('flagCluster', { params: { cluster }, body: { sensitive } });
		expect((await flag(true)).status).toBe(200);
		expect(await titlesIn()).toContain('A commitment is due');
		expect((await read(address)).lines.join('\n')).not.toContain('inspection');
		await flag(false);
	});

	test('is in the language that its owner read', async () => {
		const reply = await app.plenum.app.inject({
			method: 'POST',
			url: `/api/v1/consultations/${app.consultation}/calendar-feed`,
			headers: { authorization: `Bearer ${member}`, 'accept-language': 'fr' }
		});
		({ address } = JSON.parse(reply.body) as { address: string });
		expect(await titlesIn()).toContain('Rapport à mi-parcours\\, cycle 4');
	});
});

describe('[CALENDAR20] an address', () => {
	test('is shown once and stored as a hash; a new one ends it, and its owner revokes it', async () => {
		const { token } = await enrol();
		const state = async () => (await app.api('getCalendarFeed', { as: token })).body;
		expect(await state()).toEqual({ createdAt: null });
		const first = await createFeed(token);
		expect(await statusOf(first)).toBe(200);
		expect(await state()).toEqual({ createdAt: expect.any(Number) });
		expect(await findContent(app.plenum.context.database)).not.toContain(first.split('/').at(-1));
		const second = await createFeed(token);
		expect([await statusOf(first), await statusOf(second)]).toEqual([410, 200]);
		const { status } = await app.api('revokeCalendarFeed', { as: token });
		expect([status, await statusOf(second)]).toEqual([200, 410]);
		expect(await state()).toEqual({ createdAt: null });
	});

	test('is in no line of the record, and in no list of what a person made', async () => {
		const { token, id } = await enrol();
		const { database } = app.plenum.context;
		const lines = async () => (await findStream(database.read, app.consultation, 'people', 0)).length;
		const before = await lines();
		await createFeed(token);
		expect(await lines()).toBe(before);
		expect((await app.ask(`GET /people/${id}/links`)).body).toEqual({ links: [] });
	});

	test('[CALENDAR21] ends for good with its owner’s admission', async () => {
		for (const end of ['remove', 'leave', 'erase'] as const) {
			const { token, id } = await enrol();
			const address = await createFeed(token);
			expect(await statusOf(address)).toBe(200);
			if (end === 'remove') await app.ask(`POST /people/${id}/remove`);
			if (end === 'leave') await app.ask('POST /leave', { as: token });
			if (end === 'erase') await eraseParticipant(app.plenum.context, app.plenum.people, id);
			expect(await statusOf(address)).toBe(410);
			await setStatus(id, 'admitted');
			expect(await statusOf(address)).toBe(410);
		}
	});

	test('[CALENDAR21] opens nothing while its owner is not admitted, whoever forgot to end it', async () => {
		const { token, id } = await enrol();
		const address = await createFeed(token);
		await setStatus(id, 'removed');
		expect(await statusOf(address)).toBe(410);
	});

	test('[CALENDAR21] is no session, and an unknown one opens nothing', async () => {
		const { token } = await enrol();
		const address = await createFeed(token);
		const secret = address.split('/').at(-1)!;
		expect((await app.ask('GET /clusters', { as: secret })).body['code']).toBe('identity/required');
		expect(await statusOf(address.replace(secret, token))).toBe(410);
		expect((await read(address)).headers['cache-control']).toBe('no-store');
	});

	test('[CALENDAR21] is refused when it is asked for without a pause', async () => {
		const { token } = await enrol();
		const address = await createFeed(token);
		const statuses = [];
		for (let asked = 0; asked < 40; asked += 1) statuses.push(await statusOf(address));
		expect(statuses).toContain(429);
	});
});
