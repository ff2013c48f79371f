import type { Role } from '@plenum/domain/people/rights';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
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

const entriesOf = async (role: Role) => {
	await page.viewport(1280, 800);
	const consultation = { ...consultationView(role), counts: { waiting: 0, admitted: 3 } };
	return renderComponent(ConsultationNav, {}, { consultation });
};
const words = text.consultations;

test('[WEB110] a facilitator has two groups, with workshops between them, and search and settings below', async () => {
	const { screen } = await entriesOf('facilitator');
	const prepare = screen.getByRole('list', { name: words.prepare }).getByRole('link');
	const results = screen.getByRole('list', { name: words.results }).getByRole('link');
	const namesOf = (links: typeof prepare) => links.elements().map(({ textContent }) => textContent?.trim());
	expect(namesOf(prepare)).toEqual([words.recommendations, words.people, words.ratings]);
	expect(namesOf(results)).toEqual([words.decisions, words.commitments, words.minutes, words.documents]);
	const tools = screen.getByRole('list', { name: words.tools }).getByRole('link');
	expect(namesOf(tools)).toEqual([text.search.title, words.settings]);
	await expect.element(screen.getByRole('link', { name: words.workshops })).toBeVisible();
	await expect.element(screen.getByRole('link', { name: words.overview })).toBeVisible();
});

test.each(['rapporteur', 'participant', 'observer'] as const)(
	'[WEB110] a %s has six entries, and search',
	async (role) => {
		const { screen } = await entriesOf(role);
		const entries = screen.getByRole('list', { name: words.nav }).getByRole('link').elements();
		expect(entries.map(({ textContent }) => textContent?.trim())).toEqual([
			...[words.overview, words.recommendations, words.ratings],
			...[words.workshop, words.results, words.me]
		]);
		const tools = screen.getByRole('list', { name: words.tools }).getByRole('link').elements();
		expect(tools.map(({ textContent }) => textContent?.trim())).toEqual([text.search.title]);
	}
);
