import { tick } from 'svelte';
import { expect, test } from 'vitest';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { sendFact } from '../../../fixtures/socket.fixture.ts';
import RatedForSide from './RatedForSide.svelte';

const { consultations, shell } = text;
const rated = (recommendation: string) =>
	sendFact({ kind: 'side-rating', consultation: 'c', cluster: 'k', recommendation });

test('[RATINGS365] a member elsewhere reads one notice of what was recorded for their side, with the way to its row', async () => {
	const { screen } = await renderComponent(RatedForSide, { at: '/c/c' });
	const link = screen.getByRole('link', { name: consultations.seeRating });
	await expect.element(link).not.toBeInTheDocument();
	// Sent again until the component is connected.
	await expect.poll(() => (rated('r1'), link.query())).not.toBeNull();
	expect(link.element().closest('[role=status]')?.textContent).toContain(text.notices.ratedForSide('Civil society'));
	rated('r2');
	await expect.element(link).toHaveAttribute('href', '/c/c/clusters/k?row=r2#ratings');
	await screen.getByRole('button', { name: shell.close }).click();
	await expect.element(link).not.toBeInTheDocument();
	rated('r3');
	await expect.element(link).toBeVisible();
	await screen.rerender({ at: '/c/c/clusters/k?row=r3' });
	await expect.element(link).not.toBeInTheDocument();
});

test('[RATINGS365] a page that shows the row shows no notice of it', async () => {
	const { screen } = await renderComponent(RatedForSide, { at: '/c/c/clusters/k' });
	const link = screen.getByRole('link', { name: consultations.seeRating });
	const row = document.createElement('article');
	row.dataset['recommendation'] = 'r1';
	screen.container.append(row);
	await expect.poll(() => (rated('r1'), rated('r2'), link.query())).not.toBeNull();
	await expect.element(link).toHaveAttribute('href', '/c/c/clusters/k?row=r2#ratings');
	rated('r1');
	await tick();
	await expect.element(link).toHaveAttribute('href', '/c/c/clusters/k?row=r2#ratings');
});
