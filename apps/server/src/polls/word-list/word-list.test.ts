import type { PollView } from '@plenum/protocol/polls/polls';
import type { WordListView } from '@plenum/protocol/polls/word-list';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findValue } from '../../test-support/database/statements.fixture.ts';
import { createTestContext, type TestContext, type TestPerson } from '../../test-support/app/test-context.fixture.ts';
import { findLines } from '../../journal/journal.store.ts';
import { recountPoll } from '../recount/recount.store.ts';

let testContext: TestContext;
let chair: TestPerson;
let voters: TestPerson[];
beforeAll(async () => {
	testContext = await createTestContext();
	chair = await testContext.welcome('facilitator');
	voters = await Promise.all(
		Array.from({ length: 8 }, (_, n) => testContext.welcome('participant', n % 2 ? 'state' : 'civil-society'))
	);
});
afterAll(() => testContext.close());

const ask = (who: TestPerson, method: 'GET' | 'POST', path: string, body?: object) =>
	testContext.ask(who, method, path, body);
const voter = (place: number) => voters[place] ?? chair;

async function open(change: object = {}, opening: object = {}): Promise<PollView> {
	const asked = {
		question: 'What matters most?',
		answer: 'word-list',
		options: [],
		workshop: null,
		kind: 'confidential'
	};
	const { body } = await ask(chair, 'POST', `/consultations/${testContext.consultation}/polls`, {
		...asked,
		...change
	});
	const opened = await ask(chair, 'POST', `/polls/${String(body.id)}/open`, { acceptsRerun: true, ...opening });
	return opened.body as PollView;
}
const slipOf = (place: number, extra = '') => `slip-of-number-${place}-${extra}`.padEnd(32, 'x');
const send = (poll: PollView, place: number, words: string[], slip = slipOf(place)) =>
	ask(voter(place), 'POST', `/polls/${poll.id}/ballot`, { slip, words });
const list = async (poll: PollView) =>
	((await ask(chair, 'GET', `/polls/${poll.id}/words`)).body as WordListView).words;
const textsIn = async (poll: PollView) => (await list(poll)).map(({ text, people }) => `${text} ${people}`);
const moderate = (poll: PollView, command: object) => ask(chair, 'POST', `/polls/${poll.id}/words`, command);
const close = (poll: PollView) => ask(chair, 'POST', `/polls/${poll.id}/close`, { statement: '', reviewDate: null });
const shown = async (poll: PollView, who = voter(0)) =>
	((await ask(who, 'GET', `/polls/${poll.id}`)).body as PollView).words;

describe('[POLL73] a question that is answered in words', () => {
	test('is indicative and confidential, whatever kind and rules are asked for', async () => {
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0, voters: 'organisation' } as const;
		const poll = await open({ kind: 'open' }, { kind: 'open', rules });
		expect(poll).toMatchObject({ kind: 'confidential', indicative: true, rules: { votesFinal: true }, words: [] });
		expect(poll.rules.voters).toBeUndefined();
	});

	test('[POLL75] words come by five and when all have sent, and the last ones at the closing', async () => {
		const poll = await open();
		for (let place = 0; place < 4; place++) await send(poll, place, ['Justice', `only ${place}`]);
		expect(await list(poll)).toEqual([]);
		await send(poll, 4, ['justice']);
		expect(await textsIn(poll)).toEqual(['Justice 5', 'only 0 1', 'only 1 1', 'only 2 1', 'only 3 1']);
		await send(poll, 5, ['Water']);
		expect(await textsIn(poll)).not.toContain('Water 1');
		await close(poll);
		expect(await textsIn(poll)).toContain('Water 1');
		expect(await recountPoll(testContext.context.database.read, poll.id)).toMatchObject({ ok: true, differences: [] });
		const all = await open();
		for (let place = 0; place < 8; place++) await send(all, place, [place < 5 ? 'Justice' : 'Water']);
		// Those on the roster are more: the facilitator as well may vote where roles say so.
		expect((await textsIn(all)).length).toBe(all.entitled === 8 ? 2 : 1);
	});

	test('[POLL75] what was sent stays; sent again after a lost answer it counts once', async () => {
		const poll = await open();
		const statuses = async (...answers: ReturnType<typeof send>[]) =>
			(await Promise.all(answers)).map(({ status, body }) => (status === 200 ? body : body.code));
		const recorded = { recorded: true, answer: null };
		expect(await statuses(send(poll, 0, ['Justice']), send(poll, 0, ['Justice']))).toEqual([recorded, recorded]);
		expect(await statuses(send(poll, 0, ['Water'], slipOf(0, 'other')))).toEqual(['poll/vote-final']);
		// Nobody puts words on another’s slip, nor learns that it is there.
		expect(await statuses(send(poll, 1, ['Water'], slipOf(0)))).toEqual(['poll/wrong-paper']);
		expect(await statuses(send(poll, 1, ['Water']))).toEqual([recorded]);
		for (const place of [2, 3, 4]) await send(poll, place, ['Land']);
		expect(await textsIn(poll)).toEqual(['Land 3', 'Justice 1', 'Water 1']);
		const voted = (await ask(voter(0), 'GET', `/polls/${poll.id}`)).body;
		expect(JSON.stringify(voted)).not.toMatch(/Justice|slip-of/);
	});

	test('[POLL74] is refused whole where one word leads to somebody; a ballot of another kind is no answer', async () => {
		const poll = await open();
		expect((await send(poll, 0, ['Justice', 'ana@example'])).body.code).toBe('poll/word-contact');
		expect((await send(poll, 0, ['…'])).body.code).toBe('poll/words-missing');
		expect((await send(poll, 0, ['x'.repeat(41)])).body.code).toBe('request/invalid');
		expect((await ask(voter(0), 'POST', `/polls/${poll.id}/ballot`, { choice: 'for' })).body.code).toBe(
			'poll/wrong-paper'
		);
		const observer = await testContext.welcome('observer');
		const body = { slip: slipOf(9), words: ['Justice'] };
		expect((await ask(observer, 'POST', `/polls/${poll.id}/ballot`, body)).body.code).toBe('poll/not-on-roster');
		expect(((await ask(voter(0), 'GET', `/polls/${poll.id}`)).body as PollView).voted).toBe(false);
	});

	test('[POLL76] [POLL77] the hall sees what is shown, and the record its hash once it is closed', async () => {
		const poll = await open();
		for (let place = 0; place < 5; place++) await send(poll, place, ['Justice', place ? 'Courts' : 'A name']);
		expect(await shown(poll)).toEqual([]);
		await moderate(poll, { act: 'show', words: [{ key: 'justice', text: 'Justice' }] });
		await moderate(poll, { act: 'hide', keys: ['a name'] });
		expect(await shown(poll)).toEqual([{ text: 'Justice', people: 5 }]);
		await close(poll);
		const lines = async () =>
			(await findLines(testContext.context.database.read, testContext.consultation, 0))
				.filter(({ stream }) => stream === `poll:${poll.id}`)
				.map(({ type, data }) => [type, (data as { wordsSha256?: string }).wordsSha256 ?? null] as const);
		const [, closed] = await lines();
		expect(closed).toEqual(['poll-closed', expect.stringMatching(/^[0-9a-f]{64}$/)]);
		await moderate(poll, { act: 'join', key: 'courts', into: 'justice' });
		await moderate(poll, { act: 'hide', keys: ['justice'] });
		await moderate(poll, { act: 'hide', keys: ['justice'] });
		const after = await lines();
		expect(after.map(([type]) => type)).toEqual([
			...['poll-opened', 'poll-closed', 'poll-words-changed', 'poll-words-changed']
		]);
		expect(after[3]?.[1]).not.toBe(closed?.[1]);
		expect(JSON.stringify(await findLines(testContext.context.database.read, testContext.consultation, 0))).not.toMatch(
			/Justice|A name|slip-of/
		);
	});

	test('[POLL7] declared void while it is open, its words are gone; a draft and another poll have none', async () => {
		const poll = await open();
		for (let place = 0; place < 5; place++) await send(poll, place, ['Justice']);
		await testContext.ask(chair, 'POST', `/polls/${poll.id}/void`, { reason: 'A trial' });
		expect((await ask(chair, 'GET', `/polls/${poll.id}/words`)).body.code).toBe('poll/is-void');
		const kept = 'select count(*) from poll_words where poll = ?';
		expect(await findValue(testContext.context.database, kept, poll.id)).toBe(0);
		const asked = { question: 'Now?', options: [], workshop: null, kind: 'open' };
		const all = `/consultations/${testContext.consultation}/polls`;
		const other = await ask(chair, 'POST', all, { ...asked, answer: 'yes-no' });
		expect((await ask(chair, 'GET', `/polls/${String(other.body.id)}/words`)).body.code).toBe('poll/unknown');
		const draft = await ask(chair, 'POST', all, { ...asked, answer: 'word-list' });
		expect((await ask(chair, 'GET', `/polls/${String(draft.body.id)}/words`)).body.code).toBe('poll/not-open');
	});

	test('[POLL50] does not open among so few that anybody could tell who wrote', async () => {
		const few = await createTestContext();
		const lead = await few.welcome('facilitator');
		for (let place = 0; place < 4; place++) await few.welcome('participant');
		const asked = { question: 'What?', answer: 'word-list', options: [], workshop: null, kind: 'open' };
		const { body } = await few.ask(lead, 'POST', `/consultations/${few.consultation}/polls`, asked);
		const opened = await few.ask(lead, 'POST', `/polls/${String(body.id)}/open`, {});
		expect(opened.body.code).toBe('poll/too-few-to-hide');
		await few.close();
	});
});
