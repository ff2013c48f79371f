import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openFourVoters } from '../../test-support/polls/four-voters.fixture.ts';
import { testAction, type TestPerson } from '../../test-support/app/test-context.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { findStream } from '../../journal/journal.store.ts';
import { changeParticipant } from '../../people/participants.store.ts';
import { sha256 } from '../../sha256.ts';

const { testContext, chair, voter, drafted, opened, vote, close, look } = await openFourVoters();
afterAll(() => testContext.close());
beforeEach(() => void testContext.actions.set(testAction.id, testAction));

describe('[POLL3] opening', () => {
	test('freezes the words as they are, with their hash, whatever is written after', async () => {
		const id = await opened();
		testContext.actions.set(testAction.id, { ...testAction, text: 'Something else entirely' });
		const view = await look(voter(0), id);
		expect(view).toMatchObject({ state: 'open', entitled: 4, onRoster: true, mine: null, turnout: 0, result: null });
		expect(view.frozen).toEqual([{ action: testAction, sha256: sha256(canonicalJson(testAction)) }]);
		const again = await Promise.all([1, 2].map(() => testContext.ask(chair, 'POST', `/polls/${id}/open`)));
		expect(again.map(({ body }) => body.frozen)).toEqual([view.frozen, view.frozen]);
		const lines = await findStream(testContext.context.database.read, testContext.consultation, `poll:${id}`, 0);
		expect(lines).toHaveLength(1);
		await close(id);
		expect((await testContext.ask(chair, 'POST', `/polls/${id}/open`)).body.code).toBe('poll/not-draft');
	});

	test('fixes the roster: who comes later has no vote in it, who is made an observer keeps theirs', async () => {
		const id = await opened();
		const late = await testContext.welcome('participant', 'state');
		expect((await vote(late, id)).body.code).toBe('poll/not-on-roster');
		expect((await vote(chair, id)).body.code).toBe('poll/not-on-roster');
		const change = (person: TestPerson, to: Parameters<typeof changeParticipant>[2]) =>
			transaction(testContext.context.database, (tx) => changeParticipant(tx.db, person.actor.participant, to));
		await change(voter(3), { role: 'observer' });
		expect((await vote(voter(3), id)).status).toBe(200);
		await change(voter(3), { role: 'participant', status: 'removed' });
		expect((await vote(voter(3), id)).body.code).toBe('participant/removed');
		await change(voter(3), { status: 'admitted' });
		await change(late, { status: 'left' });
	});

	test('needs words', async () => {
		const id = await drafted();
		testContext.actions.set(testAction.id, { ...testAction, text: '  ' });
		expect((await testContext.ask(chair, 'POST', `/polls/${id}/open`)).body.code).toBe('poll/action-empty');
		testContext.actions.delete(testAction.id);
		expect((await testContext.ask(chair, 'POST', `/polls/${id}/open`)).body.code).toBe('poll/unknown-action');
	});
});
