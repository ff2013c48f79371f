import { expect, test } from 'vitest';
import { renderComponent } from '../../../../../fixtures/render-component.fixture.ts';
import { consultationView, roundView } from '../../../../../fixtures/views.fixture.ts';
import Page from './+page.svelte';

test('[RATINGS41] whoever never rated is not told of ratings of their own', async () => {
	const round = roundView({ state: 'revealed', disclosure: 'confidential', rated: null });
	const data = { own: { round, recommendations: [], ratings: [] }, reveal: null, levels: [] } as never;
	const { screen } = await renderComponent(Page, { data }, { consultation: consultationView('participant') });
	await expect.element(screen.getByText(/If you rated, you no longer see your own ratings/)).toBeVisible();
	expect(screen.getByText(/your own ratings included/).elements()).toEqual([]);
});
