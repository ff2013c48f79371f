import type { RevealView } from '@plenum/protocol/ratings';
import { expect, test } from 'vitest';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import { listedRecommendation } from '../../fixtures/views.fixture.ts';
import ProjectedReveal from './ProjectedReveal.svelte';
import { Turner } from './turner.svelte.ts';

const recommendations = ['140.1', '140.2'].map((number) => listedRecommendation(number));

/** As each answer brings it: other objects that say the same. */
const reveal = (round: string): RevealView => ({
	round,
	rows: recommendations.map(({ id, number }) => ({
		recommendation: id,
		cluster: 'k',
		number,
		status: 'differs' as const,
		isHidden: false,
		lines: [],
		between: 2,
		within: 0
	}))
});

test('[PROJECTOR2] what is asked for again leaves the page up to which the room has turned; another round begins at its first', async () => {
	const turner = new Turner();
	const { screen } = await renderComponent(ProjectedReveal, { recommendations, reveal: reveal('r'), turner });
	expect(turner.place).toMatchObject({ sheets: 3, sheet: 0 });
	turner.turnByHand(1);
	await expect.element(screen.getByText('140.1')).toBeInTheDocument();

	await screen.rerender({ reveal: reveal('r') } as never);
	expect(turner.place).toMatchObject({ sheets: 3, sheet: 1 });

	await screen.rerender({ reveal: reveal('other') } as never);
	expect(turner.place).toMatchObject({ sheets: 3, sheet: 0 });
});
