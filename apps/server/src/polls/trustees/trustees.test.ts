import type { PollView } from '@plenum/protocol/polls/polls';
import { createTrusteeSecret, readTrusteeSecret, secretInWords } from '@plenum/sealing/trustee-secret';
import { deriveTrusteeKeys } from '@plenum/sealing/trustee-keys';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findValue } from '../../test-support/database/statements.fixture.ts';
import { createTestContext, type TestPerson, type TestContext } from '../../test-support/app/test-context.fixture.ts';
import {
	acceptanceOf,
	castAll,
	castLayered,
	closeVoting,
	draftSecretPoll,
	handOn,
	makeStep,
	openTrusteeVote,
	readPoll,
	sealLayered,
	unsealAll,
	type TrusteeVote
} from '../../test-support/polls/trustee-vote.fixture.ts';
import { findStream } from '../../journal/journal.store.ts';
import { recountPoll } from '../recount/recount.store.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';
import { reconcilePollKeys } from '../secret/reconcile-poll-keys.ts';

let testContext: TestContext;
let chair: TestPerson;
let state: TestPerson;
let society: TestPerson;
let other: TestPerson;
const keyFiles = (context: TestContext) => {
	const folder = join(context.context.config.dataDir, 'poll-keys');
	return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
	state = await testContext.welcome('participant', 'state');
	society = await testContext.welcome('participant', 'civil-society');
	other = await testContext.welcome('participant', 'state');
	for (const side of ['state', 'civil-society']) await testContext.welcome('participant', side);
});
afterAll(() => testContext.close());

const name = (poll: string, ...who: TestPerson[]) =>
	testContext.ask(chair, 'PUT', `/polls/${poll}/trustees`, { trustees: who.map(({ actor }) => actor.participant) });
const accept = (who: TestPerson, poll: string) =>
	testContext.ask(
		who,
		'POST',
		`/polls/${poll}/trust`,
		acceptanceOf(poll, deriveTrusteeKeys(createTrusteeSecret(), poll))
	);
const open = (poll: string) => testContext.ask(chair, 'POST', `/polls/${poll}/open`, { acceptsRerun: true });

describe('[TRUSTEE1] naming trustees', () => {
	test('takes two or more, each of another constituency, none of them the facilitator, in a drafted secret poll', async () => {
		const poll = await draftSecretPoll(testContext, chair);
		expect((await name(poll, state)).body.code).toBe('poll/trustees-of-one-side');
		expect((await name(poll, state, other)).body.code).toBe('poll/trustees-of-one-side');
		expect((await name(poll, state, chair)).body.code).toBe('poll/trustee-unfit');
		expect((await name(await draftSecretPoll(testContext, chair, 'confidential'), state, society)).body.code).toBe(
			'poll/trustees-secret-only'
		);
		const { participant } = state.actor;
		expect((await name(poll, state, society)).body).toMatchObject({
			trustees: [
				{ participant, constituency: 'state', keys: null },
				{ participant: society.actor.participant, constituency: 'civil-society', keys: null }
			]
		});
		expect((await testContext.ask(state, 'PUT', `/polls/${poll}/trustees`, { trustees: [] })).status).toBe(403);
	});

	test('a poll opens when all have accepted, and not with people who are none; naming again keeps who accepted', async () => {
		const poll = await draftSecretPoll(testContext, chair);
		await name(poll, state, society);
		expect((await open(poll)).body.code).toBe('poll/trustees-missing');
		expect((await accept(other, poll)).body.code).toBe('poll/not-trustee');
		await accept(state, poll);
		const again = (await name(poll, society, state)).body as PollView;
		expect(again.trustees.map(({ keys }) => keys !== null)).toEqual([false, true]);
		expect((await open(poll)).body.code).toBe('poll/trustees-missing');
		await accept(society, poll);
		expect((await open(poll)).body).toMatchObject({ state: 'open' });
		expect((await name(poll, state, society)).body.code).toBe('poll/not-draft');
		expect((await accept(state, poll)).body.code).toBe('poll/not-draft');
		await testContext.ask(chair, 'POST', `/polls/${poll}/void`, { reason: 'Over.' });
	});

	test('trustees cannot be the only voters', async () => {
		const alone = await createTestContext();
		const leader = await alone.welcome('facilitator');
		const two = [await alone.welcome('participant', 'state'), await alone.welcome('participant', 'civil-society')];
		const poll = await draftSecretPoll(alone, leader);
		const trustees = two.map(({ actor }) => actor.participant);
		await alone.ask(leader, 'PUT', `/polls/${poll}/trustees`, { trustees });
		for (const who of two)
			await alone.ask(
				who,
				'POST',
				`/polls/${poll}/trust`,
				acceptanceOf(poll, deriveTrusteeKeys(createTrusteeSecret(), poll))
			);
		expect((await alone.ask(leader, 'POST', `/polls/${poll}/open`)).body.code).toBe('poll/trustees-only-voters');
		await alone.close();
	});
});

test('[TRUSTEE2] a key that is not its sender’s, another’s, or unsafe to seal to is refused; a new one replaces the old', async () => {
	const poll = await draftSecretPoll(testContext, chair);
	await name(poll, state, society);
	const send = (who: TestPerson, body: object) => testContext.ask(who, 'POST', `/polls/${poll}/trust`, body);
	const own = acceptanceOf(poll, deriveTrusteeKeys(createTrusteeSecret(), poll));
	expect((await send(state, { ...own, signature: own.signature.replace(/^.{4}/, 'AAAA') })).body.code).toBe(
		'poll/trustee-key-unusable'
	);
	expect((await send(state, own)).status).toBe(200);
	expect((await send(society, own)).body.code).toBe('poll/trustee-key-unusable');
	const keys = deriveTrusteeKeys(createTrusteeSecret(), poll);
	const weak = acceptanceOf(poll, { ...keys, sealing: { ...keys.sealing, publicKey: new Uint8Array(32) } });
	expect((await send(society, weak)).body.code).toBe('poll/trustee-key-unusable');
	const newKeys = acceptanceOf(poll, keys);
	expect(((await send(state, newKeys)).body as PollView).trustees[0]?.keys?.publicKey).toBe(newKeys.publicKey);
	const lines = await findStream(testContext.context.database.read, testContext.consultation, `poll:${poll}`, 0);
	expect(lines.map(({ type }) => type)).toEqual(['trustees-named', 'trustee-accepted', 'trustee-accepted']);
});

async function castVote(people = 12, trustees = 2): Promise<TrusteeVote> {
	const vote = await openTrusteeVote(people, { trustees });
	await castAll(vote);
	return vote;
}

describe('from the first ballot to the result', () => {
	test.each([2, 3])('[TRUSTEE9] %i trustees in turn, and the server last', async (n) => {
		const vote = await castVote(6 * n, n);
		const before = await readPoll(vote, vote.chair);
		const { body: waiting } = await closeVoting(vote);
		expect(waiting).toMatchObject({
			state: 'unsealing',
			result: null,
			turnout: null,
			unsealing: { turn: 0, steps: [] }
		});
		expect(await closeVoting(vote)).toMatchObject({ status: 200, body: waiting });
		const late = sealLayered(vote, before, 'for').body;
		expect((await vote.testContext.ask(vote.voters[0]!, 'POST', `/polls/${vote.poll}/ballot`, late)).body.code).toBe(
			'poll/closed'
		);
		for (let place = 0; place < n - 1; place++) {
			const step = await makeStep(vote, place);
			expect((await handOn(vote, vote.trustees[place]?.who, step)).body).toMatchObject({
				state: 'unsealing',
				unsealing: { turn: place + 1 }
			});
		}
		const closed = (await unsealAll(vote, n - 1)).body as PollView;
		expect(closed).toMatchObject({
			state: 'closed',
			statement: 'Adopted.',
			outcomeDue: false,
			secrecy: { invalid: 0 },
			result: {
				turnout: { cast: 6 * n },
				subjects: [{ counts: { tally: { for: 4 * n, against: 2 * n, abstain: 0 } } }]
			}
		});
		expect(closed.result?.lines).toHaveLength(n);
		const bundle = (await vote.testContext.ask(vote.chair, 'GET', `/polls/${vote.poll}/verification`)).body;
		expect(bundle.codes).toEqual(vote.codes);
		expect(await recountPoll(vote.testContext.context.database.read, vote.poll)).toMatchObject({
			ok: true,
			differences: []
		});
		expect(keyFiles(vote.testContext)).toEqual([]);
		await vote.testContext.close();
	});

	test('[TRUSTEE4] an envelope that lacks a layer, or has one too many, is refused', async () => {
		const vote = await openTrusteeVote(12);
		const view = await readPoll(vote, vote.chair);
		const cast = (body: object) => vote.testContext.ask(vote.voters[3]!, 'POST', `/polls/${vote.poll}/ballot`, body);
		const plain = sealFor({ id: vote.poll, publicKey: view.secrecy?.publicKey ?? '' }, 'v', 'for').body;
		expect((await cast(plain)).body.code).toBe('poll/wrong-paper');
		const short = sealLayered({ ...vote, trustees: vote.trustees.slice(1) }, view, 'for').body;
		expect((await cast(short)).body.code).toBe('poll/wrong-paper');
		const long = sealLayered({ ...vote, trustees: [...vote.trustees, ...vote.trustees] }, view, 'for').body;
		expect((await cast(long)).body.code).toBe('poll/wrong-paper');
		expect((await cast(sealLayered(vote, view, 'for').body)).status).toBe(200);
		await vote.testContext.close();
	});

	test('[TRUSTEE9] where fewer than five voted nobody opens anything, and no figures are told', async () => {
		const vote = await openTrusteeVote(12);
		await castAll(vote, vote.voters.slice(0, 4));
		expect((await closeVoting(vote)).body).toMatchObject({
			state: 'closed',
			result: { turnout: null, subjects: [{ adopted: false, counts: null }], lines: [] },
			secrecy: { invalid: 0, commitment: null },
			unsealing: null
		});
		expect(await recountPoll(vote.testContext.context.database.read, vote.poll)).toMatchObject({ ok: true });
		expect(keyFiles(vote.testContext)).toEqual([]);
		await vote.testContext.close();
	});

	test('[TRUSTEE6] a constituency of which few voted is mixed with another', async () => {
		const vote = await openTrusteeVote(18, { trustees: 3 });
		// Three of civil society vote, and six of each other side.
		const few = vote.voters.filter((voter, place) => voter.actor.constituency !== 'civil-society' || place < 9);
		await castAll(vote, few);
		const { unsealing } = (await closeVoting(vote)).body as PollView;
		expect(unsealing?.batches.map(({ constituencies, count }) => [constituencies.join('+'), count])).toEqual([
			['civil-society+state', 9],
			['nhri', 6]
		]);
		expect(
			((await unsealAll(vote)).body as PollView).result?.lines.map(({ constituencies }) => constituencies.length)
		).toEqual([2, 1]);
		await vote.testContext.close();
	});
});

describe('[TRUSTEE8] a trustee who disappears', () => {
	test('is replaced by their words, with the facilitator, and nobody else can do it', async () => {
		const vote = await castVote();
		await closeVoting(vote);
		const { secret, who } = vote.trustees[0]!;
		const words = secretInWords(secret).join(' ');
		await vote.testContext.ask(
			vote.chair,
			'PATCH',
			`/consultations/${vote.testContext.consultation}/people/${who.actor.participant}`
		);
		const read = readTrusteeSecret(words)!;
		vote.trustees[0] = { who, secret: read, keys: deriveTrusteeKeys(read, vote.poll) };
		expect((await vote.testContext.ask(vote.voters[5]!, 'GET', `/polls/${vote.poll}/unsealing`)).body.code).toBe(
			'poll/not-trustee'
		);
		const step = await makeStep(vote, 0, { as: vote.chair });
		expect((await handOn(vote, vote.voters[5], step)).body.code).toBe('poll/not-trustee');
		expect((await handOn(vote, vote.trustees[1]?.who, step)).body.code).toBe('poll/not-trustee');
		expect((await handOn(vote, vote.chair, step)).body).toMatchObject({
			unsealing: { turn: 1, steps: [{ written: true }] }
		});
		expect((await unsealAll(vote, 1)).body).toMatchObject({ state: 'closed' });
		await vote.testContext.close();
	});

	test('without their words: the facilitator alone opens nothing, and the poll is declared void', async () => {
		const vote = await castVote();
		await closeVoting(vote);
		const guess = deriveTrusteeKeys(createTrusteeSecret(), vote.poll);
		const forged = { ...vote, trustees: [{ ...vote.trustees[0]!, keys: guess }, vote.trustees[1]!] };
		const step = await makeStep(forged, 0, {
			as: vote.chair,
			handling: (_, batch) => batch.map((one) => one.subarray(48))
		});
		expect((await handOn(vote, vote.chair, step)).body.code).toBe('poll/step-not-signed');
		const voided = await vote.testContext.ask(vote.chair, 'POST', `/polls/${vote.poll}/void`, {
			reason: 'A trustee is gone.'
		});
		expect(voided.body).toMatchObject({ state: 'void', result: null });
		expect(keyFiles(vote.testContext)).toEqual([]);
		expect((await handOn(vote, vote.trustees[0]?.who, await Promise.resolve(step))).body.code).toBe(
			'poll/not-unsealing'
		);
		const kept = 'select count(*) from sealed_batches where envelopes is not null';
		expect(await findValue(vote.testContext.context.database, kept)).toBe(0);
		await vote.testContext.close();
	});
});

test('[TRUSTEE6] while trustees open their layers the server’s key is kept; without it the poll can only be declared void', async () => {
	const vote = await castVote();
	await closeVoting(vote);
	await reconcilePollKeys(vote.testContext.polls);
	expect(keyFiles(vote.testContext)).toHaveLength(1);
	await handOn(vote, vote.trustees[0]?.who, await makeStep(vote, 0));
	for (const file of keyFiles(vote.testContext)) rmSync(file);
	const last = await makeStep(vote, 1);
	expect((await handOn(vote, vote.trustees[1]?.who, last)).body.code).toBe('poll/key-lost');
	expect(await readPoll(vote, vote.chair)).toMatchObject({ state: 'unsealing', unsealing: { turn: 1 } });
	await reconcilePollKeys(vote.testContext.polls);
	expect(await readPoll(vote, vote.chair)).toMatchObject({ secrecy: { keyLost: true } });
	await vote.testContext.close();
});

test('[TRUSTEE6] a deadline hands the envelopes to the trustees by itself, and what follows is said afterwards', async () => {
	const clock = { now: Date.parse('2026-12-01T12:00:00Z') };
	const late = await createTestContext(() => clock.now);
	const vote = await openTrusteeVote(12, { testContext: late });
	await late.ask(vote.chair, 'POST', `/polls/${vote.poll}/void`, { reason: 'Another with a deadline.' });
	const poll = await draftSecretPoll(late, vote.chair);
	const dated = {
		...vote,
		poll,
		trustees: vote.trustees.map((one) => ({ ...one, keys: deriveTrusteeKeys(one.secret, poll) }))
	};
	await late.ask(vote.chair, 'PUT', `/polls/${poll}/trustees`, {
		trustees: dated.trustees.map(({ who }) => who.actor.participant)
	});
	for (const { who, keys } of dated.trustees)
		await late.ask(who, 'POST', `/polls/${poll}/trust`, acceptanceOf(poll, keys));
	await late.ask(vote.chair, 'POST', `/polls/${poll}/open`, { closesAt: clock.now + 60_000, acceptsRerun: true });
	for (const voter of vote.voters) await castLayered(dated, voter, 'for');
	clock.now += 60_000;
	expect(await readPoll(dated, vote.chair)).toMatchObject({
		state: 'unsealing',
		unsealing: { endedAt: clock.now, turn: 0 }
	});
	clock.now += 5000;
	expect((await unsealAll(dated)).body).toMatchObject({ state: 'closed', closedAt: clock.now, outcomeDue: true });
	await late.close();
});
