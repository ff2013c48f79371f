import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import WorkshopCard from './WorkshopCard.svelte';

const planned: WorkshopSummary = {
	id: 'w',
	title: 'Day one',
	state: 'planned',
	items: 3,
	createdAt: Date.UTC(2031, 4, 6),
	callLink: null,
	details: {},
	seq: 1,
	current: null,
	calledAt: null,
	notice: null,
	runners: [],
	room: null
};

test('[WORKSHOP72] a workshop without a date says so, and no day on which it was written down', async () => {
	const { screen } = await renderComponent(WorkshopCard, { workshop: planned });
	await expect.element(screen.getByText(text.workshops.noDate)).toBeVisible();
	await expect.element(screen.getByText(/2031/)).not.toBeInTheDocument();
	const starts = { at: Date.UTC(2032, 5, 7, 9), zone: 'UTC' };
	await screen.rerender({ workshop: { ...planned, details: { starts } } });
	await expect.element(screen.getByText(/2032/)).toBeVisible();
	await expect.element(screen.getByText(text.workshops.noDate)).not.toBeInTheDocument();
});
