import type { Role } from '@plenum/domain/people/rights';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { goto } from '../../../fixtures/navigation.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { sendFact } from '../../../fixtures/socket.fixture.ts';
import { consultationView, listedRecommendation, roundView } from '../../../fixtures/views.fixture.ts';
import RatingForm from '#lib/clusters/ratings/RatingForm.svelte';
import RatingPlace from '#lib/ratings/RatingPlace.svelte';
import { useApi } from '#lib/queries/api.ts';
import { RunningWorkshops } from './running-workshops.svelte.ts';
import { rememberRoom } from './followed-workshop.ts';
import WorkshopCall from './WorkshopCall.svelte';

const { ratings, sideRatings, workshops } = text;
const route = 'GET /consultations/c/workshops';
/** Each that goes on was called later than the one before. */
let calls = 0;
const summary = (state: WorkshopSummary['state'], item: string | null = null): WorkshopSummary => ({
	id: 'w',
	title: 'First day',
	state,
	items: 2,
	seq: 1,
	createdAt: 0,
	notice: null,
	room: null,
	details: {},
	callLink: null,
	runners: [],
	current: item === null ? null : { item, title: item },
	calledAt: state === 'live' ? now + ++calls * 1000 : null
});
const now = 5_000_000;
const list = (...workshops: WorkshopSummary[]) => ({ workshops, now });

beforeEach(() => {
	sessionStorage.clear();
	goto.mockClear();
});

/** A page of the consultation on which the workshop's calls are heard; the list has been read once. */
async function openPage(role: Role = 'participant', first = summary('planned')) {
	const server = new FakeServer();
	server.on(route, list(first));
	let running: RunningWorkshops | undefined;
	const props = {
		at: '/c/c/clusters/k?x=1',
		get running() {
			return running!;
		}
	};
	const provide = () => (running = new RunningWorkshops(useApi(), () => ({ consultation: 'c' })));
	const { screen } = await renderComponent(
		WorkshopCall,
		props,
		{ provide, consultation: consultationView(role) },
		server
	);
	const asked = () => server.sent(route).length;
	await expect.poll(asked).toBeGreaterThan(0);
	const becomes = async (now: WorkshopSummary) => {
		const before = asked();
		server.on(route, list(now));
		sendFact({ kind: 'workshops', consultation: 'c' });
		await expect.poll(asked).toBeGreaterThan(before);
	};
	return { screen, becomes };
}

test('[WORKSHOP18] when the workshop starts, and when an item begins, people are carried in', async () => {
	const { becomes } = await openPage();
	await becomes(summary('live'));
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/w/part']]);
	const atItem = summary('live', 'one');
	await becomes(atItem);
	await expect.poll(() => goto.mock.calls.length).toBe(2);
	await becomes(atItem);
	expect(goto.mock.calls.length).toBe(2);
});

test('[WORKSHOP18] who was carried in goes back with one press, and is then only told', async () => {
	const { screen, becomes } = await openPage();
	await becomes(summary('live'));
	await expect.poll(() => goto.mock.calls.length).toBe(1);
	await screen.rerender({ at: '/c/c/workshops/w/part' });
	await screen.getByRole('button', { name: workshops.goBackThere }).click();
	await expect.poll(() => goto.mock.calls.at(-1)).toEqual(['/c/c/clusters/k?x=1']);
	await screen.rerender({ at: '/c/c/clusters/k?x=1' });
	await becomes(summary('live', 'one'));
	await expect.element(screen.getByText(workshops.itemBegun('First day', 'one'))).toBeVisible();
	expect(goto.mock.calls.length).toBe(2);
	await expect.element(screen.getByRole('link', { name: workshops.join })).toHaveAttribute('href', '/c/c/workshops/w');
});

test('[WORKSHOP18] who is writing is not torn away, but told', async () => {
	const { screen, becomes } = await openPage();
	const field = document.body.appendChild(document.createElement('textarea'));
	field.focus();
	await becomes(summary('live'));
	await expect.element(screen.getByText(workshops.hasStarted('First day'))).toBeVisible();
	field.remove();
	expect(goto).not.toHaveBeenCalled();
});

/** Put on the page as it stands when the call comes. */
function place(html: string): HTMLElement {
	const field = document.createElement('div');
	field.innerHTML = html;
	onTestFinished(() => field.remove());
	return document.body.appendChild(field);
}

for (const [what, html] of [
	['has rated', '<input type="radio">'],
	['ticked a box', '<input type="checkbox">'],
	['chose from a list', '<select><option>Fully</option></select>'],
	['sees text in a form and types nothing', '<form><textarea>Cells are full</textarea><button>Save</button></form>'],
	['opened a dialog and wrote nothing', '<dialog open><textarea></textarea><button>Close</button></dialog>']
])
	test(`[WORKSHOP18] who ${what} is carried in`, async () => {
		const { becomes } = await openPage();
		const used = place(html!).querySelector<HTMLElement>('button, input, select')!;
		used.focus();
		for (const name of ['input', 'change']) used.dispatchEvent(new Event(name, { bubbles: true }));
		await becomes(summary('live'));
		await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/w/part']]);
	});

/** Somebody types into the field and goes on to something else. */
async function typeInto(field: HTMLElement, words: string) {
	await userEvent.click(field);
	await userEvent.keyboard(words);
	field.blur();
}

for (const holder of ['<form>', '<dialog open>'])
	for (const before of ['', 'Cells are full. '])
		test(`[WORKSHOP18] text typed after “${before}” in a ${holder} is kept, and the link to the workshop shows`, async () => {
			const { screen, becomes } = await openPage();
			const field = place(`${holder}<textarea>${before}</textarea><button>Send</button>`).querySelector('textarea')!;
			await typeInto(field, '{End}Half a sen');
			await becomes(summary('live', 'one'));
			await expect.element(screen.getByText(workshops.itemBegun('First day', 'one'))).toBeVisible();
			expect(field.value).toBe(`${before}Half a sen`);
			expect(goto).not.toHaveBeenCalled();
		});

test('[WORKSHOP18] once typed text was sent and the field emptied, the next item carries its author in', async () => {
	const { screen, becomes } = await openPage();
	const field = place('<form><textarea></textarea><button>Send</button></form>').querySelector('textarea')!;
	await typeInto(field, 'Half a sen');
	await becomes(summary('live', 'one'));
	await expect.element(screen.getByText(workshops.itemBegun('First day', 'one'))).toBeVisible();
	field.value = '';
	await becomes(summary('live', 'two'));
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/w/part']]);
});

/** A phone on the page of a rating round. */
async function openCards(reason: string) {
	await page.viewport(390, 844);
	onTestFinished(() => page.viewport(1280, 800));
	const rating = { level: 'in-process', percentage: null, regression: false, reason, source: '' };
	const own = {
		round: roundView({ recommendations: 1, rated: 1 }),
		recommendations: [listedRecommendation('140.1')],
		ratings: [{ recommendation: '140.1', version: 1, at: 0, rating }]
	};
	const server = new FakeServer();
	server.on('PUT /consultations/c/rating-rounds/r/ratings', { saved: [], conflicts: [], refused: [], rated: 1 });
	const { screen } = await renderComponent(RatingPlace, { own }, {}, server);
	return screen.getByLabelText(starting(ratings.reason));
}

test('[WEB460] a phone whose rating card shows a saved reason is carried in', async () => {
	const reason = await openCards('Cells are full');
	await expect.element(reason).toHaveValue('Cells are full');
	const { becomes } = await openPage();
	await becomes(summary('live'));
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/w/part']]);
});

test('[WEB460] a phone is carried in after a reason was typed on its rating card, which saves it', async () => {
	const reason = await openCards('');
	await typeInto(reason.element() as HTMLElement, 'Cells are full');
	const { becomes } = await openPage();
	await becomes(summary('live'));
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/w/part']]);
});

/** The form of a rating that stands recorded, as it opens. */
async function openForm(save: () => Promise<string | null>) {
	const recorded = { level: 'in-process', percentage: 60, regression: false, reason: 'Two laws passed.' };
	const props = { legend: 'Rating', name: 'rating', recorded, button: 'Save', save, cancel: () => undefined };
	const { screen } = await renderComponent(RatingForm, props);
	return { screen, reason: screen.getByLabelText(starting(sideRatings.reason)) };
}

test('[WEB460] an open form holds somebody back only while its typed text is not saved', async () => {
	const answers = ['No.', null];
	const { screen, reason } = await openForm(() => Promise.resolve(answers.shift() ?? null));
	const { becomes } = await openPage();
	await becomes(summary('live'));
	await expect.poll(() => goto.mock.calls.length).toBe(1);
	await typeInto(reason.element() as HTMLElement, 'And a third.');
	const save = screen.getByRole('button', { name: 'Save' });
	await save.click();
	await expect.element(screen.getByText('No.')).toBeVisible();
	await becomes(summary('live', 'one'));
	expect(goto.mock.calls.length).toBe(1);
	await save.click();
	await expect.element(screen.getByText('No.')).not.toBeInTheDocument();
	await becomes(summary('live', 'two'));
	await expect.poll(() => goto.mock.calls.length).toBe(2);
});

test('[WORKSHOP18] on a phone it stays in sight where somebody has scrolled down', async () => {
	await page.viewport(390, 844);
	onTestFinished(() => page.viewport(1280, 800));
	const { screen, becomes } = await openPage();
	place('<form><textarea>Half a sen</textarea></form>').querySelector('textarea')!.focus();
	await becomes(summary('live'));
	const bar = screen.getByRole('status').filter({ hasText: workshops.hasStarted('First day') });
	await expect.element(bar).toBeVisible();
	expect(getComputedStyle(bar.element()).position).toBe('sticky');
});

const room = (change: Partial<WorkshopSummary> = {}): WorkshopSummary => ({
	...summary('live', 'one'),
	id: 'r',
	title: 'Law',
	room: { parent: 'w', number: 1, place: '', mine: true },
	calledAt: now - 60_000,
	...change
});

test('[BREAKOUT102] who runs a room or a workshop is carried to its run page', async () => {
	const { becomes } = await openPage();
	await becomes(room({ runners: ['me'], calledAt: now + ++calls * 1000 }));
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/r/run']]);
	await becomes({ ...summary('live', 'two'), runners: ['me'] });
	await expect.poll(() => goto.mock.calls.at(-1)).toEqual(['/c/c/workshops/w/run']);
});

test('[BREAKOUT103] who comes while rooms are open, from the lobby or by a link, is carried into theirs', async () => {
	await openPage('participant', room());
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/r/part']]);
});

test('[BREAKOUT103] who was in their room already opens other pages as they like', async () => {
	rememberRoom('c', 'r');
	const { becomes } = await openPage('participant', room());
	await becomes(room());
	expect(goto).not.toHaveBeenCalled();
	await becomes(room({ calledAt: now + ++calls * 1000 }));
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/r/part']]);
});

test('[WORKSHOP18] facilitators are told, and so is nobody of what had begun before they came', async () => {
	const { screen, becomes } = await openPage('facilitator', { ...summary('live', 'one'), calledAt: now - 60_000 });
	await expect.element(screen.getByRole('link')).not.toBeInTheDocument();
	await becomes(summary('live', 'two'));
	await expect.element(screen.getByText(workshops.itemBegun('First day', 'two'))).toBeVisible();
	expect(goto).not.toHaveBeenCalled();
	await becomes(summary('closed'));
	await expect.element(screen.getByRole('link')).not.toBeInTheDocument();
});
