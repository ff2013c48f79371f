import type { OwnRatings, RevealedRow, RevealView, SettledRating } from '@plenum/protocol/ratings';
import { createRawSnippet, type Snippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import {
	clusterView,
	consultationView,
	levelRow,
	listedRecommendation,
	roundView
} from '../../../fixtures/views.fixture.ts';
import type { ShownRow } from './reveal-rows.ts';
import RevealPlace from './RevealPlace.svelte';

const { ratings, sideRatings, words, shell } = text;
const at = '/consultations/c/rating-rounds/r';

type Line = RevealedRow['lines'][number];
const line = (constituency: string, counts: Record<string, number>, regression: number | null = 0): Line => ({
	constituencies: [constituency],
	cannotJudge: 0,
	regression,
	raters: Object.values(counts).reduce((sum, count) => sum + count, 0),
	levels: Object.entries(counts).map(([level, count]) => ({ level, count }))
});
const row = (number: string, status: RevealedRow['status'], change: Partial<RevealedRow> = {}): RevealedRow => ({
	recommendation: number,
	cluster: 'k',
	number,
	status,
	isHidden: false,
	lines: [],
	between: 0,
	within: 0,
	...change
});
const inProcess = { lines: [line('state', { 'in-process': 3 }), line('civil-society', { 'in-process': 2 })] };
const rows = [
	row('140.2', 'differs', {
		lines: [line('civil-society', { 'not-implemented': 3 }, 2), line('state', { 'fully-implemented': 2 })],
		between: 3
	}),
	row('140.1', 'alike', inProcess),
	row('140.3', 'alike', inProcess),
	row('140.4', 'incomplete', { isHidden: true }),
	row('140.5', 'not-rated')
];

async function openReveal(
	role: 'participant' | 'rapporteur' | 'facilitator',
	server = new FakeServer(),
	more: { settled?: SettledRating[]; vote?: Snippet<[ShownRow]> } = {}
) {
	const today = 'GET /consultations/c/recommendation-ratings';
	if (role !== 'participant' && !server.isAnswering(today))
		server.on(today, { recommendations: [], earlierOutcomes: 0 });
	const recommendations = rows.map(({ number }) => listedRecommendation(number)).toSorted();
	const round = roundView({ state: 'revealed', revealedAt: 1, recommendations: rows.length, rated: null });
	const own: OwnRatings = { round, recommendations, ratings: [] };
	const reveal: RevealView = { round: 'r', rows };
	const onchange = vi.fn(() => Promise.resolve());
	const props = { own, reveal, settled: [], onchange, ...more };
	const { screen } = await renderComponent(RevealPlace, props, { consultation: consultationView(role) }, server);
	return { screen, server, onchange };
}

test('[RATINGS11] everyone sees the whole list, then what differs with a bar for each side, in words too', async () => {
	const { screen } = await openReveal('participant');
	await expect.element(screen.getByRole('heading', { name: ratings.differingTitle('1') })).toBeVisible();
	const bars = screen.getByRole('list', { name: ratings.barsOf('140.2') });
	const sides = bars
		.getByRole('listitem')
		.elements()
		.map((one) => one.textContent.replace(/\s+/g, ' '));
	expect(sides[0]).toContain(`${shell.named(words.levels['not-implemented'] as string)} 3`);
	expect(sides[0]).toContain(ratings.regressionCount('2', '3'));
	expect(sides[1]).toContain(`${shell.named(words.levels['fully-implemented'] as string)} 2`);
	expect(sides[1]).not.toContain(words.regression);
	await expect.element(screen.getByRole('heading', { name: ratings.alikeTitle('2') })).toBeVisible();
	await expect.element(screen.getByText(ratings.othersTitle('2'))).toBeVisible();
	expect(screen.getByRole('button', { name: sideRatings.agreeAlike(2) }).query()).toBeNull();
});

test('[RATINGS8] what was said is asked for when it is opened, with who said it where that is shown', async () => {
	const server = new FakeServer();
	const said = { level: 'not-implemented', percentage: null, regression: true };
	const one = { shownAs: 'Liga', constituencies: ['civil-society'], said, reason: 'No law', source: 'Gazette 12' };
	server.on(`GET ${at}/reveal/140.2`, { recommendation: '140.2', ratings: [one] });
	const { screen } = await openReveal('participant', server);
	expect(server.sent(`GET ${at}/reveal/140.2`)).toEqual([]);
	await screen.getByLabelText(sideRatings.reasonsOf('140.2')).click();
	await expect.element(screen.getByText('Liga')).toBeVisible();
	await expect.element(screen.getByText('No law')).toBeVisible();
	await expect.element(screen.getByText('Gazette 12')).toBeVisible();
});

test('[RATINGS13] [RATINGS367] [CLUSTERS42] what is alike now is listed before it is agreed in one press, with what was recorded since the reveal', async () => {
	const server = new FakeServer();
	const alike = { state: 'in-process', 'civil-society': 'in-process' };
	const changed = { ...alike, state: 'not-implemented' };
	const route = 'POST /consultations/c/agreed-ratings/alike';
	server.on('GET /consultations/c/recommendation-ratings', {
		recommendations: [levelRow('140.1', alike), levelRow('140.3', changed), levelRow('140.9', alike)],
		earlierOutcomes: 0
	});
	server.on(route, { agreed: ['140.1'] });
	server.on('GET /consultations/c/clusters/k', clusterView());
	const { screen, onchange } = await openReveal('rapporteur', server);
	await screen.getByRole('button', { name: sideRatings.agreeAlike(1) }).click();
	const dialog = screen.getByRole('dialog');
	await expect.element(dialog.getByText('140.1')).toBeVisible();
	expect(dialog.getByRole('listitem').elements()).toHaveLength(1);
	await screen.getByRole('button', { name: sideRatings.alikeConfirm }).click();
	await expect.poll(() => onchange.mock.calls).not.toEqual([]);
	expect(server.sent(route).map(({ body }) => body)).toEqual([{ recommendations: ['140.1'] }]);
});

for (const closed of [false, true])
	test(`[POLL70] the rating of a row is ${closed ? 'not ' : ''}put to the vote while its cluster is ${closed ? 'closed' : 'open'}`, async () => {
		const vote = createRawSnippet<[ShownRow]>(() => ({ render: () => '<button>Vote on it</button>' }));
		const settled = [{ id: '140.2', agreed: null, closed }];
		const { screen } = await openReveal('facilitator', new FakeServer(), { settled, vote });
		await expect.element(screen.getByRole('heading', { name: ratings.differingTitle('1') })).toBeVisible();
		expect(screen.getByText('Vote on it').elements()).toHaveLength(closed ? 0 : 1);
	});

test('[RATINGS47] the wall opens in a tab of its own, for whoever runs the round; participants are not offered it', async () => {
	const { screen } = await openReveal('facilitator');
	await expect.element(screen.getByRole('link', { name: ratings.project })).toHaveAttribute('target', '_blank');
	await screen.unmount();
	const participant = await openReveal('participant');
	await expect.element(participant.screen.getByRole('heading', { name: ratings.howRated })).toBeVisible();
	await expect.element(participant.screen.getByRole('link', { name: ratings.project })).not.toBeInTheDocument();
});
