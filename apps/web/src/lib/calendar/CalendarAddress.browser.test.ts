import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import CalendarAddress from './CalendarAddress.svelte';

const { calendar: words, shell } = text;
const at = '/consultations/c/calendar-feed';
const address = 'https://plenum.test/api/v1/calendar/token';

test('[CALENDAR20] an address is shown once it is created, and is gone once it is revoked', async () => {
	const server = new FakeServer();
	const { screen } = await renderComponent(CalendarAddress, { since: null }, {}, server);
	server.on(`POST ${at}`, { createdAt: 5, address });
	await screen.getByRole('button', { name: words.createFeed }).click();
	await expect.element(screen.getByText(address)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: words.copyFeed })).toBeVisible();
	await screen.rerender({ since: 5 });
	server.on(`DELETE ${at}`, {});
	await screen.getByRole('button', { name: words.revokeFeed }).click();
	await screen.getByRole('button', { name: starting(shell.confirm) }).click();
	await expect.element(screen.getByText(address)).not.toBeInTheDocument();
	await expect.poll(() => server.sent(`DELETE ${at}`)).toHaveLength(1);
});
