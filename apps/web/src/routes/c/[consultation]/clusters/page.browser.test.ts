import type { Role } from '@plenum/domain/people/rights';
import { expect, test } from 'vitest';
import { renderComponent, text } from '../../../../fixtures/render-component.fixture.ts';
import { clusterSummary, consultationView } from '../../../../fixtures/views.fixture.ts';
import { noFacets } from '#lib/clusters/filter-clusters.ts';
import Page from './+page.svelte';

/** The menu of the page, open. */
async function openMenu(role: Role, clusters = [clusterSummary('k', 'Detention')]) {
	const data = { clusters, facets: Promise.resolve({ ok: true, value: noFacets }) } as never;
	const { screen } = await renderComponent(Page, { data }, { consultation: consultationView(role) });
	await screen.getByRole('button', { name: text.shell.more }).click();
	await expect.element(screen.getByText(text.arranging.mechanisms)).toBeVisible();
	return screen.getByText(text.continuity.link);
}

test('[WEB462] the menu of the clusters leads to what continues from one cycle to the next', async () => {
	const link = await openMenu('facilitator');
	await expect.element(link).toBeVisible();
	expect(link.element().closest('a')?.getAttribute('href')).toBe('/c/c/clusters/continuity');
});

test('[WEB462] without recommendations the menu has no such link', async () => {
	await expect.element(await openMenu('facilitator', [])).not.toBeInTheDocument();
});

test('[WEB462] participants of a single review have no such link', async () => {
	await expect.element(await openMenu('participant')).not.toBeInTheDocument();
});
