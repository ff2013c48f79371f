import { roles } from '@plenum/domain/people/rights';
import { pollKinds, type PollKind } from '@plenum/domain/polls/poll';
import type { PollList, PollView } from '@plenum/protocol/polls/polls';
import { eq } from 'drizzle-orm';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openFourVoters } from '../test-support/polls/four-voters.fixture.ts';
import { createTestContext, testAction, type TestPerson } from '../test-support/app/test-context.fixture.ts';
import { getConsultation, insertConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import { seeded } from '../test-support/documents/seeded-random.fixture.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { participants } from '../people/people.tables.ts';
import { viewPolls } from './poll-view.ts';
import { findPolls, type WhichPolls } from './polls.store.ts';
import { sealFor } from '../test-support/polls/seal.fixture.ts';

const steps = 25;
const choices = ['for', 'against', 'abstain'] as const;

/** People of every role, some of one organisation, and polls of which they see different things. */
async function openHall(seed: number) {
	const now = Date.UTC(2030, 0, 1);
	const testContext = await createTestContext(() => now);
	const { ask, app, consultation, cluster, context } = testContext;
	const random = seeded(seed);
	const chair = await testContext.welcome('facilitator');
	const people: TestPerson[] = [chair];
	for (const role of roles)
		for (const organisation of ['Liga', 'Union', null])
			people.push(await testContext.welcome(role, 'civil-society', organisation));
	const path = `/consultations/${consultation}/polls`;
	const lists: WhichPolls[] = [
		{},
		{ state: 'open' },
		{ state: ['closed', 'draft'] },
		{ cluster },
		{ cluster: 'another-cluster' }
	];

	async function open(kind: PollKind, voters: 'person' | 'organisation') {
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0, voters } as const;
		const asked = { cluster, action: testAction.id, workshop: null, kind, rules };
		const { body } = await ask(chair, 'POST', path, asked);
		await ask(chair, 'POST', `/polls/${String(body.id)}/open`, { acceptsRerun: true, leaveOffUnconfirmed: true });
	}

	/** Whatever many others asked a moment before, each person gets the answer that the database gives for them alone. */
	async function compareAll() {
		const asked = people.map(() => lists[random(lists.length)] ?? {});
		const told = await Promise.all(
			people.map((who, place) =>
				app.inject({
					url: `/api/v1${path}`,
					query: asked[place] ?? {},
					headers: { authorization: `Bearer ${who.token}`, ...(random(2) ? { 'accept-encoding': 'br' } : {}) }
				})
			)
		);
		const { read } = context.database;
		for (const [place, { headers, rawPayload, statusCode }] of told.entries()) {
			const polls = await findPolls(read, consultation, asked[place]);
			const who = people[place] ?? chair;
			if (gone.has(who)) expect(statusCode).toBe(403);
			if (statusCode !== 200) continue;
			const json = headers['content-encoding'] === 'br' ? brotliDecompressSync(rawPayload) : rawPayload;
			expect(JSON.parse(json.toString())).toEqual({
				polls: await viewPolls(read, polls, who.actor.participant),
				more: 0
			});
		}
		return told.filter(({ statusCode }) => statusCode === 200).length;
	}

	const gone = new Set<TestPerson>();
	async function act() {
		const polls = (await ask(chair, 'GET', path)).body.polls as PollView[];
		const running = polls.filter(({ state }) => state === 'open');
		const poll = running[random(running.length)];
		const who = people[1 + random(people.length - 1)] ?? chair;
		const which = random(10);
		if (!poll || which === 0) return open(pollKinds[random(3)] ?? 'open', random(2) ? 'person' : 'organisation');
		if (which === 1)
			return void (await ask(chair, 'POST', `/polls/${poll.id}/close`, { statement: '', reviewDate: null }));
		if (which === 2) {
			const status = gone.has(who) ? 'admitted' : 'removed';
			await transaction(context.database, (tx) => changeParticipant(tx.db, who.actor.participant, { status }));
			if (status === 'removed') gone.add(who);
			else gone.delete(who);
			return;
		}
		const { body } = await ask(who, 'GET', `/polls/${poll.id}`);
		const { organisation, secrecy } = body as PollView;
		const choice = choices[random(3)] ?? 'for';
		const voter = organisation?.id ?? who.actor.participant;
		const sealed = () => sealFor({ id: poll.id, publicKey: secrecy?.publicKey ?? '' }, voter, choice).body;
		if (poll.kind === 'secret' && !secrecy) return;
		await ask(who, 'POST', `/polls/${poll.id}/ballot`, poll.kind === 'secret' ? sealed() : { choice });
	}
	return { testContext, act, compareAll, people, gone };
}

describe.each([1, 2, 3])('[OPERATE33] the list of polls, by the chance %i', (seed) => {
	test('tells each person what they alone may see, and nothing of before, whoever asked the same', async () => {
		const { testContext, act, compareAll, people, gone } = await openHall(seed);
		for (let step = 0; step < steps; step++) {
			await act();
			expect(await compareAll()).toBe(people.length - gone.size);
		}
		await testContext.close();
	});
});

test('[OPERATE33] of another consultation nothing is told, also to whoever asks at the same moment', async () => {
	const { testContext, act, people } = await openHall(4);
	const { ask, consultation, context, welcome } = testContext;
	await act();
	const stranger = await welcome();
	await transaction(context.database, async (tx) => {
		await insertConsultation(tx.db, { ...(await getConsultation(tx.db, consultation)), id: 'elsewhere' });
		const own = eq(participants.id, stranger.actor.participant);
		await tx.db.update(participants).set({ consultation: 'elsewhere' }).where(own).run();
	});
	const [here, there] = await Promise.all(
		[people[0], stranger].map((who, place) =>
			ask(who ?? stranger, 'GET', `/consultations/${place ? 'elsewhere' : consultation}/polls`)
		)
	);
	expect(here?.body.polls).toHaveLength(1);
	expect(there).toEqual({ status: 200, body: { polls: [], more: 0 } });
	expect((await ask(stranger, 'GET', `/consultations/${consultation}/polls`)).status).toBe(404);
	await testContext.close();
});

test('[OPERATE30] [OPERATE31] the list is asked for whole, by ids, or with the newest of what ended beside what is to be done', async () => {
	const { testContext, voter, all, drafted, opened, vote, close } = await openFourVoters();
	onTestFinished(() => testContext.close());
	const list = async (query: string) => {
		const { polls, more } = (await testContext.ask(voter(0), 'GET', `${all}${query}`)).body as PollList;
		return { ids: polls.map(({ id }) => id), more };
	};

	async function decided(choice: string): Promise<string> {
		const id = await opened();
		await vote(voter(0), id, choice);
		await close(id);
		return id;
	}

	const ended = [await decided('for'), await decided('against'), await decided('for')];
	const asked = [await drafted(), await opened()];
	expect(await list('')).toEqual({ ids: [...ended, ...asked], more: 0 });
	expect(await list('?newest=1')).toEqual({ ids: [ended[2], ...asked], more: 2 });
	expect(await list('?newest=0')).toEqual({ ids: asked, more: 3 });
	expect(await list('?newest=100')).toEqual({ ids: [...ended, ...asked], more: 0 });
	expect(await list(`?id=${ended[1]}&id=${asked[0]}`)).toEqual({ ids: [ended[1], asked[0]], more: 0 });
	const many = Array.from({ length: 101 }, (_, n) => `id=nobody-${n}`).join('&');
	expect((await testContext.ask(voter(0), 'GET', `${all}?${many}`)).body.code).toBe('request/invalid');
});

test('[OPERATE53] the list says of an open poll exactly how many have voted, after each ballot', async () => {
	const { testContext, voter, all, opened, vote } = await openFourVoters();
	onTestFinished(() => testContext.close());
	const turnouts = async () => {
		const { polls } = (await testContext.ask(voter(3), 'GET', all)).body as PollList;
		return polls.map(({ turnout }) => turnout);
	};
	const id = await opened();
	expect(await turnouts()).toEqual([0]);
	await vote(voter(0), id, 'for');
	expect(await turnouts()).toEqual([1]);
	await vote(voter(1), id, 'against');
	expect(await turnouts()).toEqual([2]);
});
