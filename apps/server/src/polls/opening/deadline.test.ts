import type { Fact } from '@plenum/protocol/facts';
import type { PollView } from '@plenum/protocol/polls/polls';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isOnPostgres } from '../../test-support/database/folder-database.fixture.ts';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import { findStream } from '../../journal/journal.store.ts';
import { recountPoll } from '../recount/recount.store.ts';

const noon = Date.parse('2026-12-01T12:00:00Z');
let now = noon;
let testContext: TestContext;
let chair: TestPerson;
let amal: TestPerson;
let brigid: TestPerson;

beforeEach(async () => {
	now = noon;
	testContext = await createTestContext(() => now);
	chair = await testContext.welcome('facilitator');
	amal = await testContext.welcome();
	brigid = await testContext.welcome('participant', 'state');
});
afterEach(() => testContext.close());

async function opened(closesAt: number | null): Promise<string> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'open', rules };
	const id = (await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked)).body
		.id as string;
	const reply = await testContext.ask(chair, 'POST', `/polls/${id}/open`, { closesAt });
	expect(reply).toMatchObject({ status: 200, body: { closesAt, closesAtFirst: closesAt } });
	return id;
}
const vote = (who: TestPerson, id: string, choice = 'for') =>
	testContext.ask(who, 'POST', `/polls/${id}/ballot`, { choice });
const close = (id: string) =>
	testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement: 'Agreed', reviewDate: null });
const extend = (id: string, closesAt: number) => testContext.ask(chair, 'POST', `/polls/${id}/deadline`, { closesAt });
const look = async (who: TestPerson, id: string) =>
	(await testContext.ask(who, 'GET', `/polls/${id}`)).body as PollView;
const linesOf = (id: string) =>
	findStream(testContext.context.database.read, testContext.consultation, `poll:${id}`, 1);
function hear(): Fact[] {
	const facts: Fact[] = [];
	const { notify } = testContext.context.live;
	testContext.context.live.notify = (fact) => (facts.push(fact), notify(fact));
	return facts;
}

describe('[POLL20] a deadline', () => {
	test('ends the voting at its moment; whoever looks first has it counted, and all see the same', async () => {
		const id = await opened(noon + 60_000);
		await vote(amal, id);
		now = noon + 59_999;
		expect((await vote(brigid, id)).body).toMatchObject({ recorded: true });
		expect(await look(chair, id)).toMatchObject({ state: 'open', result: null });
		now = noon + 60_000;
		expect((await vote(brigid, id, 'against')).body.code).toBe('poll/closed');
		now = noon + 3_600_000;
		const [one, other] = await Promise.all([look(amal, id), look(chair, id)]);
		expect(one).toMatchObject({ state: 'closed', closedAt: noon + 60_000, statement: '' });
		expect(one.result).toEqual(other.result);
		expect(one.result?.subjects[0]?.counts?.tally).toEqual({ for: 2, against: 0, abstain: 0 });
		expect(await linesOf(id)).toMatchObject([{ type: 'poll-closed', by: null, at: noon + 60_000 }]);
		expect(await recountPoll(testContext.context.database.read, id)).toMatchObject({ ok: true });
	});

	test('is counted for whoever asks for the list or the result alone, or votes too late', async () => {
		const late = await opened(noon + 10);
		now = noon + 10;
		await vote(amal, late);
		expect(await linesOf(late)).toHaveLength(1);
		const result = await opened(now + 10);
		const list = await opened(now + 10);
		now += 10;
		expect((await testContext.ask(amal, 'GET', `/polls/${result}/result`)).status).toBe(200);
		const { polls } = (await testContext.ask(amal, 'GET', `/consultations/${testContext.consultation}/polls`)).body as {
			polls: PollView[];
		};
		expect(polls.find(({ id }) => id === list)?.state).toBe('closed');
	});

	test('makes a commitment of what it adopts, like any closing', async () => {
		const id = await opened(noon + 10);
		await vote(amal, id);
		now = noon + 10;
		await look(amal, id);
		const { commitments } = (
			await testContext.ask(amal, 'GET', `/consultations/${testContext.consultation}/commitments`)
		).body;
		expect(commitments).toMatchObject([{ poll: id, adoptedAt: noon + 10 }]);
	});

	test('is a promise: before it nobody closes, and it is not set in the past', async () => {
		const id = await opened(noon + 60_000);
		expect((await close(id)).body.code).toBe('poll/before-deadline');
		expect((await vote(amal, id)).body).toMatchObject({ recorded: true });
		now = noon + 60_000;
		expect((await close(id)).body).toMatchObject({ state: 'closed', statement: 'Agreed', closedAt: noon + 60_000 });
		const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'open' };
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
		const draft = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, {
			...asked,
			rules
		});
		const path = `/polls/${draft.body.id as string}/open`;
		expect((await testContext.ask(chair, 'POST', path, { closesAt: now })).body.code).toBe('poll/deadline-passed');
	});

	test.skipIf(isOnPostgres)('that passed while nothing could be recorded is counted once it can', async () => {
		const id = await opened(noon + 10);
		await vote(amal, id);
		now = noon + 20;
		getSqlite(testContext.context.database).writer.pragma('query_only = ON');
		expect(await look(amal, id)).toMatchObject({ state: 'open', result: null, closesAt: noon + 10 });
		getSqlite(testContext.context.database).writer.pragma('query_only = OFF');
		expect(await look(amal, id)).toMatchObject({ state: 'closed', closedAt: noon + 10 });
	});
});

describe('[POLL21] an extension', () => {
	test('moves the deadline to a later time, in the minutes and on every screen', async () => {
		const id = await opened(noon + 60_000);
		const facts = hear();
		expect((await extend(id, noon + 120_000)).body).toMatchObject({
			closesAt: noon + 120_000,
			closesAtFirst: noon + 60_000
		});
		const { consultation } = testContext;
		expect(facts).toEqual([
			{ kind: 'poll', consultation, poll: id },
			{ kind: 'poll-notice', consultation, poll: id, about: 'extended' }
		]);
		expect(await linesOf(id)).toMatchObject([
			{ type: 'poll-extended', data: { from: noon + 60_000, to: noon + 120_000 }, by: chair.actor.participant }
		]);
		now = noon + 60_000;
		expect((await vote(amal, id)).body).toMatchObject({ recorded: true });
		await extend(id, noon + 120_000);
		expect(await linesOf(id)).toHaveLength(1);
	});

	test('is the facilitator’s, of a deadline that there is and has not passed, and never to an earlier time', async () => {
		const id = await opened(noon + 60_000);
		expect((await extend(id, noon + 59_999)).body.code).toBe('poll/deadline-only-later');
		expect((await testContext.ask(amal, 'POST', `/polls/${id}/deadline`, { closesAt: noon + 90_000 })).body.code).toBe(
			'rights/missing'
		);
		expect((await extend(await opened(null), noon + 90_000)).body.code).toBe('poll/no-deadline');
		now = noon + 60_000;
		expect((await extend(id, noon + 90_000)).body.code).toBe('poll/closed');
	});
});

test.skipIf(isOnPostgres)('[DB67] an index finds whether one has ended', async () => {
	const prepare = vi.spyOn(Sqlite.prototype, 'prepare');
	await testContext.ask(chair, 'GET', `/consultations/${testContext.consultation}/polls`);
	const asked = prepare.mock.calls.map(([statement]) => statement).find((one) => one.includes('"closes_at" <='));
	prepare.mockRestore();
	const { writer } = getSqlite(testContext.context.database);
	expect(writer.prepare(`explain query plan ${asked}`).all('open', noon)).toMatchObject([
		{ detail: expect.stringContaining('USING INDEX polls_ending') as string }
	]);
});

test('[POLL22] a reminder goes to all alike, and stands in the minutes', async () => {
	const id = await opened(null);
	await vote(amal, id);
	const facts = hear();
	expect((await testContext.ask(chair, 'POST', `/polls/${id}/remind`)).body).toEqual({ reminded: true });
	expect(facts).toEqual([{ kind: 'poll-notice', consultation: testContext.consultation, poll: id, about: 'reminder' }]);
	expect(await linesOf(id)).toMatchObject([{ type: 'poll-reminded', data: {} }]);
	expect((await testContext.ask(amal, 'POST', `/polls/${id}/remind`)).body.code).toBe('rights/missing');
	await close(id);
	expect((await testContext.ask(chair, 'POST', `/polls/${id}/remind`)).body.code).toBe('poll/not-open');
});
