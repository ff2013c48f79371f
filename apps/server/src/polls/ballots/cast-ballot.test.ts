import type { Answer } from '@plenum/domain/polls/answer';
import type { Fact } from '@plenum/protocol/facts';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isOnPostgres } from '../../test-support/database/folder-database.fixture.ts';
import { getSqlite } from '../../db/sqlite/get-sqlite.ts';
import { openFourVoters } from '../../test-support/polls/four-voters.fixture.ts';
import { testAction } from '../../test-support/app/test-context.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { findStream } from '../../journal/journal.store.ts';
import { changeParticipant } from '../../people/participants.store.ts';
import { findRows } from '../../test-support/database/statements.fixture.ts';

const { testContext, chair, voters, voter, drafted, opened, vote, close, look, factsOf } = await openFourVoters();
afterAll(() => testContext.close());
beforeEach(() => void testContext.actions.set(testAction.id, testAction));

const forAgainst = (...marks: string[]) => ({ method: 'for-against', marks });
const counted = (cast: number, tally: object) => ({ turnout: { cast }, subjects: [{ counts: { tally } }] });

describe('[POLL4] a ballot', () => {
	test('that is sent twice, or from two tabs at once, is one ballot with the same answer', async () => {
		const id = await opened();
		const answers = await Promise.all([1, 2, 3].map(() => vote(voter(0), id)));
		for (const { status, body } of answers)
			expect({ status, body }).toEqual({ status: 200, body: { recorded: true, answer: forAgainst('for') } });
		expect((await look(chair, id)).turnout).toBe(1);
		expect((await close(id)).body).toMatchObject({ result: counted(1, { for: 1, against: 0, abstain: 0 }) });
	});

	test('may be changed until closing, and the last counts', async () => {
		const id = await opened('open');
		await vote(voter(0), id, 'for');
		await vote(voter(0), id, 'against');
		expect((await look(voter(0), id)).mine).toEqual(forAgainst('against'));
		expect((await close(id)).body).toMatchObject({ result: counted(1, { for: 0, against: 1, abstain: 0 }) });
	});

	test('for what was not asked is refused at the edge', async () => {
		const id = await opened();
		expect((await vote(voter(0), id, 'perhaps')).body.code).toBe('request/invalid');
		expect((await vote(voter(0), 'no-such-poll')).body.code).toBe('poll/unknown');
	});

	test('that arrives together with others is judged by itself', async () => {
		const id = await opened();
		const late = await testContext.welcome('participant', 'state');
		const draft = await drafted();
		const answers = await Promise.all([
			vote(voter(0), id),
			vote(late, id),
			vote(voter(1), draft),
			vote(voter(1), id, 'against'),
			vote(voter(2), 'no-such-poll'),
			vote(voter(2), id, 'abstain')
		]);
		expect(answers.map(({ body }) => body.code ?? (body.answer as Answer).marks[0])).toEqual([
			'for',
			'poll/not-on-roster',
			'poll/not-open',
			'against',
			'poll/unknown',
			'abstain'
		]);
		expect((await close(id)).body).toMatchObject({ result: counted(3, { for: 1, against: 1, abstain: 1 }) });
		await transaction(testContext.context.database, (tx) =>
			changeParticipant(tx.db, late.actor.participant, { status: 'left' })
		);
	});

	test.skipIf(isOnPostgres)('that the disk did not take is not acknowledged, and may be sent again', async () => {
		const id = await opened();
		const { writer } = getSqlite(testContext.context.database);
		writer.pragma('query_only = ON');
		const answers = await Promise.all(voters.map((person) => vote(person, id)));
		expect(answers.map(({ body }) => body.code)).toEqual(voters.map(() => 'server/cannot-save'));
		writer.pragma('query_only = OFF');
		expect((await look(voter(0), id)).mine).toBeNull();
		expect((await vote(voter(0), id)).body).toEqual({ recorded: true, answer: forAgainst('for') });
		expect((await close(id)).body).toMatchObject({ result: { turnout: { cast: 1 } } });
	});

	test('is counted for each of three hundred who vote at the same instant', async () => {
		const hall = await Promise.all(Array.from({ length: 300 }, () => testContext.welcome('participant', 'other')));
		const id = await opened('confidential');
		const answers = await Promise.all(hall.map((person, n) => vote(person, id, n % 3 === 0 ? 'against' : 'for')));
		expect(answers.filter(({ body }) => body.recorded === true)).toHaveLength(300);
		const tally = { for: 200, against: 100, abstain: 0 };
		expect((await close(id)).body).toMatchObject({ turnout: 300, result: counted(300, tally) });
		for (const { actor } of hall)
			await transaction(testContext.context.database, (tx) =>
				changeParticipant(tx.db, actor.participant, { status: 'left' })
			);
	});

	test('leaves no line in the minutes and no time in the database', async () => {
		const id = await opened();
		await Promise.all(voters.map((person) => vote(person, id)));
		await close(id);
		const lines = await findStream(testContext.context.database.read, testContext.consultation, `poll:${id}`, 0);
		expect(lines.map(({ type }) => type)).toEqual(['poll-opened', 'poll-closed']);
		for (const { actor } of voters) expect(JSON.stringify(lines)).not.toContain(actor.participant);
		const rows = await findRows(testContext.context.database, 'select * from ballots where poll = ?', id);
		expect(Object.keys(rows[0]!)).toEqual(['poll', 'participant', 'answer']);
	});
});

describe('[POLL5] turnout', () => {
	test('is announced in steps of five, and shown so while a confidential poll is open, but all of them at once', async () => {
		const more = await Promise.all(Array.from({ length: 8 }, () => testContext.welcome('participant', 'other')));
		const id = await opened('confidential');
		const facts = await factsOf(async () => {
			for (const person of [...voters, ...more.slice(1)]) await vote(person, id);
			for (const person of voters) await vote(person, id, 'against');
		});
		const turnouts = (all: Fact[]) => all.map((fact) => (fact.kind === 'turnout' ? fact.turnout : fact.kind));
		expect(turnouts(facts)).toEqual([5, 10]);
		expect((await look(chair, id)).turnout).toBe(10);
		const last = await factsOf(async () => {
			for (const person of more) await vote(person, id);
		});
		expect(turnouts(last)).toEqual([12]);
		expect((await look(chair, id)).turnout).toBe(12);
		await close(id);
		expect((await look(chair, id)).turnout).toBe(12);
		for (const { actor } of more)
			await transaction(testContext.context.database, (tx) =>
				changeParticipant(tx.db, actor.participant, { status: 'left' })
			);
	});
});
