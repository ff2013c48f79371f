import type { Choice } from '@plenum/domain/polls/answer';
import type { PollView } from '@plenum/protocol/polls';
import { createTestContext, trialAction, type TestPerson, type TestContext } from './test-context.fixture.ts';
import { sealFor } from '../polls/seal.fixture.ts';

export type SecretVote = { trial: TestContext; chair: TestPerson; poll: string; voters: TestPerson[]; codes: string[] };

/** An application of its own in which a secret poll is open and everyone has voted: every third against. */
export async function openSecretVote(people: number): Promise<SecretVote> {
	const trial = await createTestContext();
	const chair = await trial.welcome('facilitator');
	const voters: TestPerson[] = [];
	for (let place = 0; place < people; place++)
		voters.push(await trial.welcome('participant', place % 2 ? 'state' : 'civil-society'));
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 };
	const asked = { cluster: trial.cluster, action: trialAction.id, workshop: null, kind: 'secret', rules };
	const drafted = await trial.ask(chair, 'POST', `/consultations/${trial.consultation}/polls`, asked);
	const poll = drafted.body.id as string;
	const { secrecy } = (await trial.ask(chair, 'POST', `/polls/${poll}/open`)).body as PollView;
	const codes: string[] = [];
	for (const [place, voter] of voters.entries()) {
		const choice: Choice = place % 3 ? 'for' : 'against';
		const sealed = sealFor({ id: poll, publicKey: secrecy?.publicKey ?? '' }, voter.actor.participant, choice);
		await trial.ask(voter, 'POST', `/polls/${poll}/ballot`, sealed.body);
		codes.push(sealed.code);
	}
	return { trial, chair, poll, voters, codes: codes.sort() };
}
