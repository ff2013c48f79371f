import type { PollView } from '@plenum/protocol/polls/polls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	createTestContext,
	type TestContext,
	type TestPerson,
	type TestResponse
} from '../../test-support/app/test-context.fixture.ts';
import { recountPoll } from '../recount/recount.store.ts';

let testContext: TestContext;
let chair: TestPerson;
let voters: TestPerson[];
beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
	voters = await Promise.all(
		Array.from({ length: 12 }, (_, n) => testContext.welcome('participant', n % 2 ? 'state' : 'civil-society'))
	);
});
afterAll(() => testContext.close());

const ask = (who: TestPerson | undefined, method: 'GET' | 'POST', path: string, body?: object): Promise<TestResponse> =>
	testContext.ask(who ?? chair, method, path, body);
const drafted = (asked: object, who?: TestPerson) =>
	ask(who, 'POST', `/consultations/${testContext.consultation}/polls`, { workshop: null, ...asked });
async function opened(asked: object): Promise<PollView> {
	const { id } = (await drafted(asked)).body;
	return (await ask(chair, 'POST', `/polls/${String(id)}/open`, { acceptsRerun: true })).body as PollView;
}
const close = async ({ id }: Pick<PollView, 'id'>) =>
	(await ask(chair, 'POST', `/polls/${id}/close`, { statement: '', reviewDate: null })).body as PollView;
const yesNo = { question: 'Shall we go on?', answer: 'yes-no', options: [] as string[] };
const lunch = { question: 'When is lunch?', answer: 'words', options: ['noon', 'one', 'two'] };
const point = (place: number) => ({ method: 'points', marks: [0, 1, 2].map((at) => (at === place ? 1 : 0)) });

describe('[POLL60] [POLL61] a quick poll', () => {
	test('asks a question by itself, is indicative, and adopts nothing where all are for it', async () => {
		const poll = await opened({ ...yesNo, kind: 'open' });
		expect(poll).toMatchObject({ indicative: true, cluster: null, method: 'for-against', actions: ['question'] });
		for (const who of voters) await ask(who, 'POST', `/polls/${poll.id}/ballot`, { choice: 'for' });
		const { result, outcomeDue } = await close(poll);
		expect(result?.subjects).toMatchObject([{ adopted: false, counts: { tally: { for: 12, against: 0 } } }]);
		expect(outcomeDue).toBe(false);
		const commitments = await ask(chair, 'GET', `/consultations/${testContext.consultation}/commitments`);
		expect(commitments.body).toMatchObject({ commitments: [] });
		expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({ ok: true, differences: [] });
	});

	test('with words: each person gives one, and changes it; the result orders them', async () => {
		const poll = await opened({ ...lunch, kind: 'confidential' });
		for (const [place, who] of voters.entries())
			await ask(who, 'POST', `/polls/${poll.id}/ballot`, point(place < 7 ? 1 : 0));
		const twice = { method: 'points', marks: [1, 1, 0] };
		expect((await ask(voters[0], 'POST', `/polls/${poll.id}/ballot`, twice)).body.code).toBe('poll/unknown-option');
		await ask(voters[0], 'POST', `/polls/${poll.id}/ballot`, point(2));
		const { result, frozen } = await close(poll);
		expect(frozen?.map((each) => 'words' in each && each.words.text)).toEqual(['noon', 'one', 'two']);
		expect(result?.subjects.map(({ counts }) => counts?.tally.for)).toEqual([5, 6, 1]);
		expect(result?.subjects.map(({ adopted }) => adopted)).toEqual([false, false, false]);
		expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({ ok: true, differences: [] });
	});

	test('hides its figures where few answer nearly alike', async () => {
		const poll = await opened({ ...yesNo, kind: 'confidential' });
		for (const who of voters.slice(0, 6)) await ask(who, 'POST', `/polls/${poll.id}/ballot`, { choice: 'for' });
		expect((await close(poll)).result).toMatchObject({ lines: [], subjects: [{ adopted: false, counts: null }] });
	});

	test('is whole: words where words are chosen, and only there; no consultation’s workshop but its own', async () => {
		const codes = [
			{ ...yesNo, options: ['yes', 'no'] },
			{ ...lunch, options: ['noon'] },
			{ ...lunch, options: [] },
			{ ...yesNo, question: ' ' },
			{ ...yesNo, workshop: 'another-workshop' }
		].map(async (change) => (await drafted({ kind: 'open', ...change })).body.code);
		expect(await Promise.all(codes)).toEqual([
			'request/invalid',
			'poll/method-needs-several',
			'poll/method-needs-several',
			'request/invalid',
			'workshop/unknown'
		]);
	});

	test('is drafted and opened by those who run votes, and answered by those on its roster', async () => {
		const observer = await testContext.welcome('observer');
		for (const who of [voters[0], observer])
			expect((await drafted({ ...yesNo, kind: 'open' }, who)).body.code).toBe('rights/missing');
		const { id } = (await drafted({ ...yesNo, kind: 'open' })).body as PollView;
		expect((await ask(voters[0], 'POST', `/polls/${id}/open`, {})).body.code).toBe('rights/missing');
		await ask(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true });
		expect((await ask(observer, 'POST', `/polls/${id}/ballot`, { choice: 'for' })).body.code).toBe(
			'poll/not-on-roster'
		);
	});

	test('opened twice at once is opened once; two who answer at once are both counted', async () => {
		const { id } = (await drafted({ ...yesNo, kind: 'open' })).body as PollView;
		const opening = () => ask(chair, 'POST', `/polls/${id}/open`, { acceptsRerun: true });
		const [one, other] = await Promise.all([opening(), opening()]);
		expect([one.body.openedAt, other.status]).toEqual([other.body.openedAt, 200]);
		await Promise.all(voters.slice(0, 2).map((who) => ask(who, 'POST', `/polls/${id}/ballot`, { choice: 'against' })));
		expect((await close({ id })).result?.turnout?.cast).toBe(2);
	});
});
