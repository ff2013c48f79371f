import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { followUpAction, pollView } from '../../fixtures/views.fixture.ts';
import type { PollView } from '@plenum/protocol/polls';
import BallotPlace from './BallotPlace.svelte';

const { organisationVote: words } = text.polls;
const rules = { ...pollView().rules, voters: 'organisation' as const };

async function show(organisation: PollView['organisation'], change: Partial<PollView> = {}) {
	const poll = pollView({ onRoster: true, rules, organisation, ...change });
	return (await renderComponent(BallotPlace, { poll, actions: [followUpAction('a1', 'Train judges')], receipt: null }))
		.screen;
}

test('[POLL67] before anyone votes, the ballot says that the organisation has one vote', async () => {
	const screen = await show({ id: 'o', castBy: null, castByMe: false, castAt: null });
	await expect.element(screen.getByText(words.one)).toBeVisible();
	await expect.element(screen.getByText(words.anyChanges)).toBeVisible();
});

test('[POLL67] who cast it is said as others see them, and of nobody who may not be named', async () => {
	const named = await show({ id: 'o', castBy: 'Amal', castByMe: false, castAt: null }, { voted: true });
	await expect.element(named.getByText(/Amal cast it\./)).toBeVisible();
	const screen = await show({ id: 'o', castBy: null, castByMe: false, castAt: null }, { voted: true });
	await expect.element(screen.getByText(/^Somebody of your organisation cast it\./)).toBeVisible();
});
