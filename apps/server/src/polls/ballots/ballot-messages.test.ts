import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import { isPostgres } from '../../db/is-postgres.ts';
import { TransactionConnection } from '../../db/postgres/transaction-connection.ts';

let testContext: TestContext;
let chair: TestPerson;

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
});
afterAll(() => testContext.close());

test('[DB64] ballots that come together cost two messages between BEGIN and COMMIT, however many they are', async () => {
	const voters = await Promise.all(Array.from({ length: 8 }, () => testContext.welcome('participant', 'state')));
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind: 'open', rules };
	const drafted = await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked);
	const poll = `/polls/${String(drafted.body.id)}`;
	await testContext.ask(chair, 'POST', `${poll}/open`, { acceptsRerun: true });
	const begin = vi.spyOn(testContext.context.database.bounds, 'begin');
	const sent = vi.spyOn(TransactionConnection.prototype, 'flush');
	const cast = (voter: TestPerson) => testContext.ask(voter, 'POST', `${poll}/ballot`, { choice: 'for' });
	const answers = await Promise.all(voters.map(cast));
	expect(answers.map(({ status }) => status)).toEqual(voters.map(() => 200));
	const groups = begin.mock.calls.length;
	expect(groups).toBeGreaterThan(0);
	expect(sent).toHaveBeenCalledTimes(isPostgres(testContext.context.database.read) ? 2 * groups : 0);
});
