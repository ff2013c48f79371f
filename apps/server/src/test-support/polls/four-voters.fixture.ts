import type { Fact } from '@plenum/protocol/facts';
import type { PollView } from '@plenum/protocol/polls/polls';
import {
	createTestContext,
	testAction,
	type TestResponse,
	type TestPerson,
	type TestContext
} from '../app/test-context.fixture.ts';

export const defaultRules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };

/** For tests of one poll rule each. An application with a facilitator and four voters of three sides, and what they do in a poll. */
export type FourVoters = {
	testContext: TestContext;
	chair: TestPerson;
	voters: TestPerson[];
	/** The path of all polls. */
	all: string;
	voter(place: number): TestPerson;
	drafted(kind?: string): Promise<string>;
	/** Opened despite earlier polls on the same question: this test does not care what two results reveal together. */
	opened(kind?: string): Promise<string>;
	vote(who: TestPerson, id: string, choice?: string): Promise<TestResponse>;
	close(id: string, statement?: string): Promise<TestResponse>;
	look(who: TestPerson, id: string): Promise<PollView>;
	/** What was announced while `work` ran. */
	factsOf(work: () => Promise<unknown>): Promise<Fact[]>;
};

export async function openFourVoters(): Promise<FourVoters> {
	const testContext = await createTestContext();
	const chair = await testContext.welcome('facilitator');
	const sides = ['civil-society', 'civil-society', 'state', 'nhri'];
	const voters = await Promise.all(sides.map((side) => testContext.welcome('participant', side)));
	const all = `/consultations/${testContext.consultation}/polls`;
	const drafted = async (kind = 'open') => {
		const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind, rules: defaultRules };
		return succeeded(await testContext.ask(chair, 'POST', all, asked)).id as string;
	};
	return {
		testContext,
		chair,
		voters,
		all,
		drafted,
		voter(place) {
			const one = voters[place];
			if (!one) throw new Error('there are four voters');
			return one;
		},
		async opened(kind) {
			const id = await drafted(kind);
			succeeded(await testContext.ask(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true }));
			return id;
		},
		vote: (who, id, choice = 'for') => testContext.ask(who, 'POST', `/polls/${id}/ballot`, { choice }),
		close: (id, statement = '') =>
			testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement, reviewDate: null }),
		look: async (who, id) => (await testContext.ask(who, 'GET', `/polls/${id}`)).body as PollView,
		async factsOf(work) {
			const { live } = testContext.context;
			const facts: Fact[] = [];
			const notify = live.notify;
			live.notify = (fact) => {
				facts.push(fact);
				notify(fact);
			};
			await work();
			live.notify = notify;
			return facts;
		}
	};
}

function succeeded({ status, body }: TestResponse): TestResponse['body'] {
	if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
	return body;
}
