import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls/polls';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openFourVoters } from '../test-support/polls/four-voters.fixture.ts';
import { testAction } from '../test-support/app/test-context.fixture.ts';
import { findStream } from '../journal/journal.store.ts';
import { findBallots } from './ballots/ballots.store.ts';

const { testContext, chair, voter, opened, vote, close } = await openFourVoters();
afterAll(() => testContext.close());
beforeEach(() => void testContext.actions.set(testAction.id, testAction));

describe('[POLL7] a void poll', () => {
	test('takes no ballot, decides nothing, and its reason stands in the minutes', async () => {
		const id = await opened();
		await vote(voter(0), id);
		const voided = await testContext.ask(chair, 'POST', `/polls/${id}/void`, { reason: 'The wrong text was shown' });
		expect(voided.body).toMatchObject({
			state: 'void',
			result: null,
			mine: null,
			voided: { reason: 'The wrong text was shown' }
		});
		expect(await findBallots(testContext.context.database.read, id)).toEqual([]);
		expect((await vote(voter(1), id)).body.code).toBe('poll/closed');
		expect((await close(id)).body.code).toBe('poll/not-open');
		const [, line] = await findStream(testContext.context.database.read, testContext.consultation, `poll:${id}`, 0);
		expect(line).toMatchObject({ type: 'poll-voided', data: { reason: 'The wrong text was shown', decided: false } });
	});

	test('that was closed keeps its result to be seen, and what it adopted is withdrawn with the same reason', async () => {
		const id = await opened();
		await vote(voter(0), id);
		const closed = (await close(id, 'Agreed')).body as PollView;
		const reason = 'Two people had been let in twice';
		const voided = (await testContext.ask(chair, 'POST', `/polls/${id}/void`, { reason })).body as PollView;
		expect(voided).toEqual({
			...closed,
			state: 'void',
			voided: { at: expect.any(Number), reason },
			ballots: expect.any(Array)
		});
		const { commitments } = (
			await testContext.ask(chair, 'GET', `/consultations/${testContext.consultation}/commitments`)
		).body as {
			commitments: CommitmentView[];
		};
		const made = commitments.find(({ poll }) => poll === id);
		expect(made).toMatchObject({ withdrawn: { reason }, overdue: null });
		const path = `/consultations/${testContext.consultation}/commitments/${made?.id}`;
		expect((await testContext.ask(chair, 'PATCH', path, { updates: 0, status: 'done' })).body.code).toBe(
			'commitment/withdrawn'
		);
		const lines = await findStream(
			testContext.context.database.read,
			testContext.consultation,
			`commitment:${made?.id}`,
			1
		);
		expect(lines).toMatchObject([{ type: 'commitment-withdrawn', data: { poll: id, reason } }]);
		const again = await testContext.ask(chair, 'POST', `/polls/${id}/void`, { reason: 'Again' });
		expect(again.body).toEqual(voided);
	});
});
