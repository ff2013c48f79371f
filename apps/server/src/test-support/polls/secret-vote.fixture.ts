import type { Choice } from '@plenum/domain/polls/answer';
import type { PollView } from '@plenum/protocol/polls/polls';
import { createTestContext, testAction, type TestPerson, type TestContext } from '../app/test-context.fixture.ts';
import { sealFor } from './seal.fixture.ts';

export type SecretVote = {
	testContext: TestContext;
	chair: TestPerson;
	poll: string;
	voters: TestPerson[];
	codes: string[];
};

/** An application of its own in which a secret poll is open and everyone has voted: every third against. */
export async function openSecretVote(people: number): Promise<SecretVote> {
	const testContext = await createTestContext();
	const chair = await testContext.welcome('facilitator');
	const voters: TestPerson[] = [];
	for (let place = 0; place < people; place++)
		voters.push(await testContext.welcome('participant', place % 2 ? 'state' : 'civil-society'));
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'secret', rules };
	const drafted = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	const poll = drafted.body.id as string;
	const { secrecy } = (await testContext.ask(chair, 'POST', `/polls/${poll}/open`)).body as PollView;
	const codes: string[] = [];
	for (const [place, voter] of voters.entries()) {
		const choice: Choice = place % 3 ? 'for' : 'against';
		const sealed = sealFor({ id: poll, publicKey: secrecy?.publicKey ?? '' }, voter.actor.participant, choice);
		await testContext.ask(voter, 'POST', `/polls/${poll}/ballot`, sealed.body);
		codes.push(sealed.code);
	}
	return { testContext, chair, poll, voters, codes: codes.sort() };
}
