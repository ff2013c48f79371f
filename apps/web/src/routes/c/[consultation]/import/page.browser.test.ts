import { expect, test } from 'vitest';
import { FakeServer } from '../../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../../fixtures/render-component.fixture.ts';
import { clusterSummary, consultationView } from '../../../../fixtures/views.fixture.ts';
import Page from './+page.svelte';

/** The page of a consultation with these clusters. */
async function openPage(clusters: readonly ReturnType<typeof clusterSummary>[]) {
	const server = new FakeServer();
	server.on('GET /consultations/c/imports', { imports: [] });
	const { screen } = await renderComponent(
		Page,
		{ data: { clusters } as never },
		{ consultation: consultationView('facilitator') },
		server
	);
	await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
	return screen.getByRole('link', { name: text.continuity.fromImport });
}

test('[WEB462] once a list is imported, the page leads to where an earlier outcome is imported', async () => {
	await expect
		.element(await openPage([clusterSummary('k', 'Detention')]))
		.toHaveAttribute('href', '/c/c/clusters/continuity');
});

test('[WEB462] before a list is imported, nothing can continue an earlier outcome', async () => {
	await expect.element(await openPage([])).not.toBeInTheDocument();
});
