import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import VoteOnSection from './VoteOnSection.svelte';

test.each([
	['open', 1],
	['closed', 0]
] as const)('[POLL82] of a cluster that is %s, %i vote on a section is offered', async (state, offered) => {
	const props = { cluster: { id: 'k', state }, section: 'progress' as const };
	const { screen } = await renderComponent(VoteOnSection, props, { consultation: consultationView('facilitator') });
	expect(screen.getByRole('button', { name: text.polls.holdVote }).elements()).toHaveLength(offered);
});
