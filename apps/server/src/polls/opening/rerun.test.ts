import type { Choice } from '@plenum/domain/polls/answer';
import { roles } from '@plenum/domain/people/rights';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { Tally } from '@plenum/domain/polls/result';
import type { PollView } from '@plenum/protocol/polls/polls';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
	createTestContext,
	testAction,
	type TestPerson,
	type TestContext
} from '../../test-support/app/test-context.fixture.ts';
import { findStream } from '../../journal/journal.store.ts';
import { recountPoll } from '../recount/recount.store.ts';

let testContext: TestContext;
let chair: TestPerson;
let hall: TestPerson[];

beforeEach(async () => {
	testContext = await createTestContext();
	onTestFinished(() => testContext.close());
	chair = await testContext.welcome('facilitator');
	hall = await Promise.all(
		Array.from({ length: 12 }, (_, place) => testContext.welcome('participant', place % 2 ? 'state' : 'civil-society'))
	);
});

async function drafted(kind: PollKind, action = testAction.id): Promise<PollView> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const asked = { cluster: testContext.cluster, action, workshop: null, kind, rules };
	return (await testContext.ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, asked))
		.body as PollView;
}
const open = (poll: PollView, body?: object) => testContext.ask(chair, 'POST', `/polls/${poll.id}/open`, body);
const look = async (poll: PollView) => (await testContext.ask(chair, 'GET', `/polls/${poll.id}`)).body as PollView;

/** Opens, has these people vote for, or against from some place on, and closes. */
async function held(poll: PollView, voters: readonly TestPerson[], inFavour: number): Promise<PollView> {
	expect((await open(poll, { acceptsRerun: true })).status).toBe(200);
	for (const [place, voter] of voters.entries()) {
		const choice: Choice = place < inFavour ? 'for' : 'against';
		await testContext.ask(voter, 'POST', `/polls/${poll.id}/ballot`, { choice });
	}
	const closing = { statement: '', reviewDate: null };
	return (await testContext.ask(chair, 'POST', `/polls/${poll.id}/close`, closing)).body as PollView;
}

const tallyOf = ({ result }: PollView): Tally =>
	result?.subjects[0]?.counts?.tally ?? { for: NaN, against: NaN, abstain: NaN };

describe('[POLL23] the same question to nearly the same people', () => {
	test('is said of the draft, and opens only when the facilitator says that they know', async () => {
		const first = await held(await drafted('confidential'), hall, 7);
		expect(first.rerun).toBeNull();
		const again = await drafted('confidential');
		expect(again.rerun).toEqual({ of: first.id, changed: 0, undivided: false });
		await testContext.welcome('participant', 'state');
		const foreseen = { of: first.id, changed: 1, undivided: true };
		expect((await look(again)).rerun).toEqual(foreseen);
		expect((await open(again)).body.code).toBe('poll/rerun-unconfirmed');
		expect((await look(again)).state).toBe('draft');
		expect((await open(again, { acceptsRerun: true })).body).toMatchObject({ state: 'open', rerun: foreseen });
		const [line] = await findStream(testContext.context.database.read, testContext.consultation, `poll:${again.id}`, 0);
		expect(line?.data).toMatchObject({ rerun: foreseen });
	});

	test('is foreseen by those who may draft or open one, and told to all when it is opened', async () => {
		const readers = await Promise.all(roles.map((role) => testContext.welcome(role)));
		const toldTo = async ({ id }: PollView) => {
			const views = await Promise.all(readers.map((reader) => testContext.ask(reader, 'GET', `/polls/${id}`)));
			return Object.fromEntries(roles.map((role, place) => [role, (views[place]?.body as PollView).rerun]));
		};
		await held(await drafted('confidential'), hall, 7);
		const again = await drafted('confidential');
		const { rerun } = again;
		expect(rerun).not.toBeNull();
		const foreseen = { facilitator: rerun, rapporteur: rerun, participant: null, observer: null };
		expect(await toldTo(again)).toEqual(foreseen);
		expect((await open(again, { acceptsRerun: true })).status).toBe(200);
		expect(await toldTo(again)).toEqual(Object.fromEntries(roles.map((role) => [role, rerun])));
	});

	test('would tell an attacker who subtracts one result from the other how the newcomer voted: the warning is not for nothing', async () => {
		const first = await held(await drafted('confidential'), hall, 7);
		const newcomer = await testContext.welcome('participant', 'state');
		const early = hall.slice(0, 7);
		const late = hall.slice(7);
		const then = await held(await drafted('confidential'), [...early, newcomer, ...late], 8);
		const before = tallyOf(first);
		const after = tallyOf(then);
		expect([after.for - before.for, after.against - before.against]).toEqual([1, 0]);
	});

	test('is told in one line, where a division would single out the few who are new on one side', async () => {
		expect((await held(await drafted('confidential'), hall, 7)).result?.lines).toHaveLength(2);
		const newcomers = [];
		for (let n = 0; n < 9; n++) newcomers.push(await testContext.welcome('participant', 'state'));
		for (let n = 0; n < 10; n++) newcomers.push(await testContext.welcome('participant', 'civil-society'));
		const then = await held(await drafted('confidential'), [...hall, ...newcomers], 15);
		expect(then).toMatchObject({ rerun: { changed: 19, undivided: true }, result: { turnout: { cast: 31 } } });
		expect(then.result?.lines.map(({ constituencies }) => constituencies)).toEqual([['civil-society', 'state']]);
		expect(await recountPoll(testContext.context.database.read, then.id)).toMatchObject({ ok: true, differences: [] });
	});

	test('is no matter between open votes, nor for the same people on another question, nor after a vote that came to nothing', async () => {
		await held(await drafted('open'), hall, 7);
		expect((await drafted('open')).rerun).toBeNull();
		const other = { ...testAction, id: 'action-0002', text: 'Let the press into every hearing' };
		testContext.actions.set(other.id, other);
		expect((await drafted('confidential', other.id)).rerun).toBeNull();
		const begun = await drafted('confidential', other.id);
		await open(begun);
		expect((await drafted('confidential', other.id)).rerun).toMatchObject({ of: begun.id });
		await testContext.ask(chair, 'POST', `/polls/${begun.id}/void`, { reason: 'Begun too early' });
		expect((await drafted('confidential', other.id)).rerun).toBeNull();
	});

	test('is no matter of an open vote on another question after somebody came late', async () => {
		await held(await drafted('secret'), [], 0);
		await testContext.welcome('participant', 'state');
		const other = { ...testAction, id: 'action-0002', text: 'Let the press into every hearing' };
		testContext.actions.set(other.id, other);
		const begun = await drafted('open', other.id);
		expect(begun.rerun).toBeNull();
		expect((await open(begun)).body).toMatchObject({ state: 'open', rerun: null });
		expect((await drafted('open')).rerun).toMatchObject({ changed: 1 });
	});

	test('is known by its words where the action was rewritten', async () => {
		const first = await held(await drafted('confidential'), hall, 7);
		const copy = { ...testAction, id: 'action-0003', text: ` ${testAction.text.toUpperCase()}\n` };
		testContext.actions.set(copy.id, copy);
		expect((await drafted('open', copy.id)).rerun).toMatchObject({ of: first.id });
	});

	test('is known by the rosters, whatever was done to the words', async () => {
		const first = await held(await drafted('secret'), [], 0);
		await testContext.welcome('participant', 'state');
		const texts = [`${testAction.text}.`, testAction.text.replace('a', 'а'), `\u200B${testAction.text}`, 'As before?'];
		for (const [place, text] of texts.entries()) {
			const id = `action-1${place}`;
			testContext.actions.set(id, { ...testAction, id, text });
			const again = await drafted('secret', id);
			expect(again.rerun).toMatchObject({ of: first.id, changed: 1, undivided: true });
			expect((await open(again)).body.code).toBe('poll/rerun-unconfirmed');
		}
	});
});
