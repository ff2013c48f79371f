import type { ScreenView } from '@plenum/protocol/workshops/projector';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import ScreenControl from './ScreenControl.svelte';

const at = '/consultations/c/workshops/w/screen';
const words = text.run.wall;
const upAt = (page: number): ScreenView => ({
	content: null,
	place: { sheet: 0, sheets: 1, page, pages: 5, playing: true }
});

async function open(first: ScreenView) {
	const server = new FakeServer();
	server.on(`GET ${at}`, first);
	const options = { consultation: consultationView('facilitator') };
	const { screen } = await renderComponent(ScreenControl, { workshop: 'w', rounds: [] }, options, server);
	await screen.getByRole('button', { name: text.run.tools.wall }).click();
	return { screen, server };
}

test('[PROJECTOR7] the page that is up is said, each press turns one, and the wall shows what is chosen', async () => {
	const { screen, server } = await open(upAt(1));
	await expect.element(screen.getByText(words.page('2', '5'))).toBeVisible();
	server.on(`POST ${at}`, upAt(2));
	server.on(`GET ${at}`, upAt(2));
	await screen.getByRole('button', { name: words.next }).click();
	await screen.getByRole('button', { name: text.run.tools.wall }).click();
	await expect.element(screen.getByText(words.page('3', '5'))).toBeVisible();
	await screen.getByRole('button', { name: words.stop }).click();
	await screen.getByRole('combobox').selectOptions(words.steps.actions);
	await screen.getByRole('combobox').selectOptions(words.step);
	await expect
		.poll(() => server.sent(`POST ${at}`).map(({ body }) => body))
		.toEqual([{ turn: 1 }, { playing: false }, { show: { kind: 'step', step: 'actions' } }, { show: null }]);
});

test('[PROJECTOR7] where no screen is open nothing can be turned, and a refusal is said', async () => {
	const { screen, server } = await open({ content: null, place: null });
	await expect.element(screen.getByText(words.noScreen)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: words.next })).not.toBeInTheDocument();
	server.on(`POST ${at}`, refuse('rights/missing', 'Not yours.'));
	await screen.getByRole('combobox').selectOptions(words.join);
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Not yours.');
});
