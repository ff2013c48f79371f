import { expect, test } from 'vitest';
import { hasReceipts } from './receipts-key.ts';
import { Receipts } from './receipts.ts';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { cardRoundView, consultationView } from '../../fixtures/views.fixture.ts';
import WhatBecame from './WhatBecame.svelte';

const consultation = consultationView('participant');
const own = () => new Receipts(() => consultation.me);

/** Two rounds of cards were revealed. */
async function openPage() {
	const server = new FakeServer();
	const rounds = ['k1', 'k2', 'k3'].map((id) =>
		cardRoundView({ id, state: id === 'k3' ? 'open' : 'revealed', question: `Question ${id}`, own: null })
	);
	server.on('GET /consultations/c/recommendation-ratings', {
		earlierOutcomes: 0,
		recommendations: ['140.1', '140.2'].map((number) => ({
			id: `id-${number}`,
			cluster: 'courts',
			kind: 'recommendation',
			number,
			text: `Text of ${number}`,
			position: null,
			sideRatings: [],
			closed: true,
			then: [],
			agreed: { level: 'in-process', percentage: null, regression: false }
		}))
	});
	server.on('GET /consultations/c/commitments', {
		commitments: [],
		more: 0,
		total: 0,
		overdue: 0,
		withIndicators: 0
	});
	server.on('GET /consultations/c/progress-reports', { reports: [], rounds: [], more: 0, differing: [] });
	server.on('GET /consultations/c/card-rounds', { rounds, passages: [] });
	server.on('GET /consultations/c/decided-suggestions', { suggestions: [] });
	for (const round of rounds.slice(0, 2))
		server.on(`GET /consultations/c/card-rounds/${round.id}/board`, {
			round,
			groups: [],
			cards: [
				{
					id: `card-${round.id}`,
					text: `Said in ${round.id}`,
					sides: null,
					group: null,
					into: null,
					hidden: false,
					votes: null,
					passage: null
				}
			]
		});
	const { screen } = await renderComponent(WhatBecame, {}, { consultation }, server);
	return { screen, requests: () => server.routes };
}

test('[RECEIPT5] the server is asked the same, whatever the device knows', async () => {
	const nothing = await openPage();
	await expect.element(nothing.screen.getByText(text.receipts.none)).toBeVisible();
	await own().keep([{ kind: 'rating', id: 'id-140.2', level: 'in-process' }]);
	await own().keepCards('k1', [{ id: 'x', text: 'Said in k1' }]);
	const some = await openPage();
	await expect.element(some.screen.getByText('Said in k1')).toBeVisible();
	expect(some.requests()).toEqual(nothing.requests());
	expect(some.requests().join()).not.toContain('140.2');
});

test('[RECEIPT6] what the reader rated and wrote is beside what came of it, and nothing of others', async () => {
	await own().keep([{ kind: 'rating', id: 'id-140.2', level: 'in-process' }]);
	await own().keepCards('k2', [{ id: 'x', text: 'Said in k2' }]);
	const { screen } = await openPage();
	await expect.element(screen.getByText('Text of 140.2')).toBeVisible();
	await expect.element(screen.getByText(text.receipts.same, { exact: false })).toBeVisible();
	await expect.element(screen.getByText('Said in k2')).toBeVisible();
	expect(screen.getByText('Text of 140.1').elements()).toEqual([]);
	expect(screen.getByText('Said in k1').elements()).toEqual([]);
});

test('[RECEIPT3] the list is deleted at a press, after a question', async () => {
	await own().keep([{ kind: 'rating', id: 'id-140.2', level: null }]);
	const { screen } = await openPage();
	await screen.getByRole('button', { name: text.receipts.forget }).click();
	await screen.getByRole('dialog').getByRole('button', { name: text.receipts.forget }).click();
	await expect.element(screen.getByText(text.receipts.none)).toBeVisible();
	expect(hasReceipts(consultation.me.participant)).toBe(false);
});
