import { expect, test } from 'vitest';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { followUpAction, personView, pollView } from '../../../fixtures/views.fixture.ts';
import CastBallots from './CastBallots.svelte';

const people = [
	personView('ada', { shownAs: 'Ada Fell', name: 'Ada Fell', organisation: 'Association of Wells' }),
	personView('omar', { shownAs: 'Omar Bell', name: 'Omar Bell', organisation: null })
];
const answer = { method: 'for-against' as const, marks: ['for' as const] };
const ballots = people.map(({ id, constituency }) => ({ participant: id, constituency, answer }));
const actions = [followUpAction('a1', 'Train judges')];

async function show(voters?: 'organisation') {
	const { rules } = pollView();
	const poll = pollView({ state: 'closed', ballots, rules: voters ? { ...rules, voters } : rules });
	const { screen } = await renderComponent(CastBallots, { poll, people, actions });
	await screen.getByText(text.polls.ballots).first().click();
	return screen
		.getByRole('rowheader')
		.elements()
		.map((each) => each.textContent?.trim());
}

test('[POLL92] after an open vote of organisations they are listed, and not who cast for them', async () => {
	expect(await show('organisation')).toEqual([
		'Organisation Association of Wells',
		`Organisation ${text.polls.organisationVote.nameless}`
	]);
});

test('after an open vote of persons these are listed', async () => {
	expect(await show()).toEqual(['Person Ada Fell', 'Person Omar Bell']);
});
