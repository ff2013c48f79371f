import type { PollView } from '@plenum/protocol/polls/polls';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestContext, type TestContext, type TestPerson } from '../../test-support/app/test-context.fixture.ts';
import { createAcceptance, draftSecretPoll } from '../../test-support/polls/trustee-vote.fixture.ts';
import { consultations } from '../../consultations/consultations.tables.ts';
import { alter } from '../../test-support/database/statements.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { compareRows } from '../../journal/compare-rows.ts';
import { findStream } from '../../journal/journal.store.ts';
import { participants } from '../../people/people.tables.ts';
import { recountPoll } from '../recount/recount.store.ts';

/** The facilitator wants every key of a secret poll in their own hands: with people whom they made up, or moved where they are needed. */
let testContext: TestContext;
let chair: TestPerson;
let state: TestPerson;
let society: TestPerson;
let colleague: TestPerson;
let poll: string;

beforeEach(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator', 'civil-society');
	state = await testContext.welcome('participant', 'state');
	society = await testContext.welcome('participant', 'civil-society');
	colleague = await testContext.welcome('participant', 'civil-society');
	for (let place = 0; place < 10; place++)
		await testContext.welcome('participant', place % 2 ? 'state' : 'civil-society');
	poll = await draftSecretPoll(testContext, chair);
});
afterEach(() => testContext.close());

const idOf = ({ actor }: TestPerson) => actor.participant;
const change = (who: TestPerson, set: Partial<typeof participants.$inferInsert>) =>
	transaction(testContext.context.database, async ({ db }) => {
		await db
			.update(participants)
			.set(set)
			.where(eq(participants.id, idOf(who)))
			.run();
	});
const name = (...who: TestPerson[]) =>
	testContext.ask(chair, 'PUT', `/polls/${poll}/trustees`, { trustees: who.map(idOf) });
const accept = async (who: TestPerson, named: boolean) => {
	const acceptance = createAcceptance(poll);
	await testContext.ask(who, 'POST', `/polls/${poll}/trust`, { ...acceptance, named });
	return acceptance.publicKey;
};
const second = (who: TestPerson, publicKey: string, seconds = true) =>
	testContext.ask(who, 'PUT', `/polls/${poll}/second`, { publicKey, seconds });
const open = async () => {
	const { body } = await testContext.ask(chair, 'POST', `/polls/${poll}/open`, { acceptsRerun: true });
	return body.code ?? body.state;
};
const look = async (who: TestPerson) => (await testContext.ask(who, 'GET', `/polls/${poll}`)).body as PollView;

describe('[TRUSTEE1] trustees who are nobody but the facilitator', () => {
	test('are not named while no facilitator has confirmed them, nor without a ballot of their own', async () => {
		await change(society, { confirmed: null });
		expect((await name(state, society)).body.code).toBe('poll/trustee-unfit');
		await change(society, { confirmed: 'list', role: 'observer' });
		expect((await name(state, society)).body.code).toBe('poll/trustee-unfit');
		await change(society, { role: 'participant' });
		expect((await name(state, society)).status).toBe(200);
	});

	test.each([
		['are no longer confirmed', { confirmed: null }],
		['have no ballot any more', { role: 'observer' as const }],
		['were moved to another side', { constituency: 'nhri' }],
		['were removed', { status: 'removed' as const }]
	])('open nothing where they %s', async (_, set) => {
		await name(state, society);
		for (const who of [state, society]) await accept(who, true);
		await change(society, set);
		expect(await open()).toMatch(/poll\/(trustees-missing|roster-unconfirmed)/);
	});
});

describe('[TRUSTEE13] a trustee whom the facilitator alone chose', () => {
	test('opens nothing while nobody of their side seconds them and the voters may not know their name', async () => {
		await name(state, society);
		await accept(state, true);
		const key = await accept(society, false);
		expect(await open()).toBe('poll/trustees-unseconded');
		expect((await second(colleague, key)).status).toBe(200);
		expect(await open()).toBe('open');
	});

	test('is not seconded by themselves, a facilitator, an observer, another side, or anyone whom nobody confirmed', async () => {
		const unconfirmed = await testContext.welcome('participant', 'civil-society');
		await change(unconfirmed, { confirmed: null });
		const observer = await testContext.welcome('observer', 'civil-society');
		await name(state, society);
		await accept(state, true);
		const key = await accept(society, false);
		for (const who of [society, chair, observer, state, unconfirmed]) {
			expect((await second(who, key)).body.code).toMatch(/^(poll\/may-not-second|rights\/missing)$/);
			expect((await look(who)).second).toBeNull();
		}
		expect(await open()).toBe('poll/trustees-unseconded');
	});

	test.each([
		['was moved to another side', { constituency: 'state' }],
		['became a facilitator', { role: 'facilitator' as const }],
		['was removed', { status: 'removed' as const }]
	])('is not seconded by somebody who %s before the opening', async (_, set) => {
		await name(state, society);
		await accept(state, true);
		await second(colleague, await accept(society, false));
		await change(colleague, set);
		expect(await open()).toBe('poll/trustees-unseconded');
	});

	test('was seconded for one key alone, and until it is taken back', async () => {
		await name(state, society);
		await accept(state, true);
		const key = await accept(society, false);
		await second(colleague, key);
		const other = await accept(society, false);
		expect((await second(colleague, key)).body.code).toBe('poll/trustee-changed');
		expect(await open()).toBe('poll/trustees-unseconded');
		await second(colleague, other);
		expect((await look(colleague)).second).toMatchObject({ seconds: true });
		await second(colleague, other, false);
		expect(await open()).toBe('poll/trustees-unseconded');
	});

	test('is known by name to their own side, which is asked, and to the others only if they said so', async () => {
		await transaction(testContext.context.database, async ({ db }) => {
			await db.update(consultations).set({ namePolicy: 'constituency' }).run();
		});
		const alone = await testContext.welcome('participant', 'nhri');
		await name(society, alone);
		const key = await accept(society, false);
		expect((await look(colleague)).second).toEqual({ name: idOf(society), publicKey: key, seconds: false });
		await accept(alone, true);
		await second(colleague, key);
		const told = (await look(state)).trustees.map(({ named, name: shown, seconders }) => [named, shown, seconders]);
		// Nobody of the side is named where the policy hides names: they are counted.
		expect(told).toEqual([
			[false, null, [null]],
			[true, idOf(alone), []]
		]);
		expect(await open()).toBe('open');
	});
});

test('[TRUSTEE10] the ballot, the record and the recount say by how many of their side each trustee was seconded', async () => {
	const puppets = [
		await testContext.welcome('participant', 'civil-society'),
		await testContext.welcome('participant', 'civil-society')
	];
	await name(society, state);
	const key = await accept(society, false);
	await accept(state, true);
	for (const who of [colleague, ...puppets]) await second(who, key);
	// Two of them are not of the side when it opens: they are not told to have seconded anyone.
	for (const who of puppets) await change(who, { constituency: 'state' });
	expect(await open()).toBe('open');
	const { trustees } = await look(state);
	expect(trustees.map(({ seconders }) => seconders)).toEqual([[idOf(colleague)], []]);
	const lines = await findStream(testContext.context.database.read, testContext.consultation, `poll:${poll}`, 0);
	const opened = lines.find(({ type }) => type === 'poll-opened');
	expect(opened?.data).toMatchObject({
		trustees: [
			{ constituency: 'civil-society', seconded: 1, named: false },
			{ constituency: 'state', seconded: 0, named: true }
		]
	});
	expect(lines.filter(({ type }) => type === 'trustee-seconded')).toHaveLength(3);
	await testContext.ask(chair, 'POST', `/polls/${poll}/close`, { statement: '', reviewDate: null });
	const recount = () => recountPoll(testContext.context.database.read, poll);
	expect(await recount()).toMatchObject({ ok: true, differences: [] });
	await alter(testContext.context.database, 'delete from trustee_seconds');
	expect(JSON.stringify((await recount())?.differences)).toContain('trustees');
});

describe('[JOURNAL20] verify raises no false alarm', () => {
	const findAltered = async () => {
		const { consultation, context } = testContext;
		const { read } = context.database;
		const { lines } = await context.journal.verify(read, consultation);
		const { faults } = await compareRows(read, context.journal.hashRows, consultation, lines);
		return faults.filter((fault) => fault.includes(poll));
	};
	beforeEach(async () => {
		await name(state, society);
		await accept(state, true);
		await second(colleague, await accept(society, true));
		expect(await findAltered()).toEqual([]);
	});

	test('where a trustee who was seconded accepts again with another key', async () => {
		await accept(society, true);
		await testContext.ask(chair, 'POST', `/polls/${poll}/void`, { reason: 'Asked otherwise' });
		expect(await findAltered()).toEqual([]);
	});

	test('where somebody who seconded a trustee was removed before the opening', async () => {
		await change(colleague, { status: 'removed' });
		expect(await open()).toBe('open');
		expect(await findAltered()).toEqual([]);
	});

	test('where a draft is declared void', async () => {
		await testContext.ask(chair, 'POST', `/polls/${poll}/void`, { reason: 'Asked otherwise' });
		expect((await look(chair)).state).toBe('void');
		expect(await findAltered()).toEqual([]);
	});
});
