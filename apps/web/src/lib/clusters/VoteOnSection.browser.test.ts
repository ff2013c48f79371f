import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import VoteOnSection from './VoteOnSection.svelte';

test.each([
	['open', 'Roads were built.', 1],
	['open', ' ', 0],
	['closed', 'Roads were built.', 0]
] as const)(
	'[POLL70] [POLL82] of a cluster that is %s, with “%s”, %i vote on a section is offered',
	async (state, words, offered) => {
		const document = {
			section: () => [{ type: 'paragraph' as const, runs: [{ text: words, marks: [], href: null }] }]
		};
		const props = { document, cluster: { id: 'k', state }, section: 'progress' as const };
		const { screen } = await renderComponent(VoteOnSection, props, { consultation: consultationView('facilitator') });
		expect(screen.getByRole('button', { name: text.polls.holdVote }).elements()).toHaveLength(offered);
	}
);
