import type { RecommendationView } from '@plenum/protocol/clusters';
import { expect, test } from 'vitest';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import { listedRecommendation } from '../../fixtures/views.fixture.ts';
import RecommendationLevel from './RecommendationLevel.svelte';

test('[WEB45] which side sees which level is read in words, those that see the same together', async () => {
	const said = (constituency: string, level: string) => ({
		...{ constituency, level, percentage: null, regression: false, explanation: '' },
		...{ by: null, at: 0 }
	});
	const readings = [
		said('civil-society', 'not-implemented'),
		said('nhri', 'not-implemented'),
		said('state', 'partially-implemented')
	];
	const recommendation = {
		...{ ...listedRecommendation('1.1'), facets: [], readings, agreed: null, earlier: null }
	} as unknown as RecommendationView;
	const { screen } = await renderComponent(RecommendationLevel, { recommendation, chosen: false });
	const inWords = 'Not implemented yet: Civil society and NHRI · Partially implemented: State';
	expect(screen.container.querySelector('.words')?.textContent).toBe(inWords);
	await expect.element(screen.getByText(inWords)).toBeVisible();
});
