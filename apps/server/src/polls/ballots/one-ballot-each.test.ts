import type { Choice } from '@plenum/domain/polls/answer';
import { pollKinds, type PollKind } from '@plenum/domain/polls/poll';
import type { PollView } from '@plenum/protocol/polls/polls';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import { recountPoll } from '../recount/recount.store.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';
import { findReceiptCodes } from '../secret/secret.store.ts';

const choices: Choice[] = ['for', 'for', 'against', 'abstain'];
let testContext: TestContext;
let chair: TestPerson;
let voters: TestPerson[];
let port: number;

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
	voters = [];
	for (let place = 0; place < 200; place++)
		voters.push(await testContext.welcome('participant', place % 2 ? 'state' : 'civil-society'));
	await testContext.app.listen({ port: 0, host: '127.0.0.1' });
	port = (testContext.app.server.address() as AddressInfo).port;
});
afterAll(() => testContext.close());

async function opened(kind: PollKind): Promise<PollView> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind, rules };
	const drafted = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	const path = `/polls/${String(drafted.body.id)}/open`;
	return (await testContext.ask(chair, 'POST', path, { acceptsRerun: true })).body as PollView;
}

/** What a voter's browser sends, the same each time that it tries again, and the code that it keeps. */
function paperOf(poll: PollView, voter: TestPerson, choice: Choice): { body: string; code: string } {
	if (!poll.secrecy) return { body: JSON.stringify({ choice }), code: '' };
	const sealed = sealFor({ id: poll.id, publicKey: poll.secrecy.publicKey }, voter.actor.participant, choice);
	return { body: JSON.stringify(sealed.body), code: sealed.code };
}

/** Sends over one of several connections. A line that breaks after the sending loses the answer, and not the ballot. */
function send(poll: string, voter: TestPerson, body: string, agent: Agent, breaks: boolean): Promise<number> {
	return new Promise((resolve) => {
		const headers = { authorization: `Bearer ${voter.token}`, 'content-type': 'application/json' };
		const going = request(
			{ port, host: '127.0.0.1', method: 'POST', path: `/api/v1/polls/${poll}/ballot`, agent, headers },
			(reply) => {
				reply.resume().once('end', () => resolve(reply.statusCode ?? 0));
			}
		);
		going.once('error', () => resolve(0));
		going.end(body, () => breaks && setImmediate(() => going.destroy()));
	});
}

const tallyOf = (cast: readonly Choice[]) => {
	const tally = { for: 0, against: 0, abstain: 0 };
	for (const choice of cast) tally[choice] += 1;
	return tally;
};

const close = async (poll: string) =>
	(await testContext.ask(chair, 'POST', `/polls/${poll}/close`, { statement: '', reviewDate: null })).body as PollView;

describe.each(pollKinds)('in a poll of the kind %s', (kind) => {
	test('[POLL4] 200 people who each send one to five times, over several connections and with lost answers, have one ballot each', async () => {
		const poll = await opened(kind);
		const agents = [1, 2, 3].map(() => new Agent({ keepAlive: true, maxSockets: 20 }));
		const kept: { choice: Choice; code: string }[] = [];
		await Promise.all(
			voters.map(async (voter, place) => {
				const choice = choices[place % choices.length] ?? 'for';
				const { body, code } = paperOf(poll, voter, choice);
				kept.push({ choice, code });
				const times = 1 + (place % 5);
				const agentOf = (time: number) => agents[(place + time) % agents.length] ?? new Agent();
				const early = Array.from({ length: times - 1 }, (_, time) =>
					send(poll.id, voter, body, agentOf(time), time % 2 === 0)
				);
				await Promise.all(early);
				expect(await send(poll.id, voter, body, agentOf(times), false)).toBe(200);
			})
		);
		for (const agent of agents) agent.destroy();
		const { result } = await close(poll.id);
		expect(result).toMatchObject({
			turnout: { cast: 200 },
			subjects: [{ counts: { tally: tallyOf(kept.map(({ choice }) => choice)) } }]
		});
		expect(await findReceiptCodes(testContext.context.database.read, poll.id)).toEqual(
			kind === 'secret' ? kept.map(({ code }) => code).sort() : []
		);
		expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({ ok: true, differences: [] });
	});

	test('[POLL4] of 100 ballots against the closing, those are counted that were acknowledged', async () => {
		const rounds = 5;
		const seen = { counted: 0, late: 0 };
		for (let round = 0; round < rounds; round++) {
			const poll = await opened(kind);
			const hall = voters.slice(0, 100).map((voter, place) => ({ voter, choice: choices[place % 3] ?? 'for' }));
			const ballots = hall.map(({ voter, choice }) => ({ voter, choice, ...paperOf(poll, voter, choice) }));
			const counted: { choice: Choice; code: string }[] = [];
			let closing: Promise<PollView> | null = null;
			const arriving: Promise<void>[] = [];
			for (const [place, { voter, choice, body, code }] of ballots.entries()) {
				if (place === 20 + round * 16) closing = close(poll.id);
				if (place % 4 === 0) await new Promise(setImmediate);
				const path = `/polls/${poll.id}/ballot`;
				const arrive = async () => {
					const { status, body: said } = await testContext.ask(voter, 'POST', path, JSON.parse(body) as object);
					if (status === 200) counted.push({ choice, code });
					else {
						expect(said.code).toBe('poll/closed');
						seen.late += 1;
					}
				};
				arriving.push(arrive());
			}
			await Promise.all(arriving);
			const { result } = await (closing ?? close(poll.id));
			seen.counted += counted.length;
			expect(result?.turnout?.cast ?? 0).toBe(counted.length);
			if (result?.subjects[0]?.counts) {
				expect(result.subjects[0].counts.tally).toEqual(tallyOf(counted.map(({ choice }) => choice)));
				if (kind === 'secret')
					expect(await findReceiptCodes(testContext.context.database.read, poll.id)).toEqual(
						counted.map(({ code }) => code).sort()
					);
			}
		}
		expect(Math.min(seen.counted, seen.late)).toBeGreaterThan(rounds); // The closing did fall between ballots.
	});
});
