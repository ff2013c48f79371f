import { expect, onTestFinished, test, vi } from 'vitest';
import { FakeServer } from '../../../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../../../fixtures/render-component.fixture.ts';
import { consultationView, roundView } from '../../../../../fixtures/views.fixture.ts';
import { load } from './+page.ts';
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

async function openRound(role: 'facilitator' | 'participant', state: 'open' | 'closed', joinLink?: string) {
	const round = roundView({ state, rated: null });
	const server = new FakeServer();
	server.on('GET /consultations/c/rating-rounds/r', { round, recommendations: [], ratings: [], reveal: null });
	server.on('GET /consultations/c/rating-rounds/r/sheets', { sheets: [] });
	if (joinLink) server.on('GET /consultations/c/join-code', { code: 'ABCD-EFGH', link: joinLink, network: null });
	const consultation = consultationView(role);
	const data = await load({
		params: { consultation: 'c', round: 'r' },
		fetch: server.fetch,
		parent: () => Promise.resolve({ consultation, language: 'en', text }),
		depends: () => undefined,
		untrack: <Value>(read: () => Value) => read()
	} as unknown as Parameters<typeof load>[0]);
	return renderComponent(Page, { data: data as never }, { consultation }, server);
}

test.each([
	['http://192.168.1.20:3000', false],
	['http://localhost:3000', true]
])('[RATINGS381] the link of a round has the address of %s', async (origin, isWarned) => {
	const { screen } = await openRound('facilitator', 'open', `${origin}/join#ABCD-EFGH`);
	const address = `${origin}/c/c/ratings/r`;
	await expect.element(screen.getByText(address)).toBeVisible();
	const warning = screen.getByRole('link', { name: text.ratings.sendLinkChoose });
	expect(warning.elements()).toHaveLength(isWarned ? 1 : 0);
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	onTestFinished(() => write.mockRestore());
	await screen.getByRole('button', { name: text.shell.copy, exact: true }).click();
	expect(write.mock.calls).toEqual([[address]]);
});

test.each([
	['participant', 'open'],
	['facilitator', 'closed']
] as const)('[RATINGS381] a %s of a round that is %s gets no link to send', async (role, state) => {
	const { screen } = await openRound(role, state);
	await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
	expect(screen.getByText(text.ratings.sendLink, { exact: true }).elements()).toEqual([]);
});
