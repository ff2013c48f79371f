import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { CommitmentView } from '@plenum/protocol/commitments';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findStream } from '../journal/journal.store.ts';
import { sha256 } from '../polls/fingerprint.ts';
import { openTrialHouse, trialAction, type Somebody, type TrialHouse } from './trial-house.ts';

let trial: TrialHouse;
let chair: Somebody;
let voter: Somebody;
let now = Date.parse('2026-12-01T09:00:00Z');

beforeAll(async () => {
	trial = await openTrialHouse(() => now);
	chair = await trial.welcome('facilitator');
	voter = await trial.welcome('participant', 'state');
});
afterAll(() => trial.close());

async function decided(choice: string, reviewDate: string | null = null): Promise<string> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 };
	const asked = { cluster: trial.cluster, action: trialAction.id, workshop: null, kind: 'open', rules };
	const id = (await trial.ask(chair, 'POST', `/consultations/${trial.consultation}/polls`, asked)).body.id as string;
	await trial.ask(chair, 'POST', `/polls/${id}/open`);
	await trial.ask(voter, 'POST', `/polls/${id}/ballot`, { choice });
	await trial.ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate });
	return id;
}
async function commitmentOf(poll: string): Promise<CommitmentView | undefined> {
	const reply = await trial.ask(voter, 'GET', `/consultations/${trial.consultation}/commitments`);
	return (reply.body.commitments as CommitmentView[]).find((commitment) => commitment.poll === poll);
}
const followUp = (who: Somebody, id: string, change: object) =>
	trial.ask(who, 'PATCH', `/consultations/${trial.consultation}/commitments/${id}`, change);

test('[COMMITMENT1] what a poll adopts is a commitment at once, in the words that were voted on', async () => {
	const poll = await decided('for');
	expect(await commitmentOf(poll)).toEqual({
		id: expect.any(String),
		consultation: trial.consultation,
		cluster: trial.cluster,
		clusterLabel: 'Detention',
		poll,
		action: trialAction,
		actionSha256: sha256(canonicalJson(trialAction)),
		status: 'not-started',
		evidence: '',
		nextDate: '2027-06-30',
		adoptedAt: now,
		updatedAt: now,
		overdue: false
	});
	expect((await commitmentOf(await decided('for', '2027-02-01')))?.nextDate).toBe('2027-02-01');
});

test('[COMMITMENT1] what a poll does not adopt is none', async () => {
	expect(await commitmentOf(await decided('against'))).toBeUndefined();
});

describe('[COMMITMENT2] following up', () => {
	test('changes what is named, and the minutes hold the status without the evidence', async () => {
		const before = await commitmentOf(await decided('for'));
		const id = before?.id ?? '';
		const change = { status: 'in-progress', evidence: 'Two reports are out', nextDate: '2027-03-01' };
		const reply = await followUp(chair, id, change);
		expect(reply).toEqual({ status: 200, body: { ...before, ...change, updatedAt: now } });
		const lines = await findStream(trial.house.database.read, trial.consultation, `commitment:${id}`, 1);
		expect(lines).toMatchObject([{ type: 'commitment-followed-up' }]);
		expect(lines[0]?.data).toEqual({ status: 'in-progress', nextDate: '2027-03-01' });
	});

	test('is the secretariat’s, about commitments that there are', async () => {
		const id = (await commitmentOf(await decided('for')))?.id ?? '';
		expect((await followUp(voter, id, { status: 'done' })).body.code).toBe('rights/missing');
		expect((await followUp(chair, 'no-commitment', { status: 'done' })).body.code).toBe('commitment/unknown');
		expect((await followUp(chair, id, { status: 'forgotten' })).body.code).toBe('request/invalid');
	});
});

test('[COMMITMENT3] what is open when its date has passed is overdue, until it is done', async () => {
	const poll = await decided('for', '2027-02-01');
	const id = (await commitmentOf(poll))?.id ?? '';
	now = Date.parse('2027-02-01T23:00:00Z');
	expect((await commitmentOf(poll))?.overdue).toBe(false);
	now = Date.parse('2027-02-02T01:00:00Z');
	expect((await commitmentOf(poll))?.overdue).toBe(true);
	expect((await followUp(chair, id, { status: 'done' })).body.overdue).toBe(false);
});
