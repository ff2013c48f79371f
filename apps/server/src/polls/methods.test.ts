import { subjectIn } from '@plenum/domain/polls/subject';
import type { PollView } from '@plenum/protocol/polls/polls';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openFourVoters, defaultRules } from '../test-support/polls/four-voters.fixture.ts';
import { testAction, type TestPerson } from '../test-support/app/test-context.fixture.ts';
import { recountPoll } from './recount/recount.store.ts';

const { testContext, chair, voters, all, voter, vote, close } = await openFourVoters();
afterAll(() => testContext.close());
beforeEach(() => void testContext.actions.set(testAction.id, testAction));

const forAgainst = (...marks: string[]) => ({ method: 'for-against', marks });

describe.each([
	['consent', { stance: 'object', reason: 'It names no budget' }, { stance: 'consent', reason: '' }],
	['points', 7, 3],
	['ranking', 1, 2],
	['agreement', 5, null]
] as const)('[POLL31] [POLL32] [POLL33] [POLL34] by %s', (method, one, other) => {
	test('people answer, are counted, and counted again', async () => {
		testContext.actions.set('action-0003', { ...testAction, id: 'action-0003', text: 'Open the registers' });
		const actions = [testAction.id, 'action-0003'];
		const asked = { cluster: testContext.cluster, method, actions, workshop: null, kind: 'open', rules: defaultRules };
		const { id } = (await testContext.ask(chair, 'POST', all, asked)).body as PollView;
		await testContext.ask(chair, 'POST', `/polls/${id}/open`);
		const send = (who: TestPerson, marks: unknown[]) =>
			testContext.ask(who, 'POST', `/polls/${id}/ballot`, { method, marks });
		expect((await vote(voter(0), id)).body.code).toBe('poll/unknown-option');
		for (const person of voters.slice(0, 3)) expect((await send(person, [one, other])).status).toBe(200);
		await send(voter(3), [other, one]);
		const view = (await close(id)).body as PollView;
		expect(view.mine).toBeNull();
		expect(view.result?.turnout?.cast).toBe(4);
		expect(await recountPoll(testContext.context.database.read, id)).toMatchObject({ ok: true, differences: [] });
		const objections = view.result?.subjects.map(({ counts }) => counts?.objections?.length);
		expect(objections).toEqual(method === 'consent' ? [3, 1] : [undefined, undefined]);
	});
});

test('[POLL31] a method that names reasons is for open polls, and one that compares needs two actions', async () => {
	const asked = {
		cluster: testContext.cluster,
		actions: [testAction.id],
		workshop: null,
		kind: 'confidential',
		rules: defaultRules
	};
	const send = async (method: string) => (await testContext.ask(chair, 'POST', all, { ...asked, method })).body.code;
	expect([await send('consent'), await send('ranking')]).toEqual([
		'poll/method-needs-open',
		'poll/method-needs-several'
	]);
});

test('[DRAFTING8] an action is voted on in its words: what was said of its marks by hand is left out', async () => {
	const judged = { specific: { holds: true, reason: 'The plan says which.' } };
	const noted = { ...testAction, id: 'action-noted', judged };
	testContext.actions.set(noted.id, noted);
	const asked = { cluster: testContext.cluster, method: 'for-against', actions: [noted.id], workshop: null };
	const { id } = (await testContext.ask(chair, 'POST', all, { ...asked, kind: 'open', rules: defaultRules }))
		.body as PollView;
	const opened = (await testContext.ask(chair, 'POST', `/polls/${id}/open`)).body as PollView;
	expect(opened.frozen?.map(subjectIn)).toEqual([{ ...testAction, id: noted.id }]);
	await close(id);
});

describe('[POLL15] a ballot with several actions', () => {
	const second = { ...testAction, id: 'action-0002', text: 'Let the press into every hearing' };

	test('is voted on at once, each action by itself, and each adopted one becomes a commitment', async () => {
		testContext.actions.set(second.id, second);
		const actions = [testAction.id, second.id];
		const asked = {
			cluster: testContext.cluster,
			method: 'for-against',
			actions,
			workshop: null,
			kind: 'open',
			rules: defaultRules
		};
		const { id } = (await testContext.ask(chair, 'POST', all, asked)).body as PollView;
		await testContext.ask(chair, 'POST', `/polls/${id}/open`);
		const send = (who: TestPerson, ...marks: string[]) =>
			testContext.ask(who, 'POST', `/polls/${id}/ballot`, forAgainst(...marks));
		expect((await send(voter(0), 'for')).body.code).toBe('poll/unknown-option');
		await Promise.all([
			send(voter(0), 'for', 'for'),
			send(voter(1), 'for', 'against'),
			send(voter(2), 'against', 'for')
		]);
		await send(voter(3), 'for', 'against');
		const view = (await close(id)).body as PollView;
		expect(view.frozen?.map(subjectIn)).toEqual([testAction, second]);
		expect(view.result?.subjects.map(({ adopted, counts }) => [adopted, counts?.tally])).toEqual([
			[true, { for: 3, against: 1, abstain: 0 }],
			[false, { for: 2, against: 2, abstain: 0 }]
		]);
		const { commitments } = (
			await testContext.ask(chair, 'GET', `/consultations/${testContext.consultation}/commitments`)
		).body;
		expect((commitments as { poll: string; action: object }[]).filter(({ poll }) => poll === id)).toMatchObject([
			{ action: testAction }
		]);
		expect(await recountPoll(testContext.context.database.read, id)).toMatchObject({ ok: true, differences: [] });
	});

	test('names no action twice', async () => {
		const asked = {
			cluster: testContext.cluster,
			method: 'for-against',
			workshop: null,
			kind: 'open',
			rules: defaultRules
		};
		const reply = await testContext.ask(chair, 'POST', all, { ...asked, actions: [testAction.id, testAction.id] });
		expect(reply.body.code).toBe('request/invalid');
	});
});
