import type { OwnRating, OwnRatings } from '@plenum/protocol/ratings';
import { beforeEach, expect, test } from 'vitest';
import { setSharedDevice } from '#lib/outbox/device.ts';
import { useLive, type Live } from '#lib/queries/live.svelte.ts';
import { FakeServer, lost, refuse, type SentRequest } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { cutLine, restoreLine } from '../../fixtures/socket.fixture.ts';
import { listedRecommendation, roundView } from '../../fixtures/views.fixture.ts';
import { useUnsentRatings } from './unsent-ratings.svelte.ts';
import UnsentRatingsMark from './UnsentRatingsMark.svelte';

const { ratings } = text;
const route = 'PUT /consultations/c/rating-rounds/r/ratings';
const question = 'GET /consultations/c/rating-rounds/r/ratings';
const key = 'plenum:outbox:me:rating:r:140.1';
const rating = { level: 'in-process', percentage: null, regression: false, reason: 'A law', source: '' };

beforeEach(() => {
	localStorage.clear();
	setSharedDevice(false);
	localStorage.setItem(key, JSON.stringify({ version: 2, rating, tried: [] }));
});

function own(change: Partial<OwnRatings> = {}): OwnRatings {
	return { round: roundView({ rated: 0 }), recommendations: [listedRecommendation('140.1')], ratings: [], ...change };
}

type Sent = { ratings: { recommendation: string; version: number; rating: OwnRating['rating'] }[] };
const saidIn = ({ body }: SentRequest) => (body as Sent).ratings;

function saveAll(request: SentRequest): Response {
	const saved = saidIn(request).map((one) => ({ ...one, version: one.version + 1, at: 0 }));
	return Response.json({ saved, conflicts: [], refused: [], rated: saved.length });
}

async function openPage(server: FakeServer, provide?: () => void) {
	const { screen } = await renderComponent(UnsentRatingsMark, {}, { provide }, server);
	return { screen, state: () => screen.container.querySelector('[data-unsent-ratings]')?.textContent ?? null };
}

test('[RATINGS17] what a round’s page could not send goes from any page, which says that it is saved', async () => {
	const server = new FakeServer();
	server.on(question, own());
	server.on(route, saveAll);
	const { screen, state } = await openPage(server);
	await expect.element(screen.getByText(ratings.keptSent('Homework')).first()).toBeVisible();
	expect(server.sent(route).map(saidIn)).toEqual([[{ recommendation: '140.1', version: 2, rating }]]);
	expect(state()).toBe(null);
	expect(Object.keys(localStorage).filter((key) => key.startsWith('plenum:outbox:'))).toEqual([]);
});

test('[RATINGS17] without a line the page says how many wait, and sends them when it is back', async () => {
	const server = new FakeServer();
	server.on(question, lost);
	server.on(route, saveAll);
	const { screen, state } = await openPage(server);
	cutLine();
	await expect.poll(state).toContain(text.saving.away(1));
	// The client of the API asks three times by itself; a line that came before it was cut lets the page ask once more.
	await expect.poll(() => server.sent(question).length).toBeGreaterThanOrEqual(3);
	server.on(question, own());
	restoreLine();
	await expect.element(screen.getByText(ratings.keptSent('Homework')).first()).toBeVisible();
	expect(localStorage.getItem(key)).toBe(null);
});

test('[RATINGS17] what a closed round did not take stays on the device and in sight, with the way to it', async () => {
	const server = new FakeServer();
	server.on(question, own({ round: roundView({ state: 'closed', rated: 0 }) }));
	server.on(route, refuse('rating/closed', 'The round is closed.'));
	const { screen, state } = await openPage(server);
	await expect.poll(state).toContain('The round is closed.');
	await expect.element(screen.getByRole('link', { name: ratings.seeOwn })).toHaveAttribute('href', '/c/c/ratings/r');
	expect(localStorage.getItem(key)).not.toBe(null);
});

test('[RATINGS17] a conflict is settled on the round’s page, where it is found again', async () => {
	const theirs = { recommendation: '140.1', version: 5, rating: { ...rating, level: 'not-implemented' }, at: 1 };
	const server = new FakeServer();
	server.on(question, own());
	server.on(route, { saved: [], conflicts: [theirs], refused: [], rated: 1 });
	const { state } = await openPage(server);
	await expect.poll(state).toContain(ratings.keptConflict);
	expect(server.sent(route)).toHaveLength(1);
	expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ version: 2, rating });
});

test('[RATINGS17] a round whose page is open sends for itself; once it is left, the others do', async () => {
	const server = new FakeServer();
	server.on(question, own());
	server.on(route, saveAll);
	let leave = () => {};
	let live: Live | undefined;
	const { screen } = await openPage(server, () => {
		leave = useUnsentRatings().opened('r');
		live = useLive();
	});
	await expect.poll(() => live?.state).toBe('connected');
	expect(server.sent(question)).toEqual([]);
	leave();
	await expect.element(screen.getByText(ratings.keptSent('Homework')).first()).toBeVisible();
});

test('[RATINGS17] what the server has by now is neither sent nor kept', async () => {
	const server = new FakeServer();
	server.on(question, own({ ratings: [{ recommendation: '140.1', version: 3, rating, at: 1 }] }));
	await openPage(server);
	await expect.poll(() => localStorage.getItem(key)).toBe(null);
	expect(server.sent(route)).toEqual([]);
});
