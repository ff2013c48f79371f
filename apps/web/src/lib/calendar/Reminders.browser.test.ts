import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import Reminders from './Reminders.svelte';

const { calendar: words, shell } = text;
const at = '/consultations/c/reminders';

test('[REMINDER1] without a mail server the page says so and asks for no address', async () => {
	const { screen } = await renderComponent(Reminders, { reminders: { isOffered: false, state: 'none' } });
	await screen.getByText(words.reminders).click();
	await expect.element(screen.getByText(words.remindersNone)).toBeVisible();
	await expect.element(screen.getByLabelText(words.emailAddress)).not.toBeInTheDocument();
});

test('[REMINDER1] [REMINDER6] an address is asked for, confirmed by mail, and ended', async () => {
	const server = new FakeServer();
	const { screen } = await renderComponent(Reminders, { reminders: { isOffered: true, state: 'none' } }, {}, server);
	await screen.getByText(words.reminders).click();
	await expect.element(screen.getByText(words.remindersWarning)).toBeVisible();
	server.on(`POST ${at}`, { isOffered: true, state: 'unconfirmed' });
	await screen.getByLabelText(words.emailAddress).fill('ada@example.org');
	await screen.getByRole('button', { name: words.askForReminders }).click();
	await expect.poll(() => server.sent(`POST ${at}`)).toMatchObject([{ body: { address: 'ada@example.org' } }]);
	await screen.rerender({ reminders: { isOffered: true, state: 'unconfirmed' } });
	await expect.element(screen.getByText(words.remindersUnconfirmed)).toBeVisible();
	await expect.element(screen.getByLabelText(words.emailAddress)).toHaveValue('');
	await screen.rerender({ reminders: { isOffered: true, state: 'stopped' } });
	await expect.element(screen.getByText(words.remindersStopped)).toBeVisible();
	await screen.rerender({ reminders: { isOffered: true, state: 'on' } });
	server.on(`DELETE ${at}`, {});
	await screen.getByRole('button', { name: words.endReminders }).click();
	await screen.getByRole('button', { name: starting(shell.confirm) }).click();
	await expect.poll(() => server.sent(`DELETE ${at}`)).toHaveLength(1);
});
