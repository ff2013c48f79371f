import type { PollMethod } from '@plenum/domain/polls/answer';
import { isOrdering } from '@plenum/domain/polls/method-traits';
import { pollMethods } from '@plenum/domain/polls/answer';
import type { Role } from '@plenum/domain/people/rights';
import type { Matter } from '@plenum/domain/polls/subject';
import type { PollView } from '@plenum/protocol/polls/polls';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertCluster, insertRecommendations } from '../clusters/clusters.store.ts';
import { blankRecommendation } from '../clusters/blank-recommendation.ts';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { consultations } from '../consultations/consultations.tables.ts';
import { createTestContext, type TestContext, type TestPerson } from '../test-support/app/test-context.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { findStream } from '../journal/journal.store.ts';
import { createPolls } from './create-polls.ts';
import { freezeMatter } from './opening/freeze-matter.ts';
import { recountPoll } from './recount/recount.store.ts';

let testContext: TestContext;
let workshop: string;
const clusters: string[] = [];
const people: Record<Role, TestPerson> = {} as Record<Role, TestPerson>;
const voters: TestPerson[] = [];
const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;

beforeAll(async () => {
	testContext = await createTestContext();
	const { context, consultation, cluster, ask } = testContext;
	for (const role of ['facilitator', 'rapporteur', 'participant', 'observer'] as const)
		people[role] = await testContext.welcome(role);
	for (let n = 0; n < 10; n++) voters.push(await testContext.welcome('participant', n % 2 ? 'state' : 'nhri'));
	const items = [{ cluster: null, title: 'Opening', minutes: 20 }];
	const planned = await ask(people.facilitator, 'POST', `/consultations/${consultation}/workshops`, {
		title: 'Day',
		items
	});
	workshop = (planned.body.workshop as { id: string }).id;
	clusters.push(cluster, 'cluster-two', 'cluster-three');
	const scale = [{ id: 'in-process', value: 50, label: null }];
	await transaction(context.database, async (tx) => {
		await tx.db.update(consultations).set({ scale }).where(eq(consultations.id, consultation)).run();
		const row = { ...blankRecommendation, ...recommendation('140.1'), kind: 'recommendation' as const };
		await insertRecommendations(tx.db, [{ ...row, id: 'recommendation-1', consultation, cluster }]);
		for (const id of clusters.slice(1))
			await insertCluster(tx.db, { id, consultation, label: `Label of ${id}`, document: `document-${id}` });
	});
});
afterAll(() => testContext.close());

type Asked = { subject: Matter; cluster?: string | null; workshop?: string | null; clusters?: string[] };

/** Each as its page asks for it. */
const matters = (): Asked[] => [
	{
		subject: {
			kind: 'rating',
			recommendation: 'recommendation-1',
			proposed: { level: 'in-process', percentage: 40, regression: false }
		},
		cluster: clusters[0] ?? ''
	},
	{ subject: { kind: 'agenda' }, workshop },
	{ subject: { kind: 'priorities' }, clusters }
];

function draft(
	who: TestPerson,
	{ cluster = null, workshop: at = null, ...asked }: Asked,
	method: PollMethod,
	kind = 'open'
) {
	const path = `/consultations/${testContext.consultation}/polls`;
	return testContext.ask(who, 'POST', path, { ...asked, cluster, workshop: at, method, kind, rules });
}

const open = async (id: unknown) =>
	(await testContext.ask(people.facilitator, 'POST', `/polls/${String(id)}/open`, { acceptsRerun: true }))
		.body as PollView;
const close = async (id: string) =>
	(await testContext.ask(people.facilitator, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null }))
		.body as PollView;

const marks: Record<PollMethod, (subjects: number) => unknown[]> = {
	'for-against': (n) => Array(n).fill('for'),
	consent: (n) => Array(n).fill({ stance: 'consent', reason: '' }),
	selection: (n) => Array.from({ length: n }, (_, at) => at === 0),
	points: (n) => Array.from({ length: n }, (_, at) => (at === 0 ? 5 : 1)),
	ranking: (n) => Array.from({ length: n }, (_, at) => at + 1),
	agreement: (n) => Array(n).fill(5)
};

describe('[POLL70] each matter by each method, asked for by each role', () => {
	for (const method of pollMethods)
		for (const at of [0, 1, 2])
			test(`${method}, ${['rating', 'agenda', 'priorities'][at]}`, async () => {
				const asked = matters()[at];
				if (!asked) throw new Error('There are three.');
				const fits = isOrdering(method) === (asked.subject.kind === 'priorities');
				for (const [role, who] of Object.entries(people)) {
					const { status, body } = await draft(who, asked, method);
					const may = role === 'facilitator' || role === 'rapporteur';
					expect(status, role).toBe(!may ? 403 : fits ? 201 : 422);
					if (may && !fits) expect(body.code).toBe('poll/method-unfit');
				}
				if (!fits) return;
				const drafted = await draft(people.facilitator, asked, method);
				for (const role of ['rapporteur', 'participant', 'observer'] as const)
					expect((await testContext.ask(people[role], 'POST', `/polls/${String(drafted.body.id)}/open`)).status).toBe(
						403
					);
				const poll = await open(drafted.body.id);
				expect(poll).toMatchObject({ state: 'open', subject: asked.subject, indicative: false });
				const answer = { method, marks: marks[method](poll.actions.length) };
				for (const who of voters)
					expect((await testContext.ask(who, 'POST', `/polls/${poll.id}/ballot`, answer)).status).toBe(200);
				expect((await testContext.ask(people.observer, 'POST', `/polls/${poll.id}/ballot`, answer)).status).not.toBe(
					200
				);
				const closed = await close(poll.id);
				expect(closed.result?.subjects[0]).toMatchObject({ adopted: true });
				expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({ ok: true });
			});
});

test('[POLL70] what was adopted applies itself to nothing: no rating is recorded and no commitment made', async () => {
	const [level] = matters();
	const poll = await open(level && (await draft(people.facilitator, level, 'for-against')).body.id);
	for (const who of voters) await testContext.ask(who, 'POST', `/polls/${poll.id}/ballot`, { choice: 'for' });
	await close(poll.id);
	const { ask, consultation, context } = testContext;
	expect((await ask(people.facilitator, 'GET', `/consultations/${consultation}/commitments`)).body).toEqual({
		commitments: [],
		more: 0,
		total: 0,
		overdue: 0,
		withIndicators: 0
	});
	const lines = await findStream(context.database.read, consultation, `poll:${poll.id}`, 0);
	expect(lines[0]?.data).toMatchObject({ subject: { kind: 'rating', proposed: { level: 'in-process' } } });
});

test('[POLL70] the agenda and the labels stand as they were when the vote opened', async () => {
	const { context } = testContext;
	const [, agenda, priorities] = matters();
	if (!agenda || !priorities) throw new Error('They are there.');
	const poll = await open((await draft(people.facilitator, agenda, 'for-against')).body.id);
	expect(poll.frozen).toMatchObject([{ words: { id: 'matter-agenda', text: 'Day\n1. Opening (20′)' } }]);
	const order = await open((await draft(people.facilitator, priorities, 'ranking')).body.id);
	expect(order.frozen?.map((each) => ('words' in each ? each.words.text : ''))).toEqual([
		'Detention',
		'Label of cluster-two',
		'Label of cluster-three'
	]);
	expect(order.frozen?.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
	expect(context).toBeDefined();
});

test.each<[string, () => Asked, number, string]>([
	[
		'a text without words',
		() => ({ subject: { kind: 'text', section: 'progress' }, cluster: clusters[0] ?? '' }),
		409,
		'poll/nothing-there'
	],
	['a text of no cluster', () => ({ subject: { kind: 'text', section: 'progress' } }), 400, 'request/invalid'],
	['an agenda of no workshop', () => ({ subject: { kind: 'agenda' } }), 409, 'poll/nothing-there'],
	['an outcome that was not frozen', () => ({ subject: { kind: 'outcome', version: 9 } }), 409, 'poll/nothing-there'],
	[
		'a level that the scale does not have',
		() => ({
			subject: {
				kind: 'rating',
				recommendation: 'recommendation-1',
				proposed: { level: 'perfect', percentage: null, regression: false }
			},
			cluster: clusters[0] ?? ''
		}),
		422,
		'level/unknown'
	],
	[
		'a recommendation of elsewhere',
		() => ({
			subject: {
				kind: 'rating',
				recommendation: 'elsewhere-1',
				proposed: { level: 'in-process', percentage: null, regression: false }
			},
			cluster: clusters[0] ?? ''
		}),
		409,
		'poll/nothing-there'
	],
	[
		'one priority alone',
		() => ({ subject: { kind: 'priorities' }, clusters: clusters.slice(0, 1) }),
		400,
		'request/invalid'
	],
	[
		'clusters of elsewhere',
		() => ({ subject: { kind: 'priorities' }, clusters: ['x-elsewhere', 'y-elsewhere'] }),
		409,
		'poll/nothing-there'
	]
])('[POLL70] %s cannot be put to the vote', async (_, asked, status, code) => {
	const method = asked().subject.kind === 'priorities' ? 'ranking' : 'for-against';
	const answer = await draft(people.facilitator, asked(), method);
	expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('[POLL70] a frozen outcome is voted on by its hash', async () => {
	const polls = createPolls(
		testContext.context,
		async () => null,
		async (_, version) => (version === 3 ? { label: 'After the second day', sha256: 'ab'.repeat(32) } : null)
	);
	const asked = { consultation: testContext.consultation, cluster: null, workshop: null, actions: ['matter-outcome'] };
	const frozen = await freezeMatter(polls, asked, { kind: 'outcome', version: 3 });
	expect(frozen?.[0]?.words.text).toBe(`After the second day\nSHA-256 ${'ab'.repeat(32)}`);
	expect(await freezeMatter(polls, asked, { kind: 'outcome', version: 4 })).toBeNull();
});

describe('[POLL81] [POLL84] what comes first of sixty clusters', () => {
	const sixty = Array.from({ length: 60 }, (_, at) => `of-sixty-${at}`);
	const asked = { subject: { kind: 'priorities' as const }, clusters: sixty };
	const strict = { percentBase: 'entitled', threshold: 90, thresholdEach: 90, quorum: 0, choices: 5 };
	const path = () => `/consultations/${testContext.consultation}/polls`;
	const body = (method: PollMethod, more: object = {}) => {
		return { ...asked, cluster: null, workshop: null, method, kind: 'open', rules: strict, ...more };
	};

	beforeAll(async () => {
		const { context, consultation } = testContext;
		await transaction(context.database, async (tx) => {
			for (const id of [...sixty, 'one-too-many'])
				await insertCluster(tx.db, { id, consultation, label: `Label of ${id}`, document: `document-${id}` });
		});
	});

	test('one more is refused, and nothing is drafted', async () => {
		const more = body('selection', { clusters: [...sixty, 'one-too-many'] });
		const answer = await testContext.ask(people.facilitator, 'POST', path(), more);
		expect([answer.status, answer.body.code]).toEqual([400, 'request/invalid']);
	});

	test.each(['selection', 'ranking'] as const)(
		'by %s each person chooses up to five; the first five come first by their own rules, and a recount agrees',
		async (method) => {
			const drafted = await testContext.ask(people.facilitator, 'POST', path(), body(method));
			const rules = { percentBase: 'cast', threshold: 0, thresholdEach: 0, choices: 5, places: 5 } as const;
			expect(drafted.body.rules).toMatchObject(rules);
			const open = { acceptsRerun: true, rules: { ...strict, places: 60 } };
			const opened = await testContext.ask(people.facilitator, 'POST', `/polls/${String(drafted.body.id)}/open`, open);
			const poll = opened.body as PollView;
			expect(poll.rules).toMatchObject({ ...rules, places: 60 });
			const ballot = (voter: TestPerson, chosen: readonly number[]) => {
				const mark = (at: number) => (method === 'selection' ? chosen.includes(at) : chosen.indexOf(at) + 1 || null);
				const answer = { method, marks: sixty.map((_, at) => mark(at)) };
				return testContext.ask(voter, 'POST', `/polls/${poll.id}/ballot`, answer);
			};
			const [first] = voters;
			if (!first) throw new Error('There are ten.');
			const six = await ballot(first, [59, 1, 2, 3, 4, 5]);
			expect([six.status, six.body.code]).toEqual([422, 'poll/unknown-option']);
			for (const [at, voter] of voters.entries())
				expect((await ballot(voter, [59, 10 + at, 30, 31, 32].slice(0, at < 5 ? 5 : 1))).status).toBe(200);
			const { result } = await close(poll.id);
			const places = result?.subjects.map(({ adopted, counts }) => [adopted, counts?.place, counts?.tally.for]);
			expect([places?.[59], places?.[30], places?.[0]]).toEqual([
				[true, 1, 10],
				[true, 2, 5],
				[false, method === 'selection' ? 10 : places?.[0]?.[1], 0]
			]);
			expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({ ok: true });
		}
	);
});
