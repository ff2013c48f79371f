import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import { knownRatings } from '@plenum/domain/ratings/known-ratings';
import type { OwnRating, OwnRatings } from '@plenum/protocol/ratings';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setSharedDevice } from '#lib/outbox/device.ts';
import { hasReceipts } from '#lib/receipts/receipts-key.ts';
import { FakeServer, held, lost, refuse, type SentRequest } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { cutLine, restoreLine } from '../../fixtures/socket.fixture.ts';
import { consultationView, listedRecommendation, roundView } from '../../fixtures/views.fixture.ts';
import { heldRatings } from './held-ratings.ts';
import RatingPlace from './RatingPlace.svelte';

const { ratings, words } = text;
const route = 'PUT /consultations/c/rating-rounds/r/ratings';
const phone = [390, 844] as const;
const laptop = [1280, 800] as const;

beforeEach(() => {
	localStorage.clear();
	setSharedDevice(false);
});

function ownRatings(change: Partial<OwnRatings> = {}): OwnRatings {
	const recommendations = ['140.1', '140.2', '140.3'].map((number) => listedRecommendation(number));
	return { round: roundView({ recommendations: 3, rated: 0 }), recommendations, ratings: [], ...change };
}

type Sent = { ratings: { recommendation: string; version: number; rating: OwnRating['rating'] }[] };
const saidIn = ({ body }: SentRequest) => (body as Sent).ratings;

/** As the server does: everything is saved, one version on. */
function saveAll(request: SentRequest): Response {
	const saved = saidIn(request).map((one) => ({ ...one, version: one.version + 1, at: 0 }));
	return Response.json({ saved, conflicts: [], refused: [], rated: saved.length });
}

async function openPlace([width, height]: readonly [number, number], own = ownRatings(), server = new FakeServer()) {
	await page.viewport(width, height);
	if (!server.isAnswering(route)) server.on(route, saveAll);
	const { screen } = await renderComponent(RatingPlace, { own }, {}, server);
	const state = (name: string) => screen.container.querySelector(`[data-save-state=${name}]`);
	const isSaved = () => expect.poll(() => state('saved')).not.toBeNull();
	return { screen, server, state, isSaved };
}

test('on a phone a choice is saved at once, and called saved only when the server has said so', async () => {
	const server = new FakeServer();
	const answer = held({ saved: [], conflicts: [], refused: [], rated: 0 });
	server.on(route, answer.reply);
	const { screen, state } = await openPlace(phone, ownRatings(), server);
	await expect.element(screen.getByRole('heading', { name: '140.1' })).toBeVisible();
	await screen.getByLabelText(words.levels['in-process'] as string).click();
	await expect.poll(() => server.sent(route).length).toBe(1);
	expect(saidIn(server.sent(route)[0] as SentRequest)).toEqual([
		{
			recommendation: '140.1',
			version: 0,
			rating: { level: 'in-process', percentage: null, regression: false, reason: '', source: '' }
		}
	]);
	expect(state('saving')).not.toBeNull();
	answer.release();
});

test('[OPERATE51] [RECEIPT1] what was said on this page is known of the round, and is not asked for again; it has a receipt', async () => {
	const server = new FakeServer();
	const first = { recommendation: '140.2', version: 1, at: 0, rating: null };
	const own = ownRatings({ ratings: [first] });
	const { isSaved, screen } = await openPlace(phone, own, server);
	const asked: string[] = [];
	const round = { consultation: 'c', round: 'r' };
	const api = fakeApi({ need: (path) => Promise.resolve((asked.push(path), own)) });
	await heldRatings?.ask(api, round, 'ann');
	await screen.getByLabelText(words.levels['in-process'] as string).click();
	await isSaved();
	await heldRatings?.ask(api, round, 'ann');
	await expect.poll(() => hasReceipts(consultationView().me.participant)).toBe(true);
	const given = { ...first, recommendation: '140.1' };
	const at = '/consultations/c/rating-rounds/r';
	expect(asked).toEqual([at, `${at}?known=${knownRatings([first, given])}`]);
});

test('on a phone every choice is as large as a thumb, and one goes on to the first that is not rated', async () => {
	const { screen, isSaved } = await openPlace(phone);
	for (const label of screen.container.querySelectorAll('fieldset label'))
		expect(label.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
	await screen.getByLabelText(ratings.cannotJudge).click();
	await expect.element(screen.getByLabelText(starting(ratings.reason))).toBeVisible();
	expect(screen.getByLabelText(ratings.regression).query()).toBeNull();
	await screen.getByRole('button', { name: ratings.next }).click();
	await expect.element(screen.getByRole('heading', { name: '140.2' })).toHaveFocus();
	await screen.getByRole('button', { name: ratings.next }).click();
	await screen.getByRole('button', { name: ratings.firstOpen }).click();
	await expect.element(screen.getByRole('heading', { name: '140.2' })).toHaveFocus();
	await isSaved();
});

test('[RATINGS17] without a line what was said waits on the device, and goes when the line is back', async () => {
	const server = new FakeServer();
	server.on(route, lost);
	const { screen, state, isSaved } = await openPlace(phone, ownRatings(), server);
	cutLine();
	await screen.getByLabelText(words.levels['in-process'] as string).click();
	await expect.poll(() => state('away'), { timeout: 10_000 }).not.toBeNull();
	expect(state('away')?.textContent).toContain(text.saving.away(1));
	expect(Object.keys(localStorage).filter((key) => key.endsWith(':r:140.1'))).toHaveLength(1);
	server.on(route, saveAll);
	restoreLine();
	await isSaved();
	expect(Object.keys(localStorage).filter((key) => key.startsWith('plenum:outbox:'))).toEqual([]);
});

test('what an earlier visit kept is shown, and sent', async () => {
	const rating = { level: 'in-process', percentage: null, regression: false, reason: 'A law', source: '' };
	localStorage.setItem('plenum:outbox:me:rating:r:140.1', JSON.stringify({ version: 0, rating, tried: [rating] }));
	const { server, isSaved } = await openPlace(phone);
	await expect.poll(() => server.sent(route).length).toBe(1);
	expect(saidIn(server.sent(route)[0] as SentRequest)[0]).toMatchObject({ recommendation: '140.1', rating });
	await isSaved();
});

test('[PEOPLE40] on a device that is not theirs nothing is kept, and the page says so', async () => {
	setSharedDevice(true);
	const server = new FakeServer();
	server.on(route, lost);
	const { screen, state } = await openPlace(phone, ownRatings(), server);
	await expect.element(screen.getByText(ratings.notKept)).toBeVisible();
	await screen.getByLabelText(words.levels['in-process'] as string).click();
	await expect.poll(() => state('away-not-kept'), { timeout: 10_000 }).not.toBeNull();
	expect(Object.keys(localStorage).filter((key) => key.startsWith('plenum:outbox:'))).toEqual([]);
	expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
	server.on(route, saveAll);
	restoreLine();
	await expect.poll(() => state('saved')).not.toBeNull();
});

test('[RATINGS9] what another of the organisation said meanwhile stands beside one’s own, and one is chosen', async () => {
	const server = new FakeServer();
	const theirs: OwnRating = {
		recommendation: '140.1',
		version: 4,
		at: 0,
		rating: { level: 'fully-implemented', percentage: null, regression: false, reason: 'All of it', source: '' }
	};
	server.on(route, { saved: [], conflicts: [theirs], refused: [], rated: 1 });
	const { screen, isSaved } = await openPlace(phone, ownRatings(), server);
	await screen.getByLabelText(words.levels['in-process'] as string).click();
	await expect.element(screen.getByText(ratings.conflictTitle('140.1'))).toBeVisible();
	await expect.element(screen.getByText('All of it')).toBeVisible();
	server.on(route, saveAll);
	await screen.getByRole('button', { name: ratings.takeMine }).click();
	await isSaved();
	expect(saidIn(server.sent(route).at(-1) as SentRequest)[0]).toMatchObject({
		version: 4,
		rating: { level: 'in-process' }
	});
});

test('[RATINGS17] a round that was closed meanwhile keeps what was said in sight, with what to do', async () => {
	const server = new FakeServer();
	server.on(route, refuse('rating/closed', 'This round of rating is closed.'));
	const { screen } = await openPlace(phone, ownRatings(), server);
	await screen.getByLabelText(words.levels['in-process'] as string).click();
	await expect.element(screen.getByRole('alert').getByText('This round of rating is closed.')).toBeVisible();
	await expect.element(screen.getByText(ratings.refusedHelp)).toBeVisible();
	await expect.element(screen.getByLabelText(words.levels['in-process'] as string)).toBeChecked();
	const own = ownRatings({ round: roundView({ recommendations: 3, rated: 0, state: 'closed' }) });
	await screen.rerender({ own });
	await expect.element(screen.getByText('140.1')).toBeVisible();
	await expect.element(screen.getByText(words.levels['in-process'] as string)).toBeVisible();
});

const levelOf = (screen: Awaited<ReturnType<typeof openPlace>>['screen'], number: string) =>
	screen.getByLabelText(ratings.ratingOf(number));

test('on a laptop keys rate and move, and one undo takes the last change back', async () => {
	const { screen, isSaved } = await openPlace(laptop);
	await levelOf(screen, '140.1').element().scrollIntoView();
	(levelOf(screen, '140.1').element() as HTMLElement).focus();
	await userEvent.keyboard('2');
	await expect.element(levelOf(screen, '140.1')).toHaveValue('in-process');
	await userEvent.keyboard('r{ArrowDown}0');
	await expect.element(screen.getByLabelText(ratings.regressionOf('140.1'))).toBeChecked();
	await expect.element(levelOf(screen, '140.2')).toHaveFocus();
	await expect.element(levelOf(screen, '140.2')).toHaveValue('cannot-judge');
	await userEvent.keyboard('{Control>}z{/Control}');
	await expect.element(levelOf(screen, '140.2')).toHaveValue('');
	await screen.getByRole('button', { name: ratings.undo }).click();
	await expect.element(screen.getByLabelText(ratings.regressionOf('140.1'))).not.toBeChecked();
	await isSaved();
});

test('[RATINGS70] the keys work on the first focus stop of a row as well', async () => {
	const { screen, isSaved } = await openPlace(laptop);
	(screen.getByLabelText(ratings.choose('140.1')).element() as HTMLElement).focus();
	await userEvent.keyboard('2');
	await expect.element(levelOf(screen, '140.1')).toHaveValue('in-process');
	await isSaved();
});

test('on a laptop several rows get the same level at once, in one request; a filter keeps what is rated under it', async () => {
	const { screen, server, isSaved } = await openPlace(laptop);
	await screen.getByLabelText(ratings.unratedOnly).click();
	await screen.getByLabelText(ratings.choose('140.1'), { exact: true }).click();
	await screen.getByLabelText(ratings.choose('140.3'), { exact: true }).click();
	await screen.getByLabelText(ratings.ratingOfChosen).selectOptions('fully-implemented');
	await screen.getByRole('button', { name: ratings.apply }).click();
	await expect.element(levelOf(screen, '140.3')).toHaveValue('fully-implemented');
	await isSaved();
	expect(server.sent(route).map((request) => saidIn(request).length)).toEqual([2]);
	await screen.getByLabelText(ratings.unratedOnly).click();
	await screen.getByLabelText(ratings.unratedOnly).click();
	await expect.element(levelOf(screen, '140.1')).not.toBeInTheDocument();
	await expect.element(levelOf(screen, '140.2')).toBeVisible();
});
