import type { CommitmentView } from '@plenum/protocol/commitments';
import type { PollView } from '@plenum/protocol/polls/polls';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../test-support/app/test-context.fixture.ts';
import { findStream } from '../journal/journal.store.ts';
import { sha256 } from '../sha256.ts';

const noon = Date.parse('2026-12-01T12:00:00Z');
let now: number;
let testContext: TestContext;
let chair: TestPerson;
let amal: TestPerson;

beforeEach(async () => {
	now = noon;
	testContext = await createTestContext(() => now);
	onTestFinished(() => testContext.close());
	chair = await testContext.welcome('facilitator');
	amal = await testContext.welcome();
});

/** A poll that has ended by its deadline, adopted and counted, while nobody was there. */
async function ended(): Promise<PollView> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'open', rules };
	const draft = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	const id = draft.body.id as string;
	await testContext.ask(chair, 'POST', `/polls/${id}/open`, { closesAt: now + 1000 });
	await testContext.ask(amal, 'POST', `/polls/${id}/ballot`, { choice: 'for' });
	now += 1000;
	return look(id);
}
const look = async (id: string) => (await testContext.ask(chair, 'GET', `/polls/${id}`)).body as PollView;
const say = (id: string, statement: string, reviewDate: string | null = null, who = chair) =>
	testContext.ask(who, 'POST', `/polls/${id}/outcome`, { statement, reviewDate });
const linesOf = (stream: string) => findStream(testContext.context.database.read, testContext.consultation, stream, 1);
const commitment = async (poll: string) => {
	const { body } = await testContext.ask(chair, 'GET', `/consultations/${testContext.consultation}/commitments`);
	return (body.commitments as CommitmentView[]).find((each) => each.poll === poll);
};

describe('[POLL25] after a closing by deadline', () => {
	test('the outcome is due, and is said once; the minutes hold its fingerprint and the date', async () => {
		const poll = await ended();
		expect(poll).toMatchObject({ state: 'closed', statement: '', reviewDate: null, outcomeDue: true });
		const said = await say(poll.id, 'The ministry begins in May', '2027-05-01');
		const after = { ...poll, statement: 'The ministry begins in May', reviewDate: '2027-05-01', outcomeDue: false };
		expect(said.body).toEqual(after);
		expect(await look(poll.id)).toEqual(after);
		expect((await say(poll.id, 'The ministry begins in May', '2027-05-01')).status).toBe(200);
		expect((await say(poll.id, 'It begins in June', '2027-05-01')).body.code).toBe('poll/outcome-said');
		expect((await linesOf(`poll:${poll.id}`)).slice(1)).toMatchObject([
			{
				type: 'poll-outcome-said',
				by: chair.actor.participant,
				data: { statementSha256: sha256('The ministry begins in May'), reviewDate: '2027-05-01' }
			}
		]);
	});

	test('[COMMITMENT1] what was adopted is reviewed on the day that is said', async () => {
		const poll = await ended();
		expect((await commitment(poll.id))?.nextDate).toBe(testAction.deadline);
		await say(poll.id, '', '2027-05-01');
		const made = await commitment(poll.id);
		expect(made?.nextDate).toBe('2027-05-01');
		expect(await linesOf(`commitment:${made?.id}`)).toMatchObject([
			{ type: 'commitment-dated', data: { poll: poll.id, nextDate: '2027-05-01' } }
		]);
	});

	test('it is the facilitator’s to say, and not of a poll that is void', async () => {
		const poll = await ended();
		expect((await say(poll.id, 'I say', null, amal)).body.code).toBe('rights/missing');
		await testContext.ask(chair, 'POST', `/polls/${poll.id}/void`, { reason: 'A mistake' });
		expect(await look(poll.id)).toMatchObject({ state: 'void', outcomeDue: false });
		expect((await say(poll.id, 'Too late')).body.code).toBe('poll/is-void');
	});

	test('of a poll that was closed by hand nothing is due', async () => {
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
		const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'open', rules };
		const draft = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
		const id = draft.body.id as string;
		await testContext.ask(chair, 'POST', `/polls/${id}/open`);
		expect((await say(id, 'Too early')).body.code).toBe('poll/result-not-yet');
		const closing = { statement: '', reviewDate: null };
		expect((await testContext.ask(chair, 'POST', `/polls/${id}/close`, closing)).body).toMatchObject({
			outcomeDue: false
		});
		expect((await say(id, 'Something after all')).body.code).toBe('poll/outcome-said');
	});
});
