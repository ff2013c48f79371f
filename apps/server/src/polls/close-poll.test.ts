import type { PollView } from '@plenum/protocol/polls/polls';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openFourVoters } from '../test-support/polls/four-voters.fixture.ts';
import { testAction } from '../test-support/app/test-context.fixture.ts';
import { findStream } from '../journal/journal.store.ts';
import { findBallots } from './ballots/ballots.store.ts';

const { testContext, chair, voters, all, voter, opened, vote, close, look, factsOf } = await openFourVoters();
afterAll(() => testContext.close());
beforeEach(() => void testContext.actions.set(testAction.id, testAction));

const forAgainst = (...marks: string[]) => ({ method: 'for-against', marks });

describe('[POLL6] closing', () => {
	test('counts every ballot that was acknowledged and none that was refused, however they race', async () => {
		for (let round = 0; round < 20; round++) {
			const id = await opened();
			const before = voters.slice(0, round % 4).map((person) => vote(person, id));
			const closing = close(id);
			const after = voters.slice(round % 4).map((person) => vote(person, id));
			const answers = await Promise.all([...before, ...after]);
			const view = (await closing).body as PollView;
			const recorded = answers.filter(({ body }) => body.recorded === true).length;
			expect(answers.filter(({ body }) => body.code === 'poll/closed')).toHaveLength(4 - recorded);
			expect(view.result?.turnout?.cast).toBe(recorded);
			expect(await findBallots(testContext.context.database.read, id)).toHaveLength(recorded);
		}
	});

	test('happens once: its repeat, even at the same instant, gets the same result and changes nothing', async () => {
		const id = await opened();
		await vote(voter(0), id);
		let first = '';
		const facts = await factsOf(async () => {
			const [one, other] = await Promise.all([close(id, 'Agreed'), close(id, 'Something else')]);
			expect(other.body).toEqual(one.body);
			expect((await close(id, 'And again')).body).toEqual(one.body);
			first = (one.body as PollView).statement!;
		});
		expect(facts.map(({ kind }) => kind)).toEqual(['commitments', 'poll']);
		const lines = await findStream(testContext.context.database.read, testContext.consultation, `poll:${id}`, 1);
		expect(lines).toHaveLength(1);
		expect((await vote(voter(1), id)).body.code).toBe('poll/closed');
		expect(['Agreed', 'Something else']).toContain(first);
		expect((await look(voter(1), id)).statement).toBe(first);
	});

	test('is the facilitator’s', async () => {
		const id = await opened();
		const reply = await testContext.ask(voter(0), 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null });
		expect(reply.body.code).toBe('rights/missing');
	});

	test('that fails leaves the poll open, with its ballots', async () => {
		const id = await opened();
		await vote(voter(0), id);
		let broken = true;
		testContext.polls.onAdopted(async () => {
			if (broken) throw new Error('the disk is full');
		});
		expect((await close(id)).body.code).toBe('server/failed');
		expect(await look(voter(0), id)).toMatchObject({ state: 'open', mine: forAgainst('for'), closedAt: null });
		broken = false;
		expect((await close(id)).body).toMatchObject({ state: 'closed', result: { turnout: { cast: 1 } } });
	});
});

describe('[POLL11] what a reader sees', () => {
	test('is no result before closing, nor anyone’s ballot', async () => {
		const id = await opened();
		await Promise.all(voters.map((person) => vote(person, id)));
		expect(await look(chair, id)).toMatchObject({ result: null, ballots: null, mine: null });
		expect((await testContext.ask(chair, 'GET', `/polls/${id}/result`)).body.code).toBe('poll/result-not-yet');
		const list = (await testContext.ask(voter(0), 'GET', all)).body.polls as PollView[];
		const listed = list.find((poll) => poll.id === id);
		expect(listed).toMatchObject({
			mine: forAgainst('for'),
			entitled: 4,
			turnout: 4,
			onRoster: true,
			result: null,
			ballots: null
		});
	});

	test('is who voted how after an open poll, and only the lines after a confidential one', async () => {
		const id = await opened('open');
		await Promise.all(voters.map((person) => vote(person, id)));
		await close(id);
		const view = await look(voter(0), id);
		const expected = voters.map(({ actor }) => ({
			participant: actor.participant,
			constituency: actor.constituency,
			answer: forAgainst('for')
		}));
		expect(view.ballots).toHaveLength(4);
		expect(view.ballots).toEqual(expect.arrayContaining(expected));
		expect(view.result?.lines).toHaveLength(3);
		expect((await testContext.ask(voter(0), 'GET', `/polls/${id}/result`)).body).toEqual(view.result);
		await testContext.welcome('participant', 'other');
		const hidden = await opened('confidential');
		await Promise.all(voters.map((person) => vote(person, hidden)));
		await close(hidden);
		expect(await look(voter(0), hidden)).toMatchObject({
			ballots: null,
			result: { turnout: null, lines: [], subjects: [{ adopted: false, counts: null }] }
		});
	});
});
