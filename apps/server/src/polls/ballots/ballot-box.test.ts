import type { Choice } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { PollView } from '@plenum/protocol/polls/polls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestContext,
	type TestPerson
} from '../../test-support/app/test-context.fixture.ts';
import { createBallotBox, type BallotBox, type CastBallot } from './cast-ballot.ts';
import { countTurnout, findBallots } from './ballots.store.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';
import { findEnvelopes } from '../secret/secret.store.ts';

let testContext: TestContext;
let box: BallotBox;
let chair: TestPerson;
let hall: string[];

beforeAll(async () => {
	testContext = await createTestContext();
	box = createBallotBox(testContext.context);
	chair = await testContext.welcome('facilitator');
	const people = await Promise.all([1, 2, 3, 4, 5].map(() => testContext.welcome('participant', 'state')));
	hall = people.map(({ actor }) => actor.participant);
});
afterAll(() => testContext.close());

async function opened(kind: PollKind, votesFinal = false): Promise<PollView> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0, votesFinal } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind, rules };
	const draft = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	const path = `/polls/${String(draft.body.id)}/open`;
	return (await testContext.ask(chair, 'POST', path, { acceptsRerun: true })).body as PollView;
}

/** In this order, committed together: what each is answered with. */
async function castTogether(ballots: readonly CastBallot[]): Promise<string[]> {
	const results = await Promise.all(ballots.map((ballot) => box.cast(ballot)));
	return results.map((result) => (result.ok ? 'recorded' : result.reason));
}

const ballot = ({ id }: PollView, place: number, ...marks: Choice[]): CastBallot => ({
	poll: id,
	voter: hall[place] ?? '',
	given: { answer: { method: 'for-against', marks } }
});

function envelopeOf({ id, secrecy }: PollView, place: number): Buffer {
	const { body } = sealFor({ id, publicKey: secrecy?.publicKey ?? '' }, hall[place] ?? '', 'for');
	return Buffer.from(body.envelope, 'base64url');
}
const sealed = ({ id }: PollView, place: number, envelope: Uint8Array): CastBallot => ({
	poll: id,
	voter: hall[place] ?? '',
	given: { envelope }
});

const db = () => testContext.context.database.read;
const ballotsOf = async ({ id }: PollView) =>
	new Map((await findBallots(db(), id)).map(({ participant, answer: { marks } }) => [participant, marks[0]]));
const envelopesOf = async ({ id }: PollView) =>
	new Map((await findEnvelopes(db(), id)).map(({ participant, sealed }) => [participant, Buffer.from(sealed)]));

describe('[POLL4] ballots that are committed together', () => {
	test('are each judged by itself: those that are refused take none of the others with them', async () => {
		const one = await opened('open');
		const other = await opened('confidential');
		const asked = [
			ballot(one, 0, 'for'),
			{ ...ballot(one, 1, 'for'), voter: chair.actor.participant },
			ballot(other, 0, 'against'),
			{ ...ballot(one, 1, 'for'), poll: 'no-such-poll' },
			ballot(one, 2, 'for', 'for'),
			ballot(one, 3, 'abstain'),
			sealed(other, 4, Buffer.alloc(1072))
		];
		expect(await castTogether(asked)).toEqual([
			'recorded',
			'poll/not-on-roster',
			'recorded',
			'poll/unknown',
			'poll/unknown-option',
			'recorded',
			'poll/wrong-paper'
		]);
		expect([...(await ballotsOf(one)).values()].toSorted()).toEqual(['abstain', 'for']);
		expect([...(await ballotsOf(other))]).toEqual([[hall[0], 'against']]);
	});

	test('by one voter leave the last, in place of what there was', async () => {
		const poll = await opened('open');
		await castTogether([ballot(poll, 0, 'abstain')]);
		await castTogether([ballot(poll, 0, 'for'), ballot(poll, 1, 'for'), ballot(poll, 0, 'against')]);
		expect(await ballotsOf(poll)).toEqual(
			new Map([
				[hall[0], 'against'],
				[hall[1], 'for']
			])
		);
		expect((await countTurnout(db(), poll.id)).cast).toBe(2);
	});

	test('[POLL24] by one voter leave the first where votes are final, and what is sent again is recorded', async () => {
		const poll = await opened('open', true);
		const asked = [ballot(poll, 0, 'for'), ballot(poll, 0, 'against'), ballot(poll, 0, 'for'), ballot(poll, 1, 'for')];
		expect(await castTogether(asked)).toEqual(['recorded', 'poll/vote-final', 'recorded', 'recorded']);
		expect((await ballotsOf(poll)).get(hall[0] ?? '')).toBe('for');
	});

	test('[SECRET4] in envelopes are each judged by itself, and of one voter the last counts', async () => {
		const poll = await opened('secret');
		const earlier = envelopeOf(poll, 0);
		const later = envelopeOf(poll, 0);
		const other = envelopeOf(poll, 1);
		const asked = [
			sealed(poll, 0, earlier),
			sealed(poll, 2, Buffer.alloc(1071)),
			ballot(poll, 3, 'for'),
			sealed(poll, 1, other),
			sealed(poll, 0, later)
		];
		const wrong = 'poll/wrong-paper';
		expect(await castTogether(asked)).toEqual(['recorded', wrong, wrong, 'recorded', 'recorded']);
		expect(await envelopesOf(poll)).toEqual(
			new Map([
				[hall[0], later],
				[hall[1], other]
			])
		);
		expect((await countTurnout(db(), poll.id)).cast).toBe(2);
	});

	test('[POLL24] in envelopes leave the first where votes are final', async () => {
		const poll = await opened('secret', true);
		const first = envelopeOf(poll, 0);
		const other = envelopeOf(poll, 0);
		const asked = [first, other, first].map((envelope) => sealed(poll, 0, envelope));
		expect(await castTogether(asked)).toEqual(['recorded', 'poll/vote-final', 'recorded']);
		expect((await envelopesOf(poll)).get(hall[0] ?? '')).toEqual(first);
	});
});
