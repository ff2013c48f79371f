import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { PollView } from '@plenum/protocol/polls/polls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../test-support/app/test-context.fixture.ts';
import { seeded } from '../test-support/documents/seeded-random.fixture.ts';
import { findBallots } from './ballots/ballots.store.ts';
import { recountPoll } from './recount/recount.store.ts';

/**
 * Many participants on real connections. Few rounds run against the closing instant here, for everyone who runs the
 * tests; `PLENUM_ROUNDS=100` plays a hundred of each kind.
 */
const rounds = Number(process.env.PLENUM_ROUNDS ?? 3);
const agent = new Agent({ keepAlive: true, maxSockets: 1000 });

let testContext: TestContext;
let port: number;
let chair: TestPerson;
const people: TestPerson[] = [];

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
	for (let n = 0; n < 200; n++)
		people.push(await testContext.welcome('participant', n % 3 ? 'civil-society' : 'state'));
	await testContext.app.listen({ port: 0, host: '127.0.0.1' });
	port = (testContext.app.server.address() as AddressInfo).port;
});
afterAll(async () => {
	agent.destroy();
	await testContext.close();
});

async function draft(): Promise<string> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'open', rules };
	return (await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked)).body
		.id as string;
}

const open = async (id: string, closesAt: number | null) =>
	(await testContext.ask(chair, 'POST', `/polls/${id}/open`, { closesAt, acceptsRerun: true })).status;

async function opened(): Promise<string> {
	const id = await draft();
	expect(await open(id, null)).toBe(200);
	return id;
}

/** A second is longer than opening takes, but for a machine that has much else to do. */
async function openedUntilSoon(): Promise<{ id: string; instant: number }> {
	const id = await draft();
	for (let ahead = 1000; ; ahead *= 2) {
		const instant = Date.now() + ahead;
		if ((await open(id, instant)) === 200) return { id, instant };
	}
}

const look = async (id: string) => (await testContext.ask(chair, 'GET', `/polls/${id}`)).body as PollView;
const headersOf = ({ token }: TestPerson) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

/**
 * Resolves with the answer's code: `recorded`, or the refusal. A client without an answer sends again: the system cannot
 * queue so many connections at once, and resets some.
 */
function vote(who: TestPerson, id: string, choice: string, tries = 10): Promise<string> {
	return new Promise((resolve, reject) => {
		const path = `/api/v1/polls/${id}/ballot`;
		const asked = request(
			{ agent, port, host: '127.0.0.1', method: 'POST', path, headers: headersOf(who) },
			(reply) => {
				let text = '';
				reply.on('data', (part: Buffer) => (text += part.toString()));
				reply.on('end', () => {
					const body = JSON.parse(text) as { recorded?: boolean; code?: string };
					resolve(body.recorded ? 'recorded' : (body.code ?? 'odd'));
				});
			}
		);
		asked.on('error', (error) => (tries > 1 ? resolve(vote(who, id, choice, tries - 1)) : reject(error)));
		asked.end(JSON.stringify({ choice }));
	});
}

/** Sends a ballot on a line of its own and hangs up without hearing the answer, now or a little later. */
function voteAndLoseTheLine(who: TestPerson, id: string, choice: string, after: number): Promise<void> {
	return new Promise((resolve) => {
		const body = JSON.stringify({ choice });
		const head = Object.entries({ ...headersOf(who), host: `127.0.0.1:${port}`, 'content-length': body.length });
		const line = connect(port, '127.0.0.1', () => {
			line.write(
				`POST /api/v1/polls/${id}/ballot HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
				() => setTimeout(() => line.destroy(), after)
			);
		});
		line.on('error', () => undefined);
		line.on('close', () => resolve());
	});
}

test('[POLL4] two hundred people who each send one to five times, and lose answers, have one ballot each', async () => {
	const random = seeded(7);
	const id = await opened();
	const choiceOf = (place: number) => ['for', 'against', 'abstain'][place % 3] ?? 'for';
	await Promise.all(
		people.map(async (who, place) => {
			const lost = Array.from({ length: random(5) }, () => voteAndLoseTheLine(who, id, choiceOf(place), random(4)));
			// A client without an answer sends again, on another connection, until there is one.
			expect(await vote(who, id, choiceOf(place))).toBe('recorded');
			await Promise.all(lost);
		})
	);
	const ballots = await findBallots(testContext.context.database.read, id);
	const given = new Map(people.map(({ actor }, place) => [actor.participant, choiceOf(place)]));
	expect(ballots).toHaveLength(200);
	expect(ballots.filter(({ participant, answer }) => answer.marks[0] !== given.get(participant))).toEqual([]);
	await testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null });
	expect((await look(id)).result).toMatchObject({
		turnout: { cast: 200 },
		subjects: [{ counts: { tally: { for: 67, against: 67, abstain: 66 } } }]
	});
	expect(await recountPoll(testContext.context.database.read, id)).toMatchObject({ ok: true, differences: [] });
});

describe('[POLL6] a hundred ballots against the closing instant: counted is what was acknowledged', () => {
	const hall = () => people.slice(0, 100);
	const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

	/** Each sends at its own moment around the instant at which the voting ends. */
	async function voteAround(id: string, instant: number, spread: number, random: (below: number) => number) {
		const answers = await Promise.all(
			hall().map(async (who) => {
				await pause(Math.max(0, instant - Date.now() - spread / 2 + random(spread)));
				return vote(who, id, 'for');
			})
		);
		const acknowledged = answers.filter((answer) => answer === 'recorded').length;
		expect(answers.filter((answer) => answer !== 'recorded' && answer !== 'poll/closed')).toEqual([]);
		return acknowledged;
	}

	async function expectCounted(id: string, acknowledged: number) {
		const { state, result } = await look(id);
		expect(state).toBe('closed');
		expect(await findBallots(testContext.context.database.read, id)).toHaveLength(acknowledged);
		expect(result?.turnout?.cast).toBe(acknowledged);
		expect(await recountPoll(testContext.context.database.read, id)).toMatchObject({ ok: true });
	}

	test(
		'by the closing command',
		async () => {
			const random = seeded(11);
			for (let round = 0; round < rounds; round++) {
				const id = await opened();
				const instant = Date.now() + 60;
				const [acknowledged] = await Promise.all([
					voteAround(id, instant, 100, random),
					pause(instant - Date.now()).then(() =>
						testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null })
					)
				]);
				await expectCounted(id, acknowledged);
			}
		},
		240_000 + rounds * 4000
	);

	test(
		'by a deadline, with nobody there to close',
		async () => {
			const random = seeded(13);
			for (let round = 0; round < rounds; round++) {
				const { id, instant } = await openedUntilSoon();
				await expectCounted(id, await voteAround(id, instant, 100, random));
			}
		},
		240_000 + rounds * 4000
	);
});
