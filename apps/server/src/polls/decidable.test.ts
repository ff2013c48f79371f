import type { PollList, PollView } from '@plenum/protocol/polls/polls';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { defaultRules, openFourVoters } from '../test-support/polls/four-voters.fixture.ts';
import type { TestPerson } from '../test-support/app/test-context.fixture.ts';
import { findStream } from '../journal/journal.store.ts';

const { testContext, chair, voter, voters, drafted, look } = await openFourVoters();
afterAll(() => testContext.close());

const { live } = testContext.context;
const { peopleFollowing } = live;
afterEach(() => void (live.peopleFollowing = peopleFollowing));
const here = (...places: number[]) => {
	live.peopleFollowing = () => places.map((place) => voter(place).actor.participant);
};

const open = (id: string, how: object = {}) =>
	testContext.ask(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true, ...how });
const withQuorum = (quorum: number) => ({ ...defaultRules, quorum });

describe('[POLL50] a vote that can decide nothing', () => {
	test.each(['confidential', 'secret'] as const)(
		'is not opened as a %s one by any client, and stays a draft',
		async (kind) => {
			const id = await drafted(kind);
			expect((await open(id)).body.code).toBe('poll/too-few-to-hide');
			expect(await look(chair, id)).toMatchObject({ state: 'draft', kind });
		}
	);

	test('opens in one press as an open one, and the minutes say what it was opened as', async () => {
		const id = await drafted('secret');
		expect((await open(id, { kind: 'open' })).body).toMatchObject({ state: 'open', kind: 'open', secrecy: null });
		const [line] = await findStream(testContext.context.database.read, testContext.consultation, `poll:${id}`, 0);
		expect(line?.data).toMatchObject({ kind: 'open', entitled: 4 });
	});

	test('opens with a quorum that those who are here can make up, or with an end that gives the others time', async () => {
		const id = await drafted('open');
		here(0, 1);
		expect((await open(id, { rules: withQuorum(51) })).body.code).toBe('poll/quorum-out-of-reach');
		expect((await open(id, { rules: withQuorum(50) })).body).toMatchObject({ rules: { quorum: 50 }, state: 'open' });
		const later = { closesAt: Date.now() + 3_600_000, rules: withQuorum(100) };
		expect((await open(await drafted('open'), later)).body).toMatchObject({ state: 'open' });
	});

	test('a quorum is not judged where nobody is connected, for then nothing is known', async () => {
		expect((await open(await drafted('open'), { rules: withQuorum(100) })).body).toMatchObject({ state: 'open' });
	});
});

describe('[POLL54] what stands in the way of opening is said before anything is drafted', () => {
	const asked = {
		cluster: testContext.cluster,
		action: 'action-0001',
		workshop: null,
		kind: 'open',
		rules: defaultRules
	};
	const preview = async (who: TestPerson, poll: object = asked) =>
		testContext.ask(who, 'POST', `/consultations/${testContext.consultation}/polls/preview`, {
			poll,
			leaveOffUnconfirmed: false
		});
	const listed = async () =>
		(await testContext.ask(chair, 'GET', `/consultations/${testContext.consultation}/polls`)).body as PollList;

	test('who is here, and that nearly the same people were asked; nothing of the question is kept', async () => {
		const earlier = await drafted('open');
		expect((await open(earlier)).body).toMatchObject({ state: 'open' });
		const before = await listed();
		expect((await preview(chair)).body).toEqual({ rerun: null, here: null });
		here(0, 2);
		const hidden = { ...asked, kind: 'confidential' };
		const rerun = { of: earlier, changed: 0, undivided: false };
		expect((await preview(chair, hidden)).body).toEqual({ rerun, here: 2 });
		expect(await listed()).toEqual(before);
	});

	test('of a draft it is said as it would open with what was chosen anew', async () => {
		const id = await drafted('open');
		const rerun = { changed: 0, undivided: false };
		expect((await preview(chair, { id, kind: 'open', rules: defaultRules })).body.rerun).toBeNull();
		expect((await preview(chair, { id, kind: 'secret', rules: defaultRules })).body).toMatchObject({ rerun });
		expect((await open(id)).body).toMatchObject({ state: 'open' });
		expect((await preview(chair, { id, kind: 'open', rules: defaultRules })).body.code).toBe('poll/not-draft');
		expect((await preview(chair, { id: 'no-such-one', kind: 'open', rules: defaultRules })).body.code).toBe(
			'poll/unknown'
		);
	});
});

describe('[POLL52] what is chosen when a poll opens', () => {
	test('takes the place of what the draft said; opening again, by the same or another, changes nothing', async () => {
		const id = await drafted('open');
		const chosen = { ...defaultRules, threshold: 75, votesFinal: true };
		const [one, other] = await Promise.all([
			open(id, { rules: chosen }),
			open(id, { rules: { ...defaultRules, threshold: 10 } })
		]);
		const kept = (await look(chair, id)).rules;
		expect([one, other].map(({ body }) => (body as PollView).rules)).toEqual([kept, kept]);
		expect(((await open(id, { rules: defaultRules })).body as PollView).rules).toEqual(kept);
	});

	test('names of reasons stay open, rules are checked, and only a facilitator opens', async () => {
		const asked = { cluster: testContext.cluster, actions: ['action-0001'], workshop: null, kind: 'open' };
		const path = `/consultations/${testContext.consultation}/polls`;
		const draft = { ...asked, method: 'consent', rules: defaultRules };
		const id = (await testContext.ask(chair, 'POST', path, draft)).body.id as string;
		expect((await open(id, { kind: 'confidential' })).body.code).toBe('poll/method-needs-open');
		expect((await open(id, { rules: withQuorum(101) })).body.code).toBe('request/invalid');
		for (const who of voters)
			expect((await testContext.ask(who, 'POST', `/polls/${id}/open`, { kind: 'open' })).body.code).toBe(
				'rights/missing'
			);
		expect((await look(chair, id)).state).toBe('draft');
	});
});
