import { quickRules } from '@plenum/domain/polls/quick-poll';
import type { ListedWord } from '@plenum/domain/polls/trustees/word-list';
import { expect, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, pollView } from '../../../fixtures/views.fixture.ts';
import WordModeration from './WordModeration.svelte';
import WordsForm from '../ballot/WordsForm.svelte';

const { polls } = text;
const route = 'POST /polls/p/words';
const poll = pollView({
	cluster: null,
	indicative: true,
	kind: 'confidential',
	actions: ['question'],
	rules: quickRules,
	words: [],
	subject: { kind: 'question', question: 'What matters?', options: [], wordList: true }
});
const word = (text: string, people: number, change: Partial<ListedWord> = {}): ListedWord => ({
	key: text.toLowerCase(),
	text,
	people,
	status: 'waiting',
	spellings: [text],
	joined: [],
	...change
});

async function openModeration(words: ListedWord[]) {
	const server = new FakeServer();
	server.on('GET /polls/p/words', { words });
	server.on(route, { words });
	const { screen } = await renderComponent(
		WordModeration,
		{ poll },
		{ consultation: consultationView('facilitator') },
		server
	);
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	return { screen, server, press, sent: () => server.sent(route).map(({ body }) => body) };
}

test('[POLL76] words are shown by one or all at once, hidden, and joined; each as they were seen', async () => {
	const { press, sent } = await openModeration([word('Justice', 3), word('عدالة', 2), word('Courts', 1)]);
	await press(polls.wordShow('عدالة'));
	await press(polls.wordHide('Courts'));
	await press(polls.wordsShowAll);
	await press(polls.wordMore('Courts'));
	await press(polls.wordJoin);
	await press(polls.wordJoinHereTo('Justice'));
	await expect.poll(sent).toEqual([
		{ act: 'show', words: [{ key: 'عدالة', text: 'عدالة' }] },
		{ act: 'hide', keys: ['courts'] },
		{
			act: 'show',
			words: ['Justice', 'عدالة', 'Courts'].map((text) => ({ key: text.toLowerCase(), text }))
		},
		{ act: 'join', key: 'courts', into: 'justice' }
	]);
});

test('[POLL76] what was joined is separated again, and a refusal is said', async () => {
	const joined = [{ key: 'courts', text: 'Courts' }];
	const { screen, server, press, sent } = await openModeration([word('Justice', 3, { status: 'shown', joined })]);
	server.on(route, refuse('poll/word-unknown', 'Not there.'));
	await press(polls.wordMore('Justice'));
	await press(polls.wordPart('Courts'));
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Not there.');
	await expect.poll(sent).toEqual([{ act: 'part', key: 'courts' }]);
});

test('[POLL75] before five have sent theirs it says why nothing is there', async () => {
	const { screen } = await openModeration([]);
	await expect.element(screen.getByText(polls.wordsInFives)).toBeVisible();
});

test('[POLL73] words are sent once under one slip, also after a lost answer, and stay before whoever sent them', async () => {
	const server = new FakeServer();
	server.on('POST /polls/p/ballot', refuse('server/failed', 'Lost.'));
	const onrecorded = vi.fn();
	const { screen } = await renderComponent(WordsForm, { poll, onrecorded }, {}, server);
	const press = () => screen.getByRole('button', { name: polls.wordsSend }).click();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.wordsNeeded);
	await screen.getByLabelText(polls.wordsField[0] ?? '').fill(' Justice ');
	await screen.getByLabelText(polls.wordsField[2] ?? '', { exact: false }).fill('ماء');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Lost.');
	server.on('POST /polls/p/ballot', { recorded: true, answer: null });
	await press();
	await expect.element(screen.getByRole('heading', { name: polls.wordsRecorded })).toBeVisible();
	await expect.element(screen.getByText('ماء')).toBeVisible();
	const sent = server.sent('POST /polls/p/ballot').map(({ body }) => body as { slip: string; words: string[] });
	expect(sent.map(({ words }) => words)).toEqual([
		['Justice', 'ماء'],
		['Justice', 'ماء']
	]);
	expect(new Set(sent.map(({ slip }) => slip)).size).toBe(1);
	expect(sent[0]?.slip).toMatch(/^[A-Za-z0-9_-]{32}$/);
	expect(onrecorded).toHaveBeenCalledTimes(1);
});
