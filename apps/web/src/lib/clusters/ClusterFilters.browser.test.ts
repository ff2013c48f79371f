import type { FacetsView } from '@plenum/protocol/taxonomy';
import { expect, test } from 'vitest';
import { BoundFields } from '../../fixtures/bound.svelte.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import ClusterFilters from './ClusterFilters.svelte';
import { noFilter } from './filter-clusters.ts';

const { arranging, clusters, taxonomy, words } = text;
const un = { kind: 'recommendation' as const };
const facets: FacetsView = {
	labels: ['Detention', 'Women', 'Goal 16', 'Goal 5'],
	recommendations: [
		{ ...un, id: 'r1', cluster: 'k', position: 'supported', themes: [0], groups: [1], sdgs: [2, 3], states: [] },
		{ ...un, id: 'r2', cluster: 'k', position: 'noted', themes: [0], groups: [], sdgs: [2], states: [] }
	]
};

async function openFilters(first = noFilter) {
	const filter = new BoundFields({ ...first });
	const props = {
		facets,
		shown: 2,
		get filter() {
			return filter.value;
		},
		set filter(value) {
			filter.value = value;
		}
	};
	const { screen } = await renderComponent(ClusterFilters, props);
	await screen.getByText(arranging.moreFilters).click();
	return { screen, filter };
}

test('each list offers what there is, numbers in their order, with how many recommendations have it', async () => {
	const { screen } = await openFilters();
	const options = (label: string) =>
		[...(screen.getByLabelText(label).element() as HTMLSelectElement).options].map((option) => option.text);
	expect(options(clusters.theme)).toEqual([clusters.anyTheme, 'Detention (2)']);
	expect(options(taxonomy.sdg)).toEqual([taxonomy.anySdg, 'Goal 5 (1)', 'Goal 16 (2)']);
	expect(options(taxonomy.state)).toEqual([taxonomy.anyState]);
});

test('one thing is chosen beside another, and the number of clusters is said', async () => {
	const { screen, filter } = await openFilters();
	await expect.element(screen.getByText(clusters.shown(2))).not.toBeInTheDocument();
	await screen.getByLabelText(clusters.position).selectOptions(words.positions.noted);
	await screen.getByLabelText(clusters.theme).selectOptions('Detention (2)');
	expect(filter.value).toEqual({ ...noFilter, position: 'noted', theme: 'Detention' });
	await expect.element(screen.getByText(clusters.shown(2))).toBeInTheDocument();
});

test('clearing takes everything away, and is offered only where there is something', async () => {
	const { screen, filter } = await openFilters({ ...noFilter, words: 'prison', differing: true });
	await screen.getByRole('button', { name: arranging.clear }).click();
	expect(filter.value).toEqual(noFilter);
	await expect.element(screen.getByLabelText(clusters.search)).toHaveValue('');
	await expect.element(screen.getByRole('button', { name: arranging.clear })).not.toBeInTheDocument();
});
