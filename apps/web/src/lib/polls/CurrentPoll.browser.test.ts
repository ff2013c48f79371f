import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { followUpAction, pollView } from '../../fixtures/views.fixture.ts';
import CurrentPoll from './CurrentPoll.svelte';

const { polls } = text;
const action = followUpAction('action', 'Train judges');

async function show(poll = pollView()) {
	const actions = [action];
	return (await renderComponent(CurrentPoll, { poll, actions, turnout: 0, onchange: () => undefined })).screen;
}

test('[POLL66] whoever has a ballot sees question and answers; everything else stands below or is folded', async () => {
	const screen = await show(pollView({ onRoster: true }));
	const button = screen.getByRole('button', { name: polls.review });
	await expect.element(button).toBeVisible();
	const link = screen.container.querySelector('a');
	expect(link?.closest('details')?.open).toBe(false);
	expect(screen.container.textContent.indexOf('Train judges')).toBeLessThan(
		screen.container.textContent.indexOf(polls.choices.for)
	);
	const first = screen.container.querySelector('details');
	expect(first?.compareDocumentPosition(button.element())).toBe(Node.DOCUMENT_POSITION_PRECEDING);
	expect(screen.getByText(polls.states.open).query()).toBeNull();
});

test('[POLL66] whoever has none sees its state and the way to it', async () => {
	const screen = await show(pollView({ onRoster: false }));
	await expect.element(screen.getByText(polls.states.open, { exact: true })).toBeVisible();
	await expect.element(screen.getByRole('link', { name: polls.see })).toBeVisible();
});
