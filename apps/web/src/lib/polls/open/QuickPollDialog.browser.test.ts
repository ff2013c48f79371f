import type { PollResult } from '@plenum/domain/polls/result';
import { quickRules } from '@plenum/domain/polls/quick-poll';
import { expect, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, personView, pollView } from '../../../fixtures/views.fixture.ts';
import BallotForm from '../ballot/BallotForm.svelte';
import IndicativeResult from '../result/IndicativeResult.svelte';
import QuickPollDialog from './QuickPollDialog.svelte';

const { polls } = text;
const draftRoute = 'POST /consultations/c/polls';
const openRoute = 'POST /polls/p/open';
const lunch = { kind: 'question', question: 'When is lunch?', options: ['noon', 'one'] } as const;
const quick = pollView({
	id: 'p',
	cluster: null,
	indicative: true,
	method: 'points',
	actions: ['option-1', 'option-2'],
	rules: quickRules,
	subject: { ...lunch, options: [...lunch.options] },
	frozen: lunch.options.map((words, at) => ({ words: { id: `option-${at + 1}`, text: words }, sha256: '' }))
});

async function openDialog(people = 3) {
	const server = new FakeServer();
	server.on('GET /consultations/c/people', {
		people: Array.from({ length: people }, (_, at) => personView(`voter-${at}`))
	});
	server.on(draftRoute, { ...quick, state: 'draft' });
	server.on('POST /consultations/c/polls/preview', { rerun: null, here: null });
	server.on(openRoute, quick);
	const onopened = vi.fn();
	const props = { open: true, workshop: 'w', asked: [quick], onopened };
	const { screen } = await renderComponent(
		QuickPollDialog,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	const press = () => screen.getByRole('button', { name: polls.quickOpen, exact: true }).click();
	const drafts = () => server.sent(draftRoute).map(({ body }) => body);
	return { screen, server, onopened, press, drafts };
}

test('[POLL61] a question is open in one press, by yes or no, openly among few', async () => {
	const { screen, server, onopened, press, drafts } = await openDialog();
	await screen.getByLabelText(polls.quickQuestion).fill('  Shall we go on? ');
	await press();
	await expect.poll(() => onopened.mock.calls).toEqual([[quick]]);
	expect(drafts()).toEqual([
		{ question: 'Shall we go on?', answer: 'yes-no', options: [], workshop: 'w', kind: 'open' }
	]);
	expect(server.sent(openRoute)).toHaveLength(1);
});

test('[POLL61] one that was asked before is taken with its words, and kept from others where many answer', async () => {
	const { screen, press, drafts } = await openDialog(12);
	await screen.getByRole('button', { name: lunch.question }).click();
	await expect.element(screen.getByText(polls.kinds.confidential)).toBeVisible();
	await press();
	await expect
		.poll(drafts)
		.toEqual([
			{ question: lunch.question, answer: 'words', options: ['noon', 'one'], workshop: 'w', kind: 'confidential' }
		]);
});

test('[POLL61] that nearly the same people voted shortly before is said at once, and opens in the same press', async () => {
	const { screen, server } = await openDialog();
	server.on('POST /consultations/c/polls/preview', {
		rerun: { of: 'e', changed: 1, undivided: false, otherWords: true },
		here: 3
	});
	await screen.getByLabelText(polls.quickAnswers.scale).click();
	await expect.element(screen.getByText(polls.rerunOtherTitle)).toBeVisible();
	await screen.getByLabelText(polls.quickQuestion).fill('Shall we go on?');
	await screen.getByRole('button', { name: polls.openKnowing }).click();
	await expect.poll(() => server.sent(openRoute).map(({ body }) => body)).toMatchObject([{ acceptsRerun: true }]);
});

test('nothing is sent without a question, nor with one word', async () => {
	const { screen, press, drafts } = await openDialog();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.quickQuestionNeeded);
	await screen.getByLabelText(polls.quickQuestion).fill('When?');
	await screen.getByLabelText(polls.quickAnswers.words).click();
	await screen.getByLabelText(polls.quickWords).fill('noon\n noon \n');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.quickWordsNeeded);
	expect(drafts()).toEqual([]);
});

test('a refusal stays on the screen, and the next press opens the same draft', async () => {
	const { screen, server, onopened, press, drafts } = await openDialog();
	server.on(openRoute, refuse('poll/roster-empty', 'Nobody may vote.'));
	await screen.getByLabelText(polls.quickQuestion).fill('Shall we go on?');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Nobody may vote.');
	server.on(openRoute, quick);
	await press();
	await expect.poll(() => onopened.mock.calls.length).toBe(1);
	expect(drafts()).toHaveLength(1);
});

test('[POLL61] a word is chosen, reviewed by its name, and sent as one point', async () => {
	const server = new FakeServer();
	const answer = { method: 'points', marks: [0, 1] } as const;
	server.on('POST /polls/p/ballot', { recorded: true, answer });
	const actions = lunch.options.map((words, at) => ({ id: `option-${at + 1}`, text: words }));
	const props = { poll: quick, actions, onrecorded: vi.fn(), oncast: vi.fn() };
	const { screen } = await renderComponent(BallotForm, props, {}, server);
	await screen.getByRole('button', { name: polls.review }).click();
	await expect.element(screen.getByText(polls.answerNeeded)).toBeVisible();
	await screen.getByLabelText('one').click();
	await screen.getByRole('button', { name: polls.review }).click();
	await expect.element(screen.getByText(polls.yourChoice('one'))).toBeVisible();
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByText(polls.recordedAs('one'))).toBeVisible();
	expect(server.sent('POST /polls/p/ballot').map(({ body }) => body)).toEqual([answer]);
});

test('[POLL60] its result is bars, and no verdict', async () => {
	const counts = (inFavour: number) => ({
		tally: { for: inFavour, against: 7 - inFavour, abstain: 0 },
		base: 7,
		percentFor: 50,
		below: [],
		thresholdReached: true,
		consensus: null,
		figures: [inFavour]
	});
	const result: PollResult = {
		...({ method: 'points', percentBase: 'cast', entitled: 7, lines: [] } as const),
		turnout: { present: 7, cast: 7, quorumReached: true, below: [] },
		subjects: [
			{ adopted: false, counts: counts(5) },
			{ adopted: false, counts: counts(2) }
		]
	};
	const { screen } = await renderComponent(IndicativeResult, { poll: { ...quick, state: 'closed', result } }, {});
	await expect.element(screen.getByText(polls.indicativeText)).toBeVisible();
	expect(screen.getByText(text.decision.notAdopted).query()).toBeNull();
	const figures = [...screen.container.querySelectorAll('dd .number')].map(({ textContent }) => textContent);
	expect(figures).toEqual(['5', '2']);
});
