import type { Answer, PollMethod } from '@plenum/domain/polls/answer';
import { isOpenOnly } from '@plenum/domain/polls/method-traits';
import type { PollView } from '@plenum/protocol/polls/polls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { alter, findRows, findValue } from '../../test-support/database/statements.fixture.ts';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import { recountPoll } from './recount.store.ts';
import { sealAnswer } from '../../test-support/polls/seal.fixture.ts';

let testContext: TestContext;
let chair: TestPerson;
let people: TestPerson[];
const actions = [testAction.id, 'action-0002', 'action-0003'];

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
	people = await Promise.all(
		Array.from({ length: 24 }, (_, n) => testContext.welcome('participant', n % 2 ? 'state' : 'civil-society'))
	);
	for (const id of actions) testContext.actions.set(id, { ...testAction, id, text: `What is proposed as ${id}` });
});
afterAll(() => testContext.close());

const consents = { stance: 'consent', reason: '' } as const;
const objects = { stance: 'object', reason: 'No budget' } as const;

/** Three ballots of each method that people hand in by turns; and what the first says after somebody had it in hand. */
const ballots: { [Each in PollMethod]: [ballots: Answer[], altered: Answer] } = {
	'for-against': [
		[
			{ method: 'for-against', marks: ['for', 'against', 'abstain'] },
			{ method: 'for-against', marks: ['for', 'for', 'against'] },
			{ method: 'for-against', marks: ['against', 'for', 'for'] }
		],
		{ method: 'for-against', marks: ['for', 'against', 'against'] }
	],
	consent: [
		[
			{ method: 'consent', marks: [consents, consents, objects] },
			{ method: 'consent', marks: [consents, objects, consents] },
			{ method: 'consent', marks: [consents, consents, consents] }
		],
		{ method: 'consent', marks: [consents, objects, objects] }
	],
	selection: [
		[
			{ method: 'selection', marks: [true, false, true] },
			{ method: 'selection', marks: [true, true, false] },
			{ method: 'selection', marks: [false, true, false] }
		],
		{ method: 'selection', marks: [true, true, true] }
	],
	points: [
		[
			{ method: 'points', marks: [5, 3, 2] },
			{ method: 'points', marks: [0, 9, 1] },
			{ method: 'points', marks: [1, 0, 0] }
		],
		{ method: 'points', marks: [6, 2, 2] }
	],
	ranking: [
		[
			{ method: 'ranking', marks: [1, 2, 3] },
			{ method: 'ranking', marks: [2, 1, null] },
			{ method: 'ranking', marks: [null, 1, 1] }
		],
		{ method: 'ranking', marks: [2, 1, 3] }
	],
	agreement: [
		[
			{ method: 'agreement', marks: [5, 2, null] },
			{ method: 'agreement', marks: [4, 4, 3] },
			{ method: 'agreement', marks: [1, 5, 2] }
		],
		{ method: 'agreement', marks: [4, 2, null] }
	]
};

async function closedPoll(method: PollMethod, kind: string): Promise<string> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 20 } as const;
	const asked = { cluster: testContext.cluster, method, actions, workshop: null, kind, rules };
	const id = (await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked)).body
		.id as string;
	const { body: opened } = await testContext.ask(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true });
	const { secrecy } = opened as PollView;
	for (const [place, person] of people.entries()) {
		const answer = ballots[method][0][place % 3] ?? ballots[method][1];
		const { participant } = person.actor;
		const ballot = secrecy ? sealAnswer({ id, publicKey: secrecy.publicKey }, participant, answer).body : answer;
		expect((await testContext.ask(person, 'POST', `/polls/${id}/ballot`, ballot)).status).toBe(200);
	}
	await testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null });
	return id;
}

const recount = (id: string) => recountPoll(testContext.context.database.read, id);
async function tamper(statement: string, ...given: (string | number)[]): Promise<void> {
	expect(await alter(testContext.context.database, statement, ...given)).toBeGreaterThan(0);
}

/** What a recount reads; each after what its keys refer to. */
const votes = ['poll_rosters', 'ballots', 'counted_ballots', 'secret_ballots'];

/** One closed poll for all who tamper with it: after each, what was tampered with stands there as before. */
function sharedPoll(method: PollMethod, kind: string): () => string {
	let id: string;
	let result: unknown;
	const kept = new Map<string, Record<string, unknown>[]>();
	beforeAll(async () => {
		id = await closedPoll(method, kind);
		const { database } = testContext.context;
		result = await findValue(database, 'select result from polls where id = ?', id);
		for (const table of votes) kept.set(table, await findRows(database, `select * from ${table} where poll = ?`, id));
	});
	afterEach(async () => {
		const { database } = testContext.context;
		await alter(database, 'update polls set result = ? where id = ?', result, id);
		for (const table of votes.toReversed()) await alter(database, `delete from ${table} where poll = ?`, id);
		for (const [table, rows] of kept) {
			const [first] = rows;
			if (!first) continue;
			const names = Object.keys(first).map((name) => `"${name}"`);
			const places = `(${names.map(() => '?').join()})`;
			const statement = `insert into ${table} (${names.join()}) values ${rows.map(() => places).join()}`;
			await alter(database, statement, ...rows.flatMap((row) => Object.values(row)));
		}
		expect(await recount(id)).toMatchObject({ ok: true, differences: [] });
	});
	return () => id;
}

type Result = { subjects: { adopted: boolean }[] };
async function tamperResult(id: string, change: (result: Result) => void): Promise<void> {
	const result = await findValue(testContext.context.database, 'select result from polls where id = ?', id);
	const changed = JSON.parse(String(result)) as Result;
	change(changed);
	await tamper('update polls set result = ? where id = ?', JSON.stringify(changed), id);
}

/** One more of a figure, by its place. */
function addOne(place: string): (result: Result) => void {
	const names = place.match(/\w+/g) ?? [];
	return (result) => {
		const holder = names.slice(0, -1).reduce((part: unknown, name) => (part as Record<string, unknown>)[name], result);
		(holder as Record<string, number>)[names.at(-1) ?? '']! += 1;
	};
}

const every = (Object.keys(ballots) as PollMethod[]).flatMap((method) =>
	isOpenOnly(method) ? [{ method, kind: 'open' }] : ['open', 'confidential'].map((kind) => ({ method, kind }))
);

describe.each(every)('[POLL14] by $method, in a poll that is $kind,', ({ method, kind }) => {
	const [[first], altered] = ballots[method];
	const poll = sharedPoll(method, kind);
	// [POLL90] In a confidential poll nobody knows any more whose they were.
	const [table, key] = kind === 'open' ? ['ballots', 'participant'] : ['counted_ballots', 'place'];
	const oneOfThem = `poll = ? and ${key} = (select min(${key}) from ${table} where poll = ? and answer = ?)`;

	test('what nobody touched comes out the same', async () => {
		expect(await recount(poll())).toMatchObject({ ok: true, differences: [] });
	});

	test('one mark of one ballot that was altered is found', async () => {
		const id = poll();
		await tamper(
			`update ${table} set answer = ? where ${oneOfThem}`,
			JSON.stringify(altered),
			id,
			id,
			JSON.stringify(first)
		);
		expect(await recount(id)).toMatchObject({ ok: false });
	});

	test('one ballot that was taken away is found', async () => {
		const id = poll();
		await tamper(`delete from ${table} where ${oneOfThem}`, id, id, JSON.stringify(first));
		expect((await recount(id))?.differences).toContain('cast: 23, not 24');
	});

	test('a ballot that was handed to the other side is found', async () => {
		const id = poll();
		await tamper(
			`update poll_rosters set constituency = 'state' where poll = ? and participant = ?`,
			...[id, people[0]?.actor.participant ?? '']
		);
		const differences = (await recount(id))?.differences ?? [];
		expect(differences).toContainEqual(expect.stringMatching(/^hash of the roster: /));
		expect(differences).toContainEqual(expect.stringMatching(/^(entitled in )?state: /));
	});

	const figures = ['turnout.cast', 'subjects.1.counts.tally.for', 'subjects.0.counts.base', 'lines.0.cast'];
	const own = {
		'for-against': [],
		consent: [],
		selection: ['subjects.1.counts.place'],
		points: ['subjects.2.counts.figures.0', 'subjects.0.counts.place'],
		ranking: ['subjects.0.counts.figures.1', 'subjects.1.counts.place'],
		agreement: ['subjects.0.counts.figures.4']
	}[method];

	test.each([...figures, ...own])(
		'the figure %s of its result that was altered is found and named, besides its hash',
		async (figure) => {
			const id = poll();
			await tamperResult(id, addOne(figure));
			const differences = (await recount(id))?.differences ?? [];
			expect(differences.length).toBeGreaterThan(1);
			expect(differences).toContainEqual(expect.stringMatching(/^hash of the result in the minutes: /));
		}
	);

	test('a decision that was turned around is found and named', async () => {
		const id = poll();
		await tamperResult(id, ({ subjects: [, subject] }) => {
			if (subject) subject.adopted = !subject.adopted;
		});
		expect((await recount(id))?.differences).toContainEqual(expect.stringMatching(/^2\. adopted: /));
	});
});

const secret = (Object.keys(ballots) as PollMethod[]).filter((method) => !isOpenOnly(method));

describe.each(secret)('[SECRET11] by %s, in a poll that is secret,', (method) => {
	const [[first], altered] = ballots[method];
	const poll = sharedPoll(method, 'secret');
	/** The first that says what the first one cast. */
	async function placeOfOne(id: string): Promise<number> {
		const statement = 'select place, answer from secret_ballots where poll = ? order by place';
		const rows = await findRows<{ place: number; answer: string }>(testContext.context.database, statement, id);
		const marks = JSON.stringify(first?.marks);
		return rows.find(({ answer }) => JSON.stringify((JSON.parse(answer) as Answer).marks) === marks)?.place ?? -1;
	}

	test('what nobody touched comes out the same', async () => {
		expect(await recount(poll())).toMatchObject({ ok: true, differences: [] });
	});

	test('one mark of one kept ballot that was altered breaks the commitment', async () => {
		const id = poll();
		const given = [JSON.stringify(altered), id, await placeOfOne(id)];
		await tamper('update secret_ballots set answer = ? where poll = ? and place = ?', ...given);
		expect((await recount(id))?.differences).toContainEqual(expect.stringMatching(/^commitment: /));
	});

	test('one kept ballot that was taken away is found', async () => {
		const id = poll();
		await tamper('delete from secret_ballots where poll = ? and place = ?', id, await placeOfOne(id));
		const differences = (await recount(id))?.differences ?? [];
		expect(differences).toContain('cast: 23, not 24');
		expect(differences).toContainEqual(expect.stringMatching(/^commitment: /));
	});

	test('a line from which votes were moved to the other is found', async () => {
		const id = poll();
		await tamperResult(id, addOne('lines.0.subjects.0.tally.for'));
		const differences = (await recount(id))?.differences ?? [];
		expect(differences).toContainEqual(expect.stringMatching(/^sum of the lines: /));
		expect(differences).toContainEqual(expect.stringMatching(/^hash of the result in the minutes: /));
	});
});
