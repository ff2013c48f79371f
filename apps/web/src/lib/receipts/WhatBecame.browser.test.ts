import { expect, test } from 'vitest';
import { hasReceipts } from './receipts-key.ts';
import { Receipts } from './receipts.ts';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { progressReportView } from '../../fixtures/progress-report-views.fixture.ts';
import { cardRoundView, commitmentView, consultationView, followUpAction } from '../../fixtures/views.fixture.ts';
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
	const commitments = ['courts', 'water'].map((cluster) =>
		commitmentView(cluster, {
			cluster,
			action: { ...followUpAction('a', `Act on ${cluster}`), recommendations: ['140.2'] }
		})
	);
	server.on('GET /consultations/c/commitments', {
		commitments,
		more: 0,
		total: 2,
		overdue: 0,
		withIndicators: 0
	});
	const subject = { kind: 'recommendation' as const, id: 'id-140.2', number: '140.2', label: '', cluster: 'courts' };
	const rating = { level: 'not-implemented', percentage: null, regression: false };
	const said = progressReportView('report', { subject });
	const reports = [{ ...said, content: { ...said.content, rating } }];
	server.on('GET /consultations/c/progress-reports', { reports, rounds: [], more: 0, differing: [] });
	const passages = [{ id: 'passage', cluster: 'water', section: 'challenges' }];
	server.on('GET /consultations/c/card-rounds', { rounds, passages });
	const suggestions = [{ id: 'decided', cluster: 'courts', outcome: 'partly' }];
	server.on('GET /consultations/c/decided-suggestions', { suggestions });
	for (const round of rounds.slice(0, 2))
		server.on(`GET /consultations/c/card-rounds/${round.id}/board`, {
			round,
			groups: [{ id: 'g', name: `Group of ${round.id}` }],
			cards: [
				{
					id: `card-${round.id}`,
					text: `Said in ${round.id}`,
					sides: null,
					group: 'g',
					into: null,
					hidden: false,
					votes: null,
					passage: round.id === 'k2' ? 'passage' : null
				}
			]
		});
	const { screen } = await renderComponent(WhatBecame, {}, { consultation }, server);
	return { screen, server, requests: () => server.routes };
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
	await own().keep(['decided', 'open'].map((id) => ({ kind: 'suggestion' as const, id })));
	const { screen } = await openPage();
	await expect.element(screen.getByText('Text of 140.2')).toBeVisible();
	await expect.element(screen.getByText(text.receipts.same, { exact: false })).toBeVisible();
	const { receipts: words, assessment } = text;
	const { levels, constituencies } = text.words;
	const ratings = screen.getByRole('region', { name: starting(words.ratings) });
	await expect.poll(() => ratings.element().textContent).toContain(words.agreed(levels['in-process'] ?? ''));
	expect(ratings.element().textContent).toContain(words.rated(levels['in-process'] ?? ''));
	const reported = words.reported(levels['not-implemented'] ?? '', constituencies['state'] ?? '');
	expect(reported).toMatch(/^State institutions reports: Not implemented/);
	await expect.element(ratings.getByText(reported)).toBeVisible();
	await expect.element(ratings.getByRole('link', { name: 'Act on courts' })).toBeVisible();
	await expect.element(ratings.getByText(text.commitments.statuses['in-progress'], { exact: true })).toBeVisible();
	expect(ratings.getByText('Act on water').elements()).toEqual([]);
	const cards = screen.getByRole('region', { name: starting(words.cards) });
	await expect.element(cards.getByText('Said in k2')).toBeVisible();
	await expect.element(cards.getByText(words.cardGroup('Group of k2'))).toBeVisible();
	await expect.element(cards.getByText(words.cardTaken(assessment.sections.challenges))).toBeVisible();
	await expect.element(cards.getByRole('link', { name: 'Act on water' })).toBeVisible();
	const suggestions = screen.getByRole('region', { name: starting(words.suggestions) });
	await expect
		.element(suggestions.getByRole('link', { name: words.suggestion(text.comments.outcomes.partly) }))
		.toHaveAttribute('href', '/c/c/clusters/courts');
	await expect.element(suggestions.getByText(words.suggestion(words.undecided))).toBeVisible();
	expect(screen.getByText('Text of 140.1').elements()).toEqual([]);
	expect(screen.getByText('Said in k1').elements()).toEqual([]);
});

test('[RECEIPT3] the list is deleted at a press, after a question', async () => {
	await own().keep([{ kind: 'rating', id: 'id-140.2', level: null }]);
	const { screen } = await openPage();
	await expect.element(screen.getByText(text.receipts.exposed)).toBeVisible();
	await screen.getByRole('button', { name: text.receipts.forget }).click();
	await screen.getByRole('dialog').getByRole('button', { name: text.receipts.forget }).click();
	await expect.element(screen.getByText(text.receipts.none)).toBeVisible();
	expect(hasReceipts(consultation.me.participant)).toBe(false);
});

test('[RECEIPT6] without the lists that everyone reads it says why there is none, and tries again', async () => {
	await own().keep([{ kind: 'rating', id: 'id-140.2', level: null }]);
	const { screen, server } = await openPage();
	await expect.element(screen.getByText('Text of 140.2')).toBeVisible();
	await screen.unmount();
	server.on('GET /consultations/c/card-rounds', refuse('request/too-fast', 'Too many requests.', 429));
	const again = await renderComponent(WhatBecame, {}, { consultation }, server);
	await expect.element(again.screen.getByRole('alert').getByText('Too many requests.')).toBeVisible();
	server.on('GET /consultations/c/card-rounds', { rounds: [], passages: [] });
	await again.screen.getByRole('button', { name: text.receipts.tryAgain }).click();
	await expect.element(again.screen.getByText('Text of 140.2')).toBeVisible();
});
