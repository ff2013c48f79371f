import type { ContinuityView } from '@plenum/protocol/clusters';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../../../fixtures/views.fixture.ts';
import Page from './+page.svelte';

type Pair = ContinuityView['pairs'][number];
const words = text.continuity;
const route = 'PUT /consultations/c/continuity';

function pairOf(number: string, status: Pair['status'], sureness: number | null): Pair {
	const said = {
		number,
		review: null,
		language: 'en',
		text: `Ratify ${number}`,
		translations: [],
		cluster: 'Treaties'
	};
	const earlier = { ...said, id: `earlier-${number}`, outcome: null, agreed: null };
	return { later: { ...said, id: `later-${number}` }, earlier, status, sureness };
}

/** Two with equal words among the suggested; of the two that were decided, one has equal words too. */
const pairs = [
	pairOf('1', 'suggested', 1),
	pairOf('2', 'suggested', 0.9995),
	pairOf('3', 'suggested', 1),
	pairOf('4', 'suggested', null),
	pairOf('5', 'refused', 1),
	pairOf('6', 'confirmed', 0.7)
];

async function openPage(role: 'facilitator' | 'participant' = 'facilitator') {
	const data = { continuity: { pairs }, earlier: { outcomes: [] } } as never;
	const { screen, server } = await renderComponent(
		Page,
		{ data },
		{ consultation: consultationView(role) },
		new FakeServer()
	);
	const counts = () =>
		screen
			.getByRole('tab')
			.elements()
			.map(({ textContent }) => textContent?.trim());
	return { screen, server, counts };
}

const before = [`${words.open}4`, `${words.confirmed}1`, `${words.refused}1`];

test('[LINEAGE2] all suggested pairs with equal words are confirmed by one press, in one request, and the counts of the tabs follow', async () => {
	const { screen, server, counts } = await openPage();
	expect(counts()).toEqual(before);
	const equal = pairs.filter(({ status, sureness }) => status === 'suggested' && sureness === 1);
	const after = pairs.map((pair) => (equal.includes(pair) ? { ...pair, status: 'confirmed' } : pair));
	server.on(route, { pairs: after });
	await screen.getByRole('button', { name: words.confirmEqual('2') }).click();
	await expect.poll(counts).toEqual([`${words.open}2`, `${words.confirmed}3`, `${words.refused}1`]);
	expect(server.sent(route).map(({ body }) => body)).toEqual([
		{
			pairs: [
				{ later: 'later-1', earlier: 'earlier-1' },
				{ later: 'later-3', earlier: 'earlier-3' }
			],
			status: 'confirmed'
		}
	]);
	// None with equal words is left to confirm.
	await expect.element(screen.getByRole('button', { name: /^Confirm all/ })).not.toBeInTheDocument();
});

test('[LINEAGE2] where the server confirms none of them, the page says why and counts as before', async () => {
	const { screen, server, counts } = await openPage();
	server.on(route, refuse('lineage/not-earlier', 'One goes on from something else.'));
	await screen.getByRole('button', { name: words.confirmEqual('2') }).click();
	await expect.element(screen.getByText('One goes on from something else.').first()).toBeVisible();
	expect(counts()).toEqual(before);
});

test('[LINEAGE2] whoever may not say what goes on is offered no press for it', async () => {
	const { screen, counts } = await openPage('participant');
	expect(counts()).toEqual(before);
	expect(screen.getByRole('button', { name: /^Confirm|^Continues/ }).elements()).toEqual([]);
});
