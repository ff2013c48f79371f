import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Answer, Choice } from '@plenum/domain/polls/answer';
import type { PollView } from '@plenum/protocol/polls/polls';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import { findStream } from '../../journal/journal.store.ts';
import { sha256 } from '../../sha256.ts';
import { recountPoll } from '../recount/recount.store.ts';
import { sealAnswer, sealFor } from '../../test-support/polls/seal.fixture.ts';
import { secretBallots, secretPolls } from '../secret.tables.ts';
import { reconcilePollKeys } from './reconcile-poll-keys.ts';
import { alter, findValue } from '../../test-support/database/statements.fixture.ts';

let testContext: TestContext;
let chair: TestPerson;
let voters: TestPerson[];

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
	const sides = Array.from({ length: 12 }, (_, place) => (place % 2 ? 'civil-society' : 'state'));
	voters = await Promise.all(sides.map((side) => testContext.welcome('participant', side)));
});
afterAll(() => testContext.close());

const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
const keyFolder = () => join(testContext.context.config.dataDir, 'poll-keys');
const keyFiles = () => (existsSync(keyFolder()) ? readdirSync(keyFolder()) : []);
async function opened(): Promise<{ id: string; publicKey: string }> {
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'secret', rules };
	const { body } = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	const id = body.id as string;
	const view = (await testContext.ask(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true })).body as PollView;
	return { id, publicKey: view.secrecy?.publicKey ?? '' };
}
async function vote(who: TestPerson, poll: { id: string; publicKey: string }, choice: Choice): Promise<string> {
	const sealed = sealFor(poll, who.actor.participant, choice);
	const reply = await testContext.ask(who, 'POST', `/polls/${poll.id}/ballot`, sealed.body);
	expect(reply).toEqual({ status: 200, body: { recorded: true, answer: null } });
	return sealed.code;
}
const close = (id: string) => testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null });
const look = async (who: TestPerson, id: string) =>
	(await testContext.ask(who, 'GET', `/polls/${id}`)).body as PollView;
const voter = (place: number): TestPerson => {
	const one = voters[place];
	if (!one) throw new Error('there are twelve voters');
	return one;
};
const ballotsOf = async (id: string) =>
	(await testContext.context.database.read.select().from(secretBallots).all()).filter(({ poll }) => poll === id);

test('[SECRET7] a secret poll is opened, voted in, changed and closed, and counts the last envelope of each', async () => {
	const poll = await opened();
	expect(poll.publicKey).toHaveLength(43);
	expect(keyFiles()).toHaveLength(1);
	const dropped = await vote(voter(0), poll, 'against');
	const codes = [await vote(voter(0), poll, 'for')];
	for (const [place, choice] of (['against', 'for', 'abstain', 'for', 'for', 'against', 'for'] as const).entries())
		codes.push(await vote(voter(place + 1), poll, choice));
	expect(await look(voter(0), poll.id)).toMatchObject({ voted: true, mine: null, turnout: 5, result: null });
	expect(await look(voter(9), poll.id)).toMatchObject({ voted: false, mine: null, onRoster: true });

	const { body } = await close(poll.id);
	expect(body).toMatchObject({
		state: 'closed',
		result: { turnout: { cast: 8 }, subjects: [{ counts: { tally: { for: 5, against: 2, abstain: 1 } } }] },
		ballots: null,
		secrecy: { invalid: 0, keyLost: false }
	});
	const kept = await ballotsOf(poll.id);
	expect(kept.map(({ code }) => code)).toEqual(codes.toSorted());
	expect(codes).not.toContain(dropped);
	const { salt, commitment } = (await testContext.context.database.read.select().from(secretPolls).all()).find(
		(one) => one.poll === poll.id
	) ?? { salt: null, commitment: null };
	expect(commitment).toBe(sha256(canonicalJson(kept.map(({ code, answer }) => ({ code, answer }))) + String(salt)));
	expect((await look(voter(0), poll.id)).secrecy?.commitment).toBe(commitment);
	const lines = await findStream(testContext.context.database.read, testContext.consultation, `poll:${poll.id}`, 0);
	expect(lines.map(({ data }) => data)).toMatchObject([{ publicKey: poll.publicKey }, { commitment, invalid: 0 }]);
	expect(keyFiles()).toEqual([]);
	expect((await close(poll.id)).body).toEqual(body);
	expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({ ok: true, differences: [] });
	expect(await look(voter(0), poll.id)).toMatchObject({ voted: false, mine: null });
});

test('[SECRET7] an envelope that cannot be opened, or holds no answer, is counted as invalid and stops nothing; two with one code count both', async () => {
	const poll = await opened();
	const codes: string[] = [];
	for (const [place, choice] of (['for', 'for', 'for', 'against'] as const).entries())
		codes.push(await vote(voter(place), poll, choice));
	const send = (place: number, envelope: string) =>
		testContext.ask(voter(place), 'POST', `/polls/${poll.id}/ballot`, { envelope });
	const against: Answer = { method: 'for-against', marks: ['against'] };
	const copied = sealAnswer(poll, voter(4).actor.participant, against, codes[0]);
	expect((await send(4, copied.body.envelope)).status).toBe(200);
	const anothers = sealFor(poll, voter(0).actor.participant, 'for').body.envelope;
	const bad = [
		anothers,
		Buffer.alloc(1072, 7).toString('base64url'),
		sealFor(poll, voter(7).actor.participant, 'for', 'for').body.envelope,
		sealFor(poll, voter(8).actor.participant, 'perhaps' as Choice).body.envelope,
		sealFor({ ...poll, id: 'another poll' }, voter(9).actor.participant, 'for').body.envelope
	];
	for (const [place, envelope] of bad.entries()) expect((await send(place + 5, envelope)).status).toBe(200);
	expect((await send(10, 'AAAA')).status).toBe(400);
	expect((await close(poll.id)).body).toMatchObject({
		result: { turnout: { cast: 5 }, subjects: [{ counts: { tally: { for: 3, against: 2, abstain: 0 } } }] },
		secrecy: { invalid: 5 }
	});
});

test('[SECRET4] a ballot in the open is refused in a secret poll, and an envelope in another; a retry is one ballot', async () => {
	const poll = await opened();
	const plain = await testContext.ask(voter(0), 'POST', `/polls/${poll.id}/ballot`, { choice: 'for' });
	expect([plain.status, plain.body.code]).toEqual([409, 'poll/wrong-paper']);
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'confidential', rules };
	const other = (await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked)).body
		.id as string;
	await testContext.ask(chair, 'POST', `/polls/${other}/open`, { acceptsRerun: true });
	const sealed = sealFor(poll, voter(0).actor.participant, 'for').body;
	expect((await testContext.ask(voter(0), 'POST', `/polls/${other}/ballot`, sealed)).body.code).toBe(
		'poll/wrong-paper'
	);
	const answers = await Promise.all(
		[1, 2, 3].map(() => testContext.ask(voter(0), 'POST', `/polls/${poll.id}/ballot`, sealed))
	);
	expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
		new Set([JSON.stringify({ status: 200, body: { recorded: true, answer: null } })])
	);
	expect((await testContext.ask(chair, 'POST', `/polls/${poll.id}/ballot`, sealed)).body.code).toBe(
		'poll/not-on-roster'
	);
	await testContext.ask(chair, 'POST', `/polls/${poll.id}/void`, { reason: 'over' });
	expect((await testContext.ask(voter(0), 'POST', `/polls/${poll.id}/ballot`, sealed)).body.code).toBe('poll/closed');
	expect(keyFiles()).toEqual([]);
});

test('[SECRET8] where so few voted that the result tells no figures, no ballot is kept', async () => {
	const poll = await opened();
	for (const place of [0, 1, 2]) await vote(voter(place), poll, 'for');
	const { body } = await close(poll.id);
	const told = (body as PollView).result?.subjects.every(({ counts }) => counts !== null) ?? false;
	expect(await ballotsOf(poll.id)).toHaveLength(told ? 3 : 0);
	expect((body as PollView).secrecy?.commitment === null).toBe(!told);
});

test('[SECRET6] without its key a secret poll takes no envelope and opens none: it can only be declared void', async () => {
	const poll = await opened();
	await vote(voter(0), poll, 'for');
	for (const file of keyFiles()) rmSync(join(keyFolder(), file));
	expect((await close(poll.id)).body.code).toBe('poll/key-lost');
	expect(await look(voter(0), poll.id)).toMatchObject({ state: 'open', secrecy: { keyLost: false } });
	await reconcilePollKeys(testContext.polls);
	expect(await look(voter(0), poll.id)).toMatchObject({ state: 'open', secrecy: { keyLost: true } });
	const late = sealFor(poll, voter(1).actor.participant, 'for').body;
	expect((await testContext.ask(voter(1), 'POST', `/polls/${poll.id}/ballot`, late)).body.code).toBe('poll/key-lost');
	const voided = await testContext.ask(chair, 'POST', `/polls/${poll.id}/void`, { reason: 'The key was lost.' });
	expect(voided.body).toMatchObject({ state: 'void', secrecy: null });
});

test('[SECRET6] a key that no open poll needs is destroyed when the server starts, and no other', async () => {
	const poll = await opened();
	testContext.polls.keys.make();
	expect(keyFiles()).toHaveLength(2);
	await reconcilePollKeys(testContext.polls);
	expect(keyFiles()).toHaveLength(1);
	await vote(voter(0), poll, 'for');
	expect((await close(poll.id)).status).toBe(200);
});

test('[SECRET11] a recount names what was altered after the closing', async () => {
	const poll = await opened();
	const choices = [
		'for',
		'for',
		'for',
		'against',
		'against',
		'for',
		'against',
		'for',
		'for',
		'against',
		'abstain'
	] as const;
	for (const [place, choice] of choices.entries()) await vote(voter(place), poll, choice);
	await close(poll.id);
	const { database } = testContext.context;
	const differences = async () =>
		(await recountPoll(database.read, poll.id))?.differences.map((text) => text.split(':')[0]);
	expect(await differences()).toEqual([]);
	const altered = async (statement: string, ...values: unknown[]) => {
		expect(await alter(database, statement, ...values)).toBeGreaterThan(0);
		return differences();
	};
	const before = String(
		await findValue(database, 'select answer from secret_ballots where poll = ? and place = 0', poll.id)
	);
	const other = before.includes('"for"')
		? before.replace('"for"', '"against"')
		: before.replace(/"(against|abstain)"/, '"for"');
	const change = 'update secret_ballots set answer = ? where poll = ? and place = 0';
	expect(await altered(change, other, poll.id)).toEqual(expect.arrayContaining(['commitment', 'for']));
	expect(await altered(change, before, poll.id)).toEqual([]);
	const recode = 'update secret_ballots set code = ? where poll = ? and place = 0';
	const code = await findValue(database, 'select code from secret_ballots where poll = ? and place = 0', poll.id);
	expect(await altered(recode, 'ZZZZZZZZZZZZ', poll.id)).toEqual(['order of the codes', 'commitment']);
	expect(await altered(recode, code, poll.id)).toEqual([]);
	const resalt = 'update secret_polls set invalid = 3, commitment = ? where poll = ?';
	expect(await altered(resalt, 'f'.repeat(64), poll.id)).toEqual([
		'invalid in the minutes',
		'commitment in the minutes',
		'commitment'
	]);
});
