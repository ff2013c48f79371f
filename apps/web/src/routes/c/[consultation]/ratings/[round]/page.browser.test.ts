import { expect, test } from 'vitest';
import { FakeServer } from '../../../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../../../fixtures/render-component.fixture.ts';
import { consultationView, roundView } from '../../../../../fixtures/views.fixture.ts';
import Page from './+page.svelte';

test('[RATINGS41] whoever never rated is not told of ratings of their own', async () => {
	const round = roundView({ state: 'revealed', disclosure: 'confidential', rated: null });
	const data = { own: { round, recommendations: [], ratings: [] }, reveal: null, levels: [] } as never;
	const { screen } = await renderComponent(Page, { data }, { consultation: consultationView('participant') });
	await expect.element(screen.getByText(/If you rated, you no longer see your own ratings/)).toBeVisible();
	expect(screen.getByText(/your own ratings included/).elements()).toEqual([]);
});

test('[RATINGS90] in a closed consultation a facilitator still finds the sheets of a round', async () => {
	const round = roundView({ state: 'closed', rated: null });
	const data = { own: { round, recommendations: [], ratings: [] }, reveal: null, levels: [] } as never;
	const consultation = { ...consultationView('facilitator'), phase: 'closed' as const };
	const { screen } = await renderComponent(Page, { data }, { consultation });
	await expect.element(screen.getByRole('link', { name: text.ratingSheets.compare })).toBeVisible();
});

test('[WEB468] the forms for ratings on paper and in files are folded until somebody opens them', async () => {
	const round = roundView({ state: 'open', rated: null });
	const data = { own: { round, recommendations: [], ratings: [] }, reveal: null, levels: [] } as never;
	const server = new FakeServer();
	server.on('GET /consultations/c/rating-rounds/r/sheets', { sheets: [] });
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(Page, { data }, { consultation }, server);
	const forms = screen.getByText(text.ratingSheets.title, { exact: true }).element().closest('details')!;
	expect(forms.open).toBe(false);
	await screen.getByText(text.ratingSheets.title, { exact: true }).click();
	await expect.poll(() => forms.querySelector('input, a, button')?.checkVisibility()).toBe(true);
});

test.each([
	['http://192.168.1.20:3000/join#ABCD-EFGH', false],
	['http://localhost:3000/join#ABCD-EFGH', true]
])('[RATINGS381] the link of a round has the address of %s', async (joinLink, isWarned) => {
	const round = roundView({ state: 'open', rated: null });
	const own = { round, recommendations: [], ratings: [] };
	const data = { own, reveal: null, levels: [], joinLink } as never;
	const server = new FakeServer();
	server.on('GET /consultations/c/rating-rounds/r/sheets', { sheets: [] });
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(Page, { data }, { consultation }, server);
	await expect.element(screen.getByText(`${new URL(joinLink).origin}/c/c/ratings/${round.id}`)).toBeVisible();
	const warning = screen.getByRole('link', { name: text.ratings.sendLinkChoose });
	expect(warning.elements()).toHaveLength(isWarned ? 1 : 0);
});

test.each([
	['participant', 'open'],
	['facilitator', 'closed']
] as const)('[RATINGS381] a %s of a round that is %s gets no link to send', async (role, state) => {
	const round = roundView({ state, rated: null });
	const own = { round, recommendations: [], ratings: [] };
	const data = { own, reveal: null, levels: [], joinLink: 'http://localhost:3000/join#ABCD-EFGH' } as never;
	const server = new FakeServer();
	server.on('GET /consultations/c/rating-rounds/r/sheets', { sheets: [] });
	const { screen } = await renderComponent(Page, { data }, { consultation: consultationView(role) }, server);
	await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
	expect(screen.getByText(text.ratings.sendLink, { exact: true }).elements()).toEqual([]);
});
