import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import ConsultationNav from './ConsultationNav.svelte';

const { seenAs } = text.consultations;
const side = text.words.constituencies['civil-society'] ?? '';

test('[PEOPLE3] every page says to its reader what the others see of them', async () => {
	const { screen } = await renderComponent(ConsultationNav, {});
	const link = screen.getByRole('link', { name: seenAs(`Ada · ${side}`) });
	await expect.element(link).toHaveAttribute('href', '/c/c/participation');
});

test('[PEOPLE3] where it is the constituency alone, that stands there', async () => {
	const view = consultationView();
	const consultation = { ...view, me: { ...view.me, shownAs: null } };
	const { screen } = await renderComponent(ConsultationNav, {}, { consultation });
	await expect.element(screen.getByRole('link', { name: seenAs(side), exact: true })).toBeInTheDocument();
});
