import { contentOf, type Outcome, type OutcomePoll } from '@plenum/reports/outcome/outcome';
import { priorityOrder } from '@plenum/reports/ratings/priority-order';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { createVotedPlace, quote, takeOutcome, votedKinds, type VotedPlace } from './outcome-votes.fixture.ts';

let app: TestApp;
let place: VotedPlace;
let outcome: Outcome;

beforeAll(async () => {
	app = await createTestApp();
	place = await createVotedPlace(app);
	for (const kind of votedKinds) await place.hold(kind);
	await app.ask(`POST /api/v1/polls/${(await place.hold('agenda')).id}/void`, { body: { reason: 'Wrong day' } });
	outcome = await takeOutcome(app);
});
afterAll(() => app.close());

const kindsOf = (polls: readonly OutcomePoll[]) => polls.map(({ subject }) => subject.kind);
const wordsOf = (poll: OutcomePoll) => poll.frozen.map((one) => ('words' in one ? one.words.text : one.action.text));

test('[EXPORTS111] closed votes on a cluster stand with it, those on no cluster at the top; each says what it asked', () => {
	const [courts] = outcome.clusters;
	expect(courts?.polls.map(({ subject }) => subject)).toEqual([
		{ kind: 'actions' },
		{ kind: 'text', section: 'progress' },
		{ kind: 'passage', section: 'progress' },
		{
			kind: 'rating',
			review: 4,
			number: '140.1',
			proposed: { level: 'partially-implemented', percentage: 40, regression: false }
		}
	]);
	expect(outcome.polls.map(({ subject }) => subject)).toEqual([
		{ kind: 'agenda' },
		{ kind: 'outcome', version: 1 },
		{ kind: 'priorities' }
	]);
	expect(courts?.polls.slice(1, 3).flatMap(wordsOf)).toEqual(['Two courts opened in May.\nMore will follow.', quote]);
	expect(outcome.polls[2] && wordsOf(outcome.polls[2])).toEqual(['Courts', 'Water', 'Food']);
	for (const poll of [...(courts?.polls ?? []), ...outcome.polls])
		expect(poll.result.turnout).toMatchObject({ cast: 12, quorumReached: true });
});

test('[EXPORTS112] a quick poll and a vote that was declared void are in no outcome', () => {
	expect(JSON.stringify(outcome)).not.toContain('Shall we go on?');
	expect(kindsOf(outcome.polls).filter((kind) => kind === 'agenda')).toHaveLength(1);
	expect(JSON.stringify(outcome)).not.toContain('Wrong day');
});

test('[EXPORTS113] the order of priorities is that of the vote, by the ids of the clusters', () => {
	const [courts, , food] = place.clusters;
	expect(priorityOrder(outcome)).toEqual([food.cluster, courts.cluster]);
});

test('[EXPORTS111] an outcome with votes of every kind that is brought in elsewhere is equal, and its votes can be read there', async () => {
	const reply = await app.api('importOutcome', { body: outcome });
	expect(reply.status).toBe(201);
	const { id } = reply.body.consultation;
	const again = await takeOutcome(app, `/api/v1/consultations/${id}`);
	// The clusters of this test were made without terms; those of an outcome get theirs.
	expect(contentOf(again)).toEqual(contentOf({ ...outcome, taxonomy: again.taxonomy }));
	const [courts, , food] = again.clusters;
	expect(priorityOrder(again)).toEqual([food?.id, courts?.id]);
	const { body } = await app.api('listPolls', { params: { consultation: id } });
	expect(body.polls.map(({ subject }) => subject.kind).toSorted()).toEqual(
		['actions', 'agenda', 'outcome', 'passage', 'priorities', 'rating', 'text'].toSorted()
	);
	const rating = body.polls.find(({ subject }) => subject.kind === 'rating');
	const { body: shown } = await app.api('getCluster', { params: { consultation: id, cluster: rating?.cluster ?? '' } });
	const asked = rating?.subject.kind === 'rating' ? rating.subject.recommendation : '';
	expect(shown.recommendations.find((one) => one.id === asked)?.number).toBe('140.1');
	const passage = body.polls.find(({ subject }) => subject.kind === 'passage');
	expect((await app.api('getPoll', { params: { poll: passage?.id ?? '' } })).body.isTextChanged).toBeNull();
});

test.each<[string, (given: Outcome) => Outcome]>([
	[
		'a vote on priorities in a cluster',
		(given) => ({ ...given, polls: [], clusters: [{ ...given.clusters[0]!, polls: given.polls }] })
	],
	['a vote on a text of no cluster', (given) => ({ ...given, polls: given.clusters[0]!.polls.slice(1, 2) })],
	[
		'words that are not those that were hashed',
		(given) => ({
			...given,
			polls: given.polls.map((poll) => ({
				...poll,
				frozen: poll.frozen.map((one) => ('words' in one ? { ...one, words: { ...one.words, text: 'Other' } } : one))
			}))
		})
	],
	['the same vote twice', (given) => ({ ...given, polls: [...given.polls, ...given.polls] })],
	[
		'a vote on actions that has words',
		(given) => ({
			...given,
			clusters: given.clusters.map((one) => ({
				...one,
				polls: one.polls.map((poll) => ({ ...poll, subject: { kind: 'actions' } }))
			}))
		})
	]
])('[EXPORTS10] an outcome with %s is refused', async (_, change) => {
	const reply = await app.ask('POST /api/v1/consultations/from-outcome', { body: change(outcome) });
	expect([reply.status, reply.body.code]).toEqual([422, 'export/not-an-outcome']);
});

test('[EXPORTS20] of priorities a cluster that went into another is told by that one', async () => {
	const [courts, water, food] = place.clusters;
	const merged = await app.ask(`POST /clusters/${courts.cluster}/merge`, { body: { clusters: [food.cluster] } });
	expect(merged.status).toBe(200);
	const now = await takeOutcome(app);
	expect(now.polls.find(({ subject }) => subject.kind === 'priorities')?.actions).toEqual([
		...[courts.cluster, water.cluster, courts.cluster]
	]);
	expect(priorityOrder(now)).toEqual([courts.cluster]);
	const reply = await app.api('importOutcome', { body: now });
	const again = await takeOutcome(app, `/api/v1/consultations/${reply.body.consultation.id}`);
	expect(contentOf(again)).toEqual(contentOf({ ...now, taxonomy: again.taxonomy }));
});
