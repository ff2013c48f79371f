import { expect, test } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../fixtures/views.fixture.ts';
import PastePositions from './PastePositions.svelte';

test('[MATRIX164] the page opens with the text and the symbol of the addendum that was chosen as a file', async () => {
	const server = new FakeServer();
	server.on('GET /consultations/c/positions', { statements: [] });
	const addendum = { text: '3. Montalva accepts 140.1.', symbol: 'A/HRC/59/15/Add.1' };
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(PastePositions, { addendum }, { consultation }, server);
	await expect.element(screen.getByLabelText(starting(text.positions.text))).toHaveValue(addendum.text);
	await expect.element(screen.getByLabelText(starting(text.positions.symbol))).toHaveValue(addendum.symbol);
});
