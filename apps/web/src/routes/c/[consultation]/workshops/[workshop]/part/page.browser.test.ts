import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { steps, type RecordedEvent, type WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { CardRoundList, CardRoundView } from '@plenum/protocol/workshops/cards';
import type { PollView } from '@plenum/protocol/polls/polls';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { useApi } from '#lib/queries/api.ts';
import { CurrentClusters, giveCurrentClusters } from '#lib/workshops/follow/current-clusters.svelte.ts';
import { givePeopleNames, PeopleNames } from '#lib/workshops/people-names.svelte.ts';
import { giveWorkshop, WorkshopState } from '#lib/workshops/workshop-state.svelte.ts';
import { DocumentServer } from '../../../../../../fixtures/document-server.fixture.ts';
import { FakeServer, refuse } from '../../../../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../../../../fixtures/render-component.fixture.ts';
import { textSizesBelowTitle } from '../../../../../../fixtures/text-sizes.fixture.ts';
import { clusterView, followUpAction, pollView, recommendationView } from '../../../../../../fixtures/views.fixture.ts';
import Page from './+page.svelte';

const { workshops, polls: pollWords, sideRatings } = text;
const items = [
	{ id: 'i1', cluster: 'k', title: 'Detention', minutes: 20 },
	{ id: 'i2', cluster: null, title: 'Coffee', minutes: 10 },
	{ id: 'i3', cluster: null, title: 'Lunch', minutes: 60 }
];
const cluster = clusterView([recommendationView('140.1')]);
const live: WorkshopEvent[] = [
	{ type: 'workshop-planned', title: 'First day', items },
	{ type: 'workshop-started' },
	{ type: 'item-started', item: 'i1' },
	{ type: 'step-moved', step: 'level' }
];

const atCoffee: WorkshopEvent[] = [...live.slice(0, 2), { type: 'item-started', item: 'i2' }];
const frozen = [{ action: followUpAction('a1', 'Train judges'), sha256: '' }];

beforeEach(() => sessionStorage.clear());

/** A participant's page of a workshop that goes on as the test says. */
async function openPage(story: WorkshopEvent[] = live, polls: PollView[] = [], cards: CardRoundList | null = null) {
	const server = new FakeServer();
	server.on('GET /consultations/c/workshops/w/notes', { notes: [] });
	new DocumentServer(cluster.document);
	const events: RecordedEvent[] = story.map((event, at) => ({ seq: at + 1, at, by: null, event }));
	let state: WorkshopState | undefined;
	const provide = () => {
		const api = useApi();
		const first = { workshop: 'w', events: [...events], seq: events.length, more: false, now: 0 };
		state = giveWorkshop(new WorkshopState(first, api, { consultation: 'c', workshop: 'w' }));
		giveCurrentClusters(new CurrentClusters({ cluster, assessment: emptyAssessment() }, api, { consultation: 'c' }));
		givePeopleNames(new PeopleNames([], api, { consultation: 'c' }));
	};
	const { screen } = await renderComponent(
		Page,
		{ data: { polls, commitments: [], rounds: [], cards } } as never,
		{ provide },
		server
	);
	const goOn = async (event: WorkshopEvent) => {
		const seq = events.length;
		events.push({ seq: seq + 1, at: seq, by: null, event });
		const answer = { workshop: 'w', events: events.slice(seq), seq: seq + 1, more: false, now: 0 };
		server.on(`GET /consultations/c/workshops/w/events?after=${seq}`, answer);
		await state?.catchUp();
	};
	return { screen, server, goOn };
}

/** With the agenda unfolded: it is folded while a workshop is on. */
async function openPageWithAgenda(story: WorkshopEvent[]) {
	const opened = await openPage(story);
	await opened.screen.getByText(workshops.agendaOfDay).click();
	return opened;
}

type Screen = Awaited<ReturnType<typeof openPage>>['screen'];
const back = (screen: Screen) => screen.getByRole('button', { name: workshops.backToWorkshop });
const heading = (name: string) => ({ name, level: 2 }) as const;

test('whoever follows is where the workshop is', async () => {
	const { screen, goOn } = await openPage();
	await expect.element(screen.getByRole('heading', heading('Detention'))).toBeVisible();
	await goOn({ type: 'item-started', item: 'i2' });
	await expect.element(screen.getByRole('heading', heading('Coffee'))).toBeVisible();
	await expect.element(back(screen)).not.toBeInTheDocument();
});

const stepsOfItem: [string, WorkshopEvent[]][] = [
	['before the workshop', live.slice(0, 1)],
	...steps.map((step): [string, WorkshopEvent[]] => [`in the step ${step}`, [...live, { type: 'step-moved', step }]]),
	['on an item without a cluster', atCoffee],
	['while a timer runs', [...live, { type: 'timer-started', endsAt: 300_000 }]],
	['in a pause', [...live, { type: 'workshop-paused' }]]
];
test.for(stepsOfItem)(
	'[WORKSHOP80] on a phone the sentence is the largest text below the title %s',
	async ([, story]) => {
		await page.viewport(390, 844);
		await openPage(story, [], { rounds: [], passages: [] });
		await expect.poll(() => document.querySelector('.asked p')?.textContent).toBeTruthy();
		const sentence = document.querySelector('.asked p')?.textContent;
		await expect.poll(() => textSizesBelowTitle().length).toBeGreaterThan(4);
		const [largest, next] = textSizesBelowTitle();
		expect(largest?.text).toBe(sentence);
		expect(next?.size).toBeLessThan(largest?.size ?? 0);
	}
);

test('[WORKSHOP80] in silent cards the phone asks for a card from its first picture on, and says so until it is done', async () => {
	const round: CardRoundView = {
		id: 'r',
		cluster: 'k',
		section: null,
		question: 'What is missing?',
		disclosure: 'open',
		limit: 1,
		state: 'open',
		openedAt: 0,
		revealedAt: null,
		progress: { begun: 0, finished: 0 },
		voting: { state: 'none', votes: 0 },
		own: { version: 0, cards: [], done: false, votes: [] }
	};
	const writing: WorkshopEvent[] = [...live, { type: 'step-moved', step: 'write' }];
	const first = await openPage(writing, [], { rounds: [round], passages: [] });
	await expect.element(first.screen.getByText(text.instructions.card, { exact: true })).toBeVisible();
	await expect.element(first.screen.getByText(text.instructions.write)).not.toBeInTheDocument();
	await first.screen.unmount();
	const done = { ...round, own: { version: 1, cards: [], done: true, votes: [] } };
	const { screen } = await openPage(writing, [], { rounds: [done], passages: [] });
	await expect.element(screen.getByText(text.instructions['card-written'])).toBeVisible();
});

test('[WORKSHOP80] the phone asks for a vote until it is cast, and a pause comes before what the step asks', async () => {
	const open = { state: 'open', onRoster: true, workshop: 'w', frozen } as const;
	const { screen, goOn } = await openPage(live, [pollView({ ...open, voted: true })]);
	await expect.element(screen.getByText(text.instructions.voted)).toBeVisible();
	await goOn({ type: 'workshop-paused' });
	await expect.element(screen.getByText(text.instructions.pause)).toBeVisible();
	await screen.unmount();
	const waiting = await openPage(live, [pollView(open)]);
	await expect.element(waiting.screen.getByText(text.instructions.vote, { exact: true })).toBeVisible();
});

test('whoever looks at another item stays there, and one press leads back', async () => {
	const { screen, goOn } = await openPageWithAgenda(atCoffee);
	await screen.getByRole('button', { name: workshops.lookAtItem('Detention') }).click();
	await expect.element(screen.getByRole('heading', heading('Detention'))).toBeVisible();
	await goOn({ type: 'item-started', item: 'i3' });
	await expect.element(screen.getByRole('heading', heading('Detention'))).toBeVisible();
	await back(screen).click();
	await expect.element(screen.getByRole('heading', heading('Lunch'))).toBeVisible();
	await expect.element(back(screen)).not.toBeInTheDocument();
});

test('when the workshop comes to where somebody looks, they follow again', async () => {
	const { screen, goOn } = await openPageWithAgenda(atCoffee);
	await screen.getByRole('button', { name: workshops.lookAtItem('Detention') }).click();
	await expect.element(back(screen)).toBeVisible();
	await goOn({ type: 'item-started', item: 'i1' });
	await expect.element(back(screen)).not.toBeInTheDocument();
	await goOn({ type: 'item-started', item: 'i2' });
	await expect.element(screen.getByRole('heading', heading('Coffee'))).toBeVisible();
});

test('whoever is in the middle of a sentence is not carried off, and keeps what they wrote', async () => {
	const { screen, goOn } = await openPage();
	await screen.getByRole('button', { name: sideRatings.record }).click();
	const field = screen.getByLabelText(starting(sideRatings.reason));
	await field.fill('Two laws');
	await goOn({ type: 'item-started', item: 'i2' });
	await expect.element(back(screen)).toBeVisible();
	await expect.element(field).toHaveValue('Two laws');
	await expect.element(field).toHaveFocus();
});

test('[WORKSHOP18] text that waits to be sent keeps its writer there without the cursor; a choice does not', async () => {
	const { screen, goOn } = await openPage();
	await screen.getByRole('button', { name: sideRatings.record }).click();
	await screen.getByRole('radio').first().click();
	await goOn({ type: 'step-moved', step: 'actions' });
	await expect.element(back(screen)).not.toBeInTheDocument();
	await goOn({ type: 'step-moved', step: 'level' });
	await screen.getByRole('button', { name: sideRatings.record }).click();
	const field = screen.getByLabelText(starting(sideRatings.reason));
	await field.fill('Two laws');
	(field.element() as HTMLElement).blur();
	await goOn({ type: 'item-started', item: 'i2' });
	await expect.element(back(screen)).toBeVisible();
	await expect.element(field).toHaveValue('Two laws');
});

test('[WEB67] when the workshop goes on, whoever follows sees the page from its top', async () => {
	await page.viewport(390, 400);
	onTestFinished(() => page.viewport(1280, 800));
	const { goOn } = await openPage();
	const spacer = document.body.appendChild(document.createElement('div'));
	spacer.style.blockSize = '3000px';
	onTestFinished(() => spacer.remove());
	for (const event of [
		{ type: 'step-moved', step: 'actions' },
		{ type: 'item-started', item: 'i2' }
	] as const) {
		window.scrollTo(0, 900);
		await goOn(event);
		await expect.poll(() => window.scrollY).toBe(0);
	}
});

test('[WEB67] whoever looks at another item, or writes, keeps their place on the page', async () => {
	await page.viewport(390, 400);
	onTestFinished(() => page.viewport(1280, 800));
	const { screen, goOn } = await openPageWithAgenda(atCoffee);
	const spacer = document.body.appendChild(document.createElement('div'));
	spacer.style.blockSize = '3000px';
	onTestFinished(() => spacer.remove());
	await screen.getByRole('button', { name: workshops.lookAtItem('Detention') }).click();
	await expect.element(back(screen)).toBeVisible();
	window.scrollTo(0, 900);
	await goOn({ type: 'item-started', item: 'i3' });
	await expect.element(screen.getByText(/Lunch/).first()).toBeInTheDocument();
	expect(window.scrollY).toBeGreaterThan(0);
});

test('[WORKSHOP16] what was decided gives way to the next item', async () => {
	const decided = pollView({ workshop: 'w', frozen, state: 'closed', closedAt: 3 });
	const { screen, goOn } = await openPage(live, [decided]);
	await expect.element(screen.getByText('Train judges').first()).toBeVisible();
	await goOn({ type: 'item-started', item: 'i2' });
	await expect.element(screen.getByText('Train judges')).not.toBeInTheDocument();
});

test('a ballot stands above everything, and until it is cast it is offered wherever the reader is', async () => {
	const { screen, server } = await openPage(live, [pollView({ workshop: 'w', frozen })]);
	await expect.element(screen.getByRole('heading', heading(workshops.toTheTop))).toBeVisible();
	await screen.getByText(workshops.agendaOfDay).click();
	await screen
		.getByRole('button', { name: workshops.lookAtItem('Detention') })
		.element()
		.scrollIntoView();
	await screen.getByRole('button', { name: workshops.voteNow }).click();
	await expect.element(screen.getByRole('region', { name: workshops.toTheTop })).toHaveFocus();
	await expect.element(screen.getByRole('button', { name: workshops.voteNow })).not.toBeInTheDocument();
	const answer = { method: 'for-against', marks: ['for'] };
	server.on('POST /polls/p/ballot', { recorded: true, answer });
	await screen.getByLabelText(pollWords.choices.for).click();
	await screen.getByRole('button', { name: pollWords.review }).click();
	await screen.getByRole('button', { name: pollWords.confirm }).click();
	await expect.element(screen.getByRole('heading', heading(pollWords.kinds.open))).toBeVisible();
	await expect.element(screen.getByRole('button', { name: workshops.voteNow })).not.toBeInTheDocument();
});

test('a vote on whose roster somebody is not is shown with the item, and no way leads to a ballot', async () => {
	const poll = pollView({ workshop: 'w', onRoster: false, frozen });
	const { screen, goOn } = await openPage(live, [poll]);
	await goOn({ type: 'step-moved', step: 'decide' });
	await expect.element(screen.getByText(pollWords.notOnRoster)).toBeVisible();
	await expect.element(screen.getByRole('heading', heading(workshops.toTheTop))).not.toBeInTheDocument();
	await expect.element(screen.getByRole('button', { name: workshops.voteNow })).not.toBeInTheDocument();
});

test('a raised hand that is refused says why', async () => {
	const { screen, server } = await openPage();
	server.on('POST /consultations/c/workshops/w/commands', refuse('workshop/paused', 'The workshop is paused.'));
	server.on('GET /consultations/c/workshops/w/events?after=4', {
		workshop: 'w',
		events: [],
		seq: 4,
		more: false,
		now: 0
	});
	await screen.getByRole('button', { name: workshops.raiseHand }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The workshop is paused.');
});
