import { pollKinds, type PollKind } from '@plenum/domain/polls/poll';
import type { DelegateList, PollView } from '@plenum/protocol/polls/polls';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { createTestContext, testAction, type TestPerson } from '../../test-support/app/test-context.fixture.ts';
import { findLines } from '../../journal/journal.store.ts';
import { transaction } from '../../db/transaction.ts';
import { changeParticipant } from '../../people/participants.store.ts';
import { participants } from '../../people/people.tables.ts';
import { pollRosters } from '../polls.tables.ts';
import { recountPoll } from '../recount/recount.store.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';

const outcomeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) =>
	status === 200 ? 'recorded' : body.code;

type Choice = 'for' | 'against' | 'abstain';
const closing = { statement: '', reviewDate: null };

/** Twelve organisations of civil society; the first has three people, who write its name differently. */
async function openHall(kind: PollKind, { votesFinal = false, organisations = 12, confirmed = true } = {}) {
	const now = Date.UTC(2030, 0, 1, 10, 41, 17);
	const testContext = await createTestContext(() => now);
	const { ask, consultation, cluster, context } = testContext;
	const chair = await testContext.welcome('facilitator');
	const first: TestPerson[] = [];
	for (const name of ['Liga', ' LIGA ', 'liga'])
		first.push(await testContext.welcome('participant', 'civil-society', name));
	const others: TestPerson[] = [];
	for (let at = 1; at < organisations; at++)
		others.push(await testContext.welcome('participant', 'civil-society', `Union ${at}`));
	const alone = await testContext.welcome('participant', 'civil-society');
	if (!confirmed)
		await transaction(context.database, async (tx) => {
			const id = first[0]?.actor.participant ?? '';
			await tx.db.update(participants).set({ confirmed: null }).where(eq(participants.id, id)).run();
		});
	const rules = {
		percentBase: 'cast',
		threshold: 50,
		quorum: 0,
		voters: 'organisation',
		...(votesFinal && { votesFinal })
	};
	const asked = { cluster, action: testAction.id, workshop: null, kind, rules };
	const drafted = await ask(chair, 'POST', `/consultations/${consultation}/polls`, asked);
	const at = `/polls/${String(drafted.body.id)}`;
	const opened = await ask(chair, 'POST', `${at}/open`, { acceptsRerun: true });
	const person = (place: number) => first[place] ?? chair;
	const look = async (who: TestPerson) => (await ask(who, 'GET', at)).body as PollView;
	return {
		testContext,
		chair,
		first,
		others,
		alone,
		at,
		opened,
		person,
		look,
		poll: opened.body as PollView,
		async vote(who: TestPerson, choice: Choice) {
			const { organisation } = await look(who);
			const { id, secrecy } = opened.body as PollView;
			const sealed = () => sealFor({ id, publicKey: secrecy?.publicKey ?? '' }, organisation?.id ?? '', choice).body;
			return ask(who, 'POST', `${at}/ballot`, kind === 'secret' ? sealed() : { choice });
		},
		close: async () => (await ask(chair, 'POST', `${at}/close`, closing)).body as PollView
	};
}

describe.each(pollKinds)('[POLL67] where organisations vote, %s', (kind) => {
	test('roster, turnout and result count organisations, and whoever belongs to none has no vote', async () => {
		const { poll, first, others, alone, vote, look, close, testContext, chair } = await openHall(kind);
		expect(poll.entitled).toBe(12);
		expect((await look(alone)).onRoster).toBe(false);
		expect((await vote(alone, 'for')).body).toMatchObject({ code: 'poll/not-on-roster' });
		expect((await vote(chair, 'for')).status).not.toBe(200);
		for (const who of [...first, ...others.slice(0, 9)]) expect((await vote(who, 'for')).status).toBe(200);
		const closed = await close();
		expect(closed.result).toMatchObject({ entitled: 12, turnout: { cast: 10 }, subjects: [{ adopted: true }] });
		expect(closed.result?.subjects[0]?.counts?.tally).toEqual({ for: 10, against: 0, abstain: 0 });
		expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({ ok: true });
		await testContext.close();
	});

	test('two of its people at once have one ballot, and any of them changes it until the closing', async () => {
		const { first, others, person, vote, close, testContext } = await openHall(kind);
		for (const who of others) await vote(who, 'against');
		const both = await Promise.all([vote(person(0), 'for'), vote(person(1), 'against')]);
		expect(both.map(({ status }) => status)).toEqual([200, 200]);
		await vote(person(2), 'abstain');
		expect(first).toHaveLength(3);
		expect((await close()).result).toMatchObject({
			turnout: { cast: 12 },
			subjects: [{ counts: { tally: { for: 0, against: 11, abstain: 1 } } }]
		});
		await testContext.close();
	});

	test('each of its people is told who cast it before they vote, and not what where the vote is hidden', async () => {
		const { person, others, vote, look, testContext } = await openHall(kind);
		expect((await look(person(1))).organisation).toMatchObject({ castBy: null, castAt: null });
		await vote(person(0), 'for');
		const castAt = kind === 'secret' ? null : Date.UTC(2030, 0, 1, 10, 41);
		const { participant } = person(0).actor;
		const other = await look(person(1));
		expect(other).toMatchObject({ voted: true, organisation: { castBy: participant, castByMe: false, castAt } });
		expect(other.mine === null).toBe(kind !== 'open');
		const own = await look(person(0));
		expect(own.organisation).toMatchObject({ castByMe: true });
		expect(own.mine === null).toBe(kind === 'secret');
		const stranger = await look(others[0] ?? person(0));
		expect(stranger.voted).toBe(false);
		expect(JSON.stringify(stranger)).not.toContain(participant);
		// Only the person who changed it knows its present content.
		await vote(person(1), 'against');
		expect((await look(person(0))).mine === null).toBe(kind !== 'open');
		await testContext.close();
	});

	test('[POLL85] the other people of the organisation are told what they can see, and nobody else is told anything', async () => {
		const { testContext, person, others, vote, poll } = await openHall(kind);
		const { context, consultation } = testContext;
		const toOne = vi.spyOn(context.live, 'notifyParticipants');
		const toAll = vi.spyOn(context.live, 'notify');
		const told = () =>
			toOne.mock.calls
				.splice(0)
				.flatMap(([people, fact]) => people.map((each) => [each, fact]))
				.sort();
		const tellsOthersOf = (place: number) =>
			[0, 1, 2]
				.filter((each) => each !== place)
				.map((each) => [person(each).actor.participant, { kind: 'poll', consultation, poll: poll.id }])
				.sort();
		await vote(person(0), 'for');
		expect(told()).toEqual(tellsOthersOf(0));
		await vote(person(0), 'against');
		expect(told()).toEqual(kind === 'open' ? tellsOthersOf(0) : []);
		await vote(person(1), 'against');
		expect(told()).toEqual(tellsOthersOf(1));
		await vote(others[0] ?? person(0), 'for');
		expect(told()).toEqual([]);
		expect(toAll).not.toHaveBeenCalled();
		await testContext.close();
	});

	test('where votes are final, no answer tells a member how another voted', async () => {
		const { person, vote, testContext } = await openHall(kind, { votesFinal: true });
		expect((await vote(person(0), 'for')).status).toBe(200);
		const tries = [await vote(person(1), 'for'), await vote(person(1), 'against')];
		const codes = tries.map(({ status, body }) => (status === 200 ? 'recorded' : body.code));
		expect(codes).toEqual(kind === 'open' ? ['recorded', 'poll/vote-final'] : ['poll/vote-final', 'poll/vote-final']);
		await testContext.close();
	});

	test('who moves to another side or goes in mid-vote takes no vote along, and brings none', async () => {
		const { person, others, vote, look, close, testContext } = await openHall(kind);
		const [other] = others;
		const move = (who: TestPerson, change: { constituency?: string; status?: 'removed' }) =>
			transaction(testContext.context.database, (tx) => changeParticipant(tx.db, who.actor.participant, change));
		for (const who of others) await vote(who, 'for');
		await vote(person(0), 'for');
		await move(person(0), { constituency: 'state' });
		expect((await look(person(0))).organisation?.id).toBe((await look(person(1))).organisation?.id);
		await vote(person(0), 'against');
		await move(person(0), { status: 'removed' });
		expect((await vote(person(0), 'abstain')).status).not.toBe(200);
		if (other) await move(other, { status: 'removed' });
		const { result } = await close();
		expect(result).toMatchObject({ entitled: 12, turnout: { cast: 12 } });
		expect(result?.subjects[0]?.counts?.tally).toEqual({ for: 11, against: 1, abstain: 0 });
		await testContext.close();
	});

	test('after the closing nothing is left of who cast it, but in an open vote', async () => {
		const { person, others, vote, close, look, poll, testContext } = await openHall(kind);
		for (const who of [person(0), ...others]) await vote(who, 'for');
		await close();
		const rows = await testContext.context.database.read
			.select()
			.from(pollRosters)
			.where(eq(pollRosters.poll, poll.id))
			.all();
		expect(rows.filter(({ castBy, castAt }) => castBy !== null || castAt !== null)).toHaveLength(
			kind === 'open' ? 12 : 0
		);
		const { ballots } = await look(person(1));
		expect(ballots?.some(({ participant }) => participant === person(0).actor.participant)).toBe(
			kind === 'open' ? true : undefined
		);
		await testContext.close();
	});

	test('[POLL68] a named delegate alone casts, until another is named or the seat is open again', async () => {
		const hall = await openHall(kind);
		const { person, chair, others, alone, vote, look, at, poll, testContext } = hall;
		const { ask, consultation } = testContext;
		const idOf = (who: TestPerson) => who.actor.participant;
		const organisation = (await look(person(0))).organisation?.id ?? '';
		const name = async (by: TestPerson, delegate: TestPerson | null, of = organisation) =>
			(await ask(by, 'PUT', `${at}/delegate`, { organisation: of, delegate: delegate && idOf(delegate) })).body.code;
		const tries = async () => (await Promise.all([0, 1, 2].map((place) => vote(person(place), 'for')))).map(outcomeOf);
		// Its people take an open seat for themselves, and nobody's but their own.
		expect(await name(person(0), person(1))).toBe('poll/not-delegate');
		expect(await name(alone, alone)).toBe('poll/not-on-roster');
		expect(await name(others[0] ?? alone, null)).toBe('poll/not-on-roster');
		expect(await name(person(0), person(0))).toBeUndefined();
		expect(await tries()).toEqual(['recorded', 'poll/not-delegate', 'poll/not-delegate']);
		expect((await look(person(1))).organisation?.delegate).toEqual({ name: idOf(person(0)), isMe: false });
		expect(await name(person(1), person(1))).toBe('poll/not-delegate');
		// The person who runs the poll names another delegate, and learns nothing of a ballot by it.
		expect(await name(chair, person(1))).toBeUndefined();
		expect(await tries()).toEqual(['poll/not-delegate', 'recorded', 'poll/not-delegate']);
		const listed = (await ask(chair, 'GET', `${at}/delegates`)).body as DelegateList;
		expect(listed.organisations.find(({ id }) => id === organisation)).toMatchObject({ delegate: idOf(person(1)) });
		expect(listed.organisations).toHaveLength(12);
		expect(JSON.stringify(listed)).not.toMatch(/cast|voted/);
		// Who is gone holds no seat.
		await transaction(testContext.context.database, (tx) =>
			changeParticipant(tx.db, idOf(person(1)), { status: 'removed' })
		);
		expect((await look(person(2))).organisation?.delegate).toBeNull();
		expect((await vote(person(2), 'against')).status).toBe(200);
		expect(await name(person(2), person(2))).toBeUndefined();
		const lines = await findLines(testContext.context.database.read, consultation, 0, 1000);
		const told = lines.filter(({ type }) => type.startsWith('poll-delegate'));
		expect(told.map(({ type, by }) => [type, by])).toEqual([
			['poll-delegate-named', null],
			['poll-delegate-named', idOf(chair)],
			['poll-delegate-named', null]
		]);
		for (const { data, stream } of told) {
			expect(stream).toBe(`poll:${poll.id}`);
			expect(data).toEqual({ organisation, constituency: 'civil-society' });
		}
		await hall.close();
		expect(await name(chair, person(0))).toBe('poll/closed');
		await testContext.close();
	});

	test('it opens only with people who were confirmed: whoever says to be of an organisation could take its vote', async () => {
		const { opened, chair, at, testContext } = await openHall(kind, { confirmed: false });
		expect(opened.body).toMatchObject({ code: 'poll/roster-unconfirmed' });
		const left = await testContext.ask(chair, 'POST', `${at}/open`, { acceptsRerun: true, leaveOffUnconfirmed: true });
		expect(left.body).toMatchObject({ entitled: 12 });
		await testContext.close();
	});

	test('so few organisations that nothing could be told, however many people they have', async () => {
		const { opened, testContext } = await openHall(kind, { organisations: 4 });
		expect(opened.status === 200).toBe(kind === 'open');
		if (kind !== 'open') expect(opened.body).toMatchObject({ code: 'poll/too-few-to-hide' });
		await testContext.close();
	});
});

test('[POLL67] [POLL14] a recount finds that somebody was given another organisation', async () => {
	const { testContext, poll, person, others, vote, close } = await openHall('open');
	await vote(person(0), 'for');
	await close();
	const { database } = testContext.context;
	await transaction(database, async (tx) => {
		const moved = others[0]?.actor.participant ?? '';
		await tx.db.run(sql`delete from poll_members where poll = ${poll.id} and participant = ${moved}`);
	});
	expect((await recountPoll(database.read, poll.id))?.differences).toEqual([
		expect.stringContaining('hash of the roster'),
		expect.stringContaining('hash of the roster in the minutes')
	]);
	await testContext.close();
});

test('[POLL91] who may cast for which organisation is listed while the poll is open, and for nobody after', async () => {
	const { testContext, chair, at, close } = await openHall('confidential');
	const list = async () => (await testContext.ask(chair, 'GET', `${at}/delegates`)).body as DelegateList;
	expect((await list()).organisations).toHaveLength(12);
	await close();
	expect(await list()).toEqual({ organisations: [] });
	await testContext.close();
});
