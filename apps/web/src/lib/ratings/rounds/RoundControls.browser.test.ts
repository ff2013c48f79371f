import { expect, test } from 'vitest';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, roundView } from '../../../fixtures/views.fixture.ts';
import RoundControls from './RoundControls.svelte';

test('[WEB466] the projector view of a round opens in a tab of its own', async () => {
	const props = { round: roundView(), onchange: () => Promise.resolve() };
	const { screen } = await renderComponent(RoundControls, props, { consultation: consultationView('facilitator') });
	const link = screen.getByRole('link', { name: text.ratings.project });
	await expect.element(link).toHaveAttribute('href', '/c/c/ratings/r/show');
	await expect.element(link).toHaveAttribute('target', '_blank');
	await expect.element(link).toHaveAttribute('rel', 'noopener');
});
