import { expect, test } from 'vitest';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { followUpAction, pollView } from '../../../fixtures/views.fixture.ts';
import type { PollView } from '@plenum/protocol/polls/polls';
import BallotPlace from './BallotPlace.svelte';

const { organisationVote: words } = text.polls;
const rules = { ...pollView().rules, voters: 'organisation' as const };

async function show(organisation: PollView['organisation'], change: Partial<PollView> = {}) {
	const poll = pollView({ onRoster: true, rules, organisation, ...change });
	return (await renderComponent(BallotPlace, { poll, actions: [followUpAction('a1', 'Train judges')], receipt: null }))
		.screen;
}

test('[POLL67] before anyone votes, the ballot says that the organisation has one vote', async () => {
	const screen = await show({ id: 'o', castBy: null, castByMe: false, castAt: null, delegate: null });
	await expect.element(screen.getByText(words.one)).toBeVisible();
	await expect.element(screen.getByText(words.anyChanges)).toBeVisible();
});

test('[POLL67] who cast it is said as others see them, and of nobody who may not be named', async () => {
	const named = await show({ id: 'o', castBy: 'Amal', castByMe: false, castAt: null, delegate: null }, { voted: true });
	await expect.element(named.getByText(/Amal cast it\./)).toBeVisible();
	const screen = await show({ id: 'o', castBy: null, castByMe: false, castAt: null, delegate: null }, { voted: true });
	await expect.element(screen.getByText(/^Somebody of your organisation cast it\./)).toBeVisible();
});

test('[POLL68] who is not the delegate reads who votes for them and has no ballot; the delegate has it', async () => {
	const own = { id: 'o', castBy: null, castByMe: false, castAt: null };
	const other = await show({ ...own, delegate: { name: 'Heron', isMe: false } });
	await expect.element(other.getByText(words.delegate('Heron'))).toBeVisible();
	expect([other.getByRole('radio').all(), other.getByRole('button').all()]).toEqual([[], []]);
	const unnamed = await show({ ...own, delegate: { name: null, isMe: false } });
	await expect.element(unnamed.getByText(words.delegate(words.somebody))).toBeVisible();
	const mine = await show({ ...own, delegate: { name: 'Ada', isMe: true } });
	await expect.element(mine.getByRole('button', { name: words.giveUp })).toBeVisible();
	expect(mine.getByRole('radio').all()).not.toEqual([]);
});
