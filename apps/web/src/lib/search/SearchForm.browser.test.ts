import type { SearchResults } from '@plenum/protocol/search';
import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { goto } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import SearchForm from './SearchForm.svelte';

const { search } = text;

async function openForm(results: SearchResults) {
	const server = new FakeServer();
	server.on('POST /consultations/c/search', results);
	const { screen } = await renderComponent(SearchForm, {}, {}, server);
	const look = async (query: string) => {
		await screen.getByLabelText(starting(search.label)).fill(query);
		await screen.getByRole('button', { name: search.submit }).click();
	};
	return { screen, server, look };
}

test('[WEB111] what a first day does without is found by its name, by those who need it', async () => {
	const { named } = text.overview;
	const facilitator = { consultation: consultationView('facilitator') };
	const { screen } = await renderComponent(SearchForm, {}, facilitator, new FakeServer());
	for (const name of Object.values(named).filter((each) => each !== named.caucus)) {
		await screen.getByLabelText(starting(search.label)).fill(name.slice(0, 7));
		await expect.element(screen.getByRole('link', { name, exact: true })).toBeVisible();
	}
	await screen.unmount();
	const other = await renderComponent(SearchForm, {}, {}, new FakeServer());
	await other.screen.getByLabelText(starting(search.label)).fill('themes');
	await expect.element(other.screen.getByRole('link', { name: named.themes })).toBeVisible();
	await other.screen.getByLabelText(starting(search.label)).fill('caucus');
	await expect.element(other.screen.getByRole('link', { name: named.caucus })).toBeVisible();
	await other.screen.getByLabelText(starting(search.label)).fill('personal');
	await expect.element(other.screen.getByRole('link', { name: named.links })).not.toBeInTheDocument();
});

test('[SEARCH3] what is found leads to where it stands, with the words marked', async () => {
	const excerpt = { text: 'End the detention of children.', marks: [[8, 17] as [number, number]] };
	const { screen, look } = await openForm({
		results: [{ kind: 'recommendation', cluster: 'k', id: 'r', title: '140.12', excerpt }],
		more: 2
	});
	await look(' detention ');
	const link = screen.getByRole('link', { name: `${search.kinds.recommendation} 140.12` });
	await expect.element(link).toHaveAttribute('href', '/c/c/clusters/k');
	expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['detention']);
	await expect.element(screen.getByText(search.more('2'))).toBeInTheDocument();
});

test('[SEARCH1] where nothing is found it says what to do; no address holds what was looked for', async () => {
	const { screen, look } = await openForm({ results: [], more: 0 });
	await look('nowhere');
	await expect.element(screen.getByText(search.nothingText)).toBeInTheDocument();
	expect(location.href).not.toContain('nowhere');
	expect(goto).not.toHaveBeenCalled();
});
