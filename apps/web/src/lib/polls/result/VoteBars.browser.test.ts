import { expect, test } from 'vitest';
import { renderComponent } from '../../../fixtures/render-component.fixture.ts';
import VoteBars from './VoteBars.svelte';

test('[POLL40] each bar is as long as its share of all, so that a majority is not drawn as the whole', async () => {
	const bars = [
		{ label: 'For', value: 9, tone: 'for' },
		{ label: 'Against', value: 6, tone: 'against' },
		{ label: 'Abstentions', value: 5, tone: 'abstain' }
	] as const;
	await renderComponent(VoteBars, { bars });
	const widths = [...document.querySelectorAll('rect:not(.track)')].map((bar) => bar.getAttribute('width'));
	expect(widths).toEqual(['45%', '30%', '25%']);
});
