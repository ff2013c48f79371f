import { afterAll, beforeAll, expect, test } from 'vitest';
import { alter } from '../../test-support/database/statements.fixture.ts';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import { recountPoll } from './recount.store.ts';

let testContext: TestContext;
let chair: TestPerson;
let people: TestPerson[];

beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
	const sides = ['civil-society', 'state', 'state', 'nhri', 'civil-society', 'civil-society'];
	people = await Promise.all(Array.from({ length: 36 }, (_, n) => testContext.welcome('participant', sides[n % 6])));
});
afterAll(() => testContext.close());

async function closedPoll(kind: string, threshold = 50, percentBase = 'cast'): Promise<string> {
	const rules = { percentBase, threshold, quorum: 20 };
	const asked = { cluster: testContext.cluster, action: testAction.id, workshop: null, kind, rules };
	const id = (await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked)).body
		.id as string;
	await testContext.ask(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true });
	const choices = ['for', 'for', 'against', 'for', 'abstain'];
	for (const [place, person] of people.entries())
		if (place % 7 !== 0) await testContext.ask(person, 'POST', `/polls/${id}/ballot`, { choice: choices[place % 5] });
	await testContext.ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null });
	return id;
}
const recount = (id: string) => recountPoll(testContext.context.database.read, id);
const tamper = (statement: string, id: string) => alter(testContext.context.database, statement, id);

test.each([
	['open', 50, 'cast'],
	['confidential', 60, 'valid'],
	['confidential', 66.67, 'entitled']
])('[POLL14] an untouched %s poll at %d percent of those %s comes out the same', async (kind, threshold, base) => {
	expect(await recount(await closedPoll(kind, threshold, base))).toMatchObject({ ok: true, differences: [] });
});

test.each<[string, string, RegExp]>([
	[
		'a changed ballot',
		'update ballots set answer = replace(answer, \'"for"\', \'"abstain"\') where poll = ?',
		/^for: 0, not \d+$/
	],
	['a deleted ballot', 'delete from ballots where poll = ? and answer like \'%"against"%\'', /^against: 0, not \d+$/],
	['a changed roster', "update poll_rosters set constituency = 'other' where poll = ?", /^hash of the roster: /],
	[
		'changed words',
		'update polls set frozen = replace(frozen, \'"text":"\', \'"text":"else \') where id = ?',
		/^hash of the action: /
	],
	[
		'a changed consensus',
		'update polls set result = replace(result, \'"consensus":{\', \'"consensus":null,"was":{\') where id = ?',
		/^consensus told: true, not false$/
	],
	[
		'a changed result',
		'update polls set result = replace(result, \'"adopted":true\', \'"adopted":false\') where id = ?',
		/^hash of the result in the minutes: /
	]
])('[POLL14] %s is found and named', async (_, statement, difference) => {
	const id = await closedPoll('open');
	await tamper(statement, id);
	const found = await recount(id);
	expect(found?.ok).toBe(false);
	expect(found?.differences).toContainEqual(expect.stringMatching(difference));
});

test('[POLL14] only a closed poll is counted again', async () => {
	expect(await recount('no-such-poll')).toBeUndefined();
});
