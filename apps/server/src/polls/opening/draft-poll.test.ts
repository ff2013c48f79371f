import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openFourVoters, defaultRules } from '../../test-support/polls/four-voters.fixture.ts';
import { testAction } from '../../test-support/app/test-context.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { changeParticipant } from '../../people/participants.store.ts';

const { testContext, chair, all, voter, drafted, vote, close, look } = await openFourVoters();
afterAll(() => testContext.close());
beforeEach(() => void testContext.actions.set(testAction.id, testAction));

describe('[POLL1] a draft', () => {
	test('asks about an action that is in the text', async () => {
		const asked = {
			cluster: testContext.cluster,
			action: 'action-9999',
			workshop: null,
			kind: 'open',
			rules: defaultRules
		};
		expect((await testContext.ask(chair, 'POST', all, asked)).body.code).toBe('poll/unknown-action');
		const elsewhere = { ...asked, cluster: 'other-cluster', action: testAction.id };
		expect((await testContext.ask(chair, 'POST', all, elsewhere)).body.code).toBe('cluster/unknown');
		const nowhere = { ...asked, action: testAction.id, workshop: 'no-workshop' };
		expect((await testContext.ask(chair, 'POST', all, nowhere)).body.code).toBe('workshop/unknown');
	});

	test('with a key is drafted once, however often it is sent', async () => {
		const asked = {
			cluster: testContext.cluster,
			action: testAction.id,
			workshop: null,
			kind: 'open',
			rules: defaultRules
		};
		const send = (key: string) => testContext.ask(chair, 'POST', all, asked, key);
		const [one, again, other] = await Promise.all([send('press-1'), send('press-1'), send('press-2')]);
		expect(again.body).toEqual(one.body);
		expect(other.body.id).not.toBe(one.body.id);
	});

	test('takes no ballot, has no roster, and closes nothing', async () => {
		const id = await drafted();
		expect((await vote(voter(0), id)).body.code).toBe('poll/not-open');
		expect((await close(id)).body.code).toBe('poll/not-open');
		expect(await look(voter(0), id)).toMatchObject({ state: 'draft', entitled: null, frozen: null, onRoster: false });
	});

	test('is the facilitator’s to open', async () => {
		const id = await drafted();
		expect((await testContext.ask(voter(0), 'POST', `/polls/${id}/open`)).body.code).toBe('rights/missing');
		const rapporteur = await testContext.welcome('rapporteur', 'state');
		expect((await testContext.ask(rapporteur, 'POST', `/polls/${id}/open`)).body.code).toBe('rights/missing');
		await transaction(testContext.context.database, (tx) =>
			changeParticipant(tx.db, rapporteur.actor.participant, { status: 'left' })
		);
	});

	test('is listed with the others of its cluster, or in its state, alone or among several', async () => {
		const id = await drafted();
		const listed = async (query: string) => {
			const { body } = await testContext.ask(voter(0), 'GET', `${all}${query}`);
			return (body.polls as { id: string }[]).filter((poll) => poll.id === id).length;
		};
		expect(await listed('')).toBe(1);
		expect(await listed(`?cluster=${testContext.cluster}&state=draft`)).toBe(1);
		expect(await listed('?state=open')).toBe(0);
		expect(await listed('?state=open&state=draft')).toBe(1);
		expect(await listed('?cluster=another-cluster')).toBe(0);
		expect((await testContext.ask(voter(0), 'GET', `${all}?state=unheard-of`)).body.code).toBe('request/invalid');
	});
});
