import { expect, test, vi } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import EarlierOutcomes from './EarlierOutcomes.svelte';

const words = text.continuity;

test('[WEB467] an earlier outcome is removed once that is confirmed', async () => {
	const server = new FakeServer();
	const route = 'DELETE /consultations/c/earlier-outcomes/third';
	server.on(route, { outcomes: [] });
	const one = { id: 'third', title: 'Third cycle', exportedAt: 0, frozenAs: 2, sha256: 'a'.repeat(64), broughtAt: 0 };
	const onchange = vi.fn();
	const props = { outcomes: [{ ...one, recommendations: 4 }], onchange };
	const { screen } = await renderComponent(
		EarlierOutcomes,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	await screen.getByRole('button', { name: words.removeNamed('Third cycle') }).click();
	await expect.element(screen.getByText(words.removeText)).toBeVisible();
	expect(server.sent(route)).toEqual([]);
	await screen.getByRole('dialog').getByRole('button', { name: words.remove, exact: true }).click();
	await expect.poll(() => server.sent(route).length).toBe(1);
	await expect.poll(() => onchange.mock.calls.length).toBe(1);
});
