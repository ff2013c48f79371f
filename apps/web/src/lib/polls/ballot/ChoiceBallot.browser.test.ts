import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { pollView } from '../../../fixtures/views.fixture.ts';
import BallotForm from './BallotForm.svelte';

const { priorities } = text;
const labels = Array.from({ length: 60 }, (_, at) => `Cluster ${String(at + 1).padStart(2, '0')}`);

async function openBallot(method: 'selection' | 'ranking') {
	const actions = labels.map((each) => each);
	const rules = { ...pollView().rules, choices: 3, places: 3 };
	const poll = pollView({ subject: { kind: 'priorities' }, method, rules, actions });
	const server = new FakeServer();
	server.on('POST /polls/p/ballot', ({ body }: { body: unknown }) => Response.json({ recorded: true, answer: body }));
	const subjects = labels.map((label) => ({ id: label, text: label }));
	const props = { poll, actions: subjects, onrecorded: () => undefined, oncast: () => undefined };
	const { screen } = await renderComponent(BallotForm, props, {}, server);
	const box = (label: string) => screen.getByRole('checkbox', { name: label });
	const button = (name: string) => screen.getByRole('button', { name, exact: true });
	return { screen, server, box, button };
}

test('[POLL83] of sixty, three are chosen and a fourth is not, and why not is said where it was pressed', async () => {
	const { screen, box, button } = await openBallot('selection');
	for (const label of ['Cluster 40', 'Cluster 02', 'Cluster 60']) await box(label).click();
	// Beside the button, and not only where it is heard.
	await expect.element(screen.getByText(priorities.count('3', '3')).first()).toBeVisible();
	expect(screen.container.querySelector('[data-chosen]')?.textContent).toBe(priorities.count('3', '3'));
	await box('Cluster 05').click();
	await expect.element(box('Cluster 05')).not.toBeChecked();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(priorities.full('3'));
	await expect.element(box('Cluster 05')).toHaveAccessibleDescription(priorities.full('3'));
	await button(priorities.remove('Cluster 40')).click();
	await box('Cluster 05').click();
	await expect.element(box('Cluster 05')).toBeChecked();
});

test('[POLL83] a search finds what was meant, and Enter in it hands nothing in', async () => {
	const { screen, box } = await openBallot('selection');
	await screen.getByLabelText(priorities.search).fill('cluster 33');
	await userEvent.keyboard('{Enter}');
	expect(screen.getByRole('checkbox').elements()).toHaveLength(1);
	await box('Cluster 33').click();
	await screen.getByLabelText(priorities.search).fill('nowhere');
	await expect.element(screen.getByText(priorities.nothingFound)).toBeVisible();
	await expect.element(screen.getByText(priorities.count('1', '3')).first()).toBeVisible();
});

test('[POLL83] by keyboard alone an order is made, changed, reviewed and cast', async () => {
	const { screen, server, box, button } = await openBallot('ranking');
	for (const label of ['Cluster 07', 'Cluster 03', 'Cluster 09']) {
		(box(label).element() as HTMLElement).focus();
		await userEvent.keyboard(' ');
	}
	(button(priorities.up('Cluster 09')).element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}{Enter}');
	// At the top there is no further up: the focus stays with what was moved.
	await expect.element(button(priorities.down('Cluster 09'))).toHaveFocus();
	await button(text.polls.review).click();
	await expect.element(screen.getByRole('heading', { name: text.polls.reviewTitle })).toHaveFocus();
	expect(
		screen
			.getByRole('listitem')
			.elements()
			.map(({ textContent }) => textContent?.trim())
	).toEqual(['Cluster 09', 'Cluster 07', 'Cluster 03']);
	await button(text.polls.confirm).click();
	await expect.element(screen.getByRole('heading', { name: text.polls.recorded })).toBeVisible();
	const [sent] = server.sent('POST /polls/p/ballot');
	const { marks } = sent?.body as { marks: (number | null)[] };
	expect([marks[8], marks[6], marks[2], marks.filter((mark) => mark !== null).length]).toEqual([1, 2, 3, 3]);
});
