import type { PollKind } from '@plenum/domain/polls/poll';
import type { PollView } from '@plenum/protocol/polls/polls';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import { findStream } from '../../journal/journal.store.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';
import { findReceiptCodes } from '../secret/secret.store.ts';

let testContext: TestContext;
let chair: TestPerson;
let hall: TestPerson[];

beforeEach(async () => {
	testContext = await createTestContext();
	onTestFinished(() => testContext.close());
	chair = await testContext.welcome('facilitator');
	hall = await Promise.all(Array.from({ length: 12 }, () => testContext.welcome()));
});

async function opened(kind: PollKind): Promise<PollView> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0, votesFinal: true } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind, rules };
	const draft = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	return (await testContext.ask(chair, 'POST', `/polls/${String(draft.body.id)}/open`)).body as PollView;
}
const send = (who: TestPerson | undefined, { id }: PollView, body: object) =>
	testContext.ask(who ?? chair, 'POST', `/polls/${id}/ballot`, body);
const close = async ({ id }: PollView) =>
	(await testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null })).body as PollView;

describe('[POLL24] in a poll whose votes are final', () => {
	test('the rule is told with the poll, and stands in the minutes of the opening', async () => {
		const poll = await opened('open');
		expect(poll.rules.votesFinal).toBe(true);
		const [line] = await findStream(testContext.context.database.read, testContext.consultation, `poll:${poll.id}`, 0);
		expect(line?.data).toMatchObject({ rules: { votesFinal: true } });
	});

	test.each(['open', 'confidential'] as const)(
		'that is %s, the first vote counts; sent again it gets its answer',
		async (kind) => {
			const poll = await opened(kind);
			for (const who of hall) expect((await send(who, poll, { choice: 'for' })).status).toBe(200);
			expect((await send(hall[0], poll, { choice: 'for' })).body).toMatchObject({
				recorded: true,
				answer: { marks: ['for'] }
			});
			expect((await send(hall[0], poll, { choice: 'against' })).body.code).toBe('poll/vote-final');
			const { result } = await close(poll);
			expect(result?.subjects[0]?.counts?.tally).toEqual({ for: 12, against: 0, abstain: 0 });
		}
	);

	test('that is secret, the first envelope counts, with its code; another is not taken', async () => {
		const poll = await opened('secret');
		const publicKey = poll.secrecy?.publicKey ?? '';
		const seal = (who: TestPerson, choice: 'for' | 'against') =>
			sealFor({ id: poll.id, publicKey }, who.actor.participant, choice);
		const first = hall.map((who) => ({ who, ...seal(who, 'for') }));
		for (const { who, body } of [...first, ...first])
			expect((await send(who, poll, body)).body).toEqual({ recorded: true, answer: null });
		for (const { who } of first)
			expect((await send(who, poll, seal(who, 'against').body)).body.code).toBe('poll/vote-final');
		const { result } = await close(poll);
		expect(result?.subjects[0]?.counts?.tally).toEqual({ for: 12, against: 0, abstain: 0 });
		expect(await findReceiptCodes(testContext.context.database.read, poll.id)).toEqual(
			first.map(({ code }) => code).sort()
		);
	});

	test('of two that one person sends at the same instant, from two devices, one is taken and counted', async () => {
		const poll = await opened('open');
		const answers = await Promise.all(
			hall.flatMap((who) => ['for', 'against'].map((choice) => send(who, poll, { choice })))
		);
		expect(answers.filter(({ body }) => body.recorded === true)).toHaveLength(hall.length);
		expect(answers.filter(({ body }) => body.code === 'poll/vote-final')).toHaveLength(hall.length);
		expect((await close(poll)).result?.turnout?.cast).toBe(hall.length);
	});
});
