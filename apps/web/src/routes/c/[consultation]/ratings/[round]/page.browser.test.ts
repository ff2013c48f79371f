import { expect, test } from 'vitest';
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
