import { expect, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { goto } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, pollView } from '../../fixtures/views.fixture.ts';
import VoidPollDialog from './VoidPollDialog.svelte';

const { polls } = text;
const voidRoute = 'POST /polls/p/void';
const draftRoute = 'POST /consultations/c/polls';

async function openDialog(poll = pollView()) {
	goto.mockClear();
	const server = new FakeServer();
	server.on(voidRoute, pollView({ state: 'void' }));
	server.on(draftRoute, pollView({ id: 'p2', state: 'draft' }));
	const onchange = vi.fn();
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(VoidPollDialog, { open: true, poll, onchange }, { consultation }, server);
	const press = () => screen.getByRole('button', { name: polls.voidConfirm }).click();
	return { screen, server, onchange, press };
}

test('a vote is not declared void without a reason', async () => {
	const { screen, server, press } = await openDialog();
	await screen.getByLabelText(polls.reason).fill('  ');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.reasonNeeded);
	await expect.element(screen.getByLabelText(polls.reason)).toHaveFocus();
	expect(server.sent(voidRoute)).toEqual([]);
});

test('the reason is sent, and no other vote is prepared unless asked for', async () => {
	const { screen, server, onchange, press } = await openDialog();
	await screen.getByLabelText(polls.reason).fill(' Two people shared a phone. ');
	await press();
	await expect.poll(() => onchange.mock.calls.length).toBe(1);
	expect(server.sent(voidRoute).map(({ body }) => body)).toEqual([{ reason: 'Two people shared a phone.' }]);
	expect(server.sent(draftRoute)).toEqual([]);
});

test('where the same vote cannot be prepared again, the old one stays', async () => {
	const { screen, server, press } = await openDialog();
	server.on(draftRoute, refuse('rights/missing', 'You may not.', 403));
	await screen.getByLabelText(polls.reason).fill('Again.');
	await screen.getByLabelText(polls.voidRepeat).click();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('You may not.');
	expect(server.sent(voidRoute)).toEqual([]);
});

test('tried again after a refusal, the vote is not prepared twice', async () => {
	const { screen, server, press } = await openDialog();
	server.on(voidRoute, refuse('poll/closed', 'Too late.'));
	await screen.getByLabelText(polls.reason).fill('Again.');
	await screen.getByLabelText(polls.voidRepeat).click();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Too late.');
	server.on(voidRoute, pollView({ state: 'void' }));
	await press();
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/polls/p2']]);
	expect(server.sent(draftRoute)).toHaveLength(1);
});
