import type { LevelsView } from '@plenum/protocol/clusters';
import type { OwnRatings, RevealedRow, RevealView } from '@plenum/protocol/ratings';
import { createRawSnippet, type Snippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { FakeServer, refuse, type SentRequest } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, levelRow, listedRecommendation, roundView } from '../../fixtures/views.fixture.ts';
import type { ShownRow } from './reveal-rows.ts';
import RevealPlace from './RevealPlace.svelte';

const { ratings, words, shell } = text;
const at = '/consultations/c/rating-rounds/r';

type Line = RevealedRow['lines'][number];
const line = (constituency: string, counts: Record<string, number>, regression: number | null = 0): Line => ({
	...{ constituencies: [constituency], cannotJudge: 0, regression },
	raters: Object.values(counts).reduce((sum, count) => sum + count, 0),
	levels: Object.entries(counts).map(([level, count]) => ({ level, count }))
});
const row = (number: string, state: RevealedRow['state'], change: Partial<RevealedRow> = {}): RevealedRow => ({
	...{ recommendation: number, cluster: 'k', number, state, equal: null, lines: [], between: 0, within: 0 },
	...change
});
const inProcess = { level: 'in-process', regression: false };
const rows = [
	row('140.2', 'differing', {
		lines: [line('civil-society', { 'not-implemented': 3 }, 2), line('state', { 'fully-implemented': 2 })],
		between: 3
	}),
	row('140.1', 'equal', { equal: inProcess }),
	row('140.3', 'equal', { equal: inProcess }),
	row('140.4', 'hidden'),
	row('140.5', 'unrated')
];

async function openReveal(
	role: 'participant' | 'rapporteur' | 'facilitator',
	server = new FakeServer(),
	more: { levels?: LevelsView['recommendations']; vote?: Snippet<[ShownRow]> } = {}
) {
	const recommendations = rows.map(({ number }) => listedRecommendation(number)).toSorted();
	const round = roundView({ state: 'revealed', revealedAt: 1, recommendations: rows.length, rated: null });
	const own: OwnRatings = { round, recommendations, ratings: [] };
	const reveal: RevealView = { round: 'r', rows };
	const onchange = vi.fn(() => Promise.resolve());
	const props = { own, reveal, levels: [], onchange, ...more };
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
	await expect.element(screen.getByRole('heading', { name: ratings.equalTitle('2') })).toBeVisible();
	await expect.element(screen.getByText(ratings.othersTitle('2'))).toBeVisible();
	expect(screen.getByRole('button', { name: ratings.takeOver('2') }).query()).toBeNull();
	expect(screen.getByRole('button', { name: ratings.setLevelOf('140.2') }).query()).toBeNull();
});

test('[RATINGS8] what was said is asked for when it is opened, with who said it where that is shown', async () => {
	const server = new FakeServer();
	const said = { level: 'not-implemented', percentage: null, regression: true };
	const one = { shownAs: 'Liga', constituencies: ['civil-society'], said, reason: 'No law', source: 'Gazette 12' };
	server.on(`GET ${at}/reveal/140.2`, { recommendation: '140.2', ratings: [one] });
	const { screen } = await openReveal('participant', server);
	expect(server.sent(`GET ${at}/reveal/140.2`)).toEqual([]);
	await screen.getByLabelText(ratings.reasonsOf('140.2')).click();
	await expect.element(screen.getByText('Liga')).toBeVisible();
	await expect.element(screen.getByText('No law')).toBeVisible();
	await expect.element(screen.getByText('Gazette 12')).toBeVisible();
});

test('[RATINGS13] equal ones are listed before they are taken over in one press; what is left is named with the reason', async () => {
	const server = new FakeServer();
	const left = [{ recommendation: '140.3', reason: 'cluster-closed' }];
	server.on(`POST ${at}/equal`, { agreed: ['140.1'], left });
	const { screen, onchange } = await openReveal('rapporteur', server);
	await screen.getByRole('button', { name: ratings.takeOver('2') }).click();
	await expect.element(screen.getByRole('dialog').getByText('140.1')).toBeVisible();
	await expect.element(screen.getByRole('dialog').getByText('140.3')).toBeVisible();
	await screen.getByRole('button', { name: ratings.takeOverConfirm }).click();
	await expect.element(screen.getByText(ratings.left('1'))).toBeVisible();
	await expect.element(screen.getByText(new RegExp(ratings.whyLeft['cluster-closed']))).toBeVisible();
	const [request] = server.sent(`POST ${at}/equal`) as [SentRequest];
	expect(request.body).toEqual({ recommendations: ['140.1', '140.3'] });
	await expect.poll(() => onchange.mock.calls).not.toEqual([]);
});

test('[RATINGS13] [WEB25] what was taken over is taken back beside the words that say so, or it says why not', async () => {
	const server = new FakeServer();
	server.on(`POST ${at}/equal`, { agreed: ['140.1'], left: [] });
	const route = `POST ${at}/equal/take-back`;
	server.on(route, refuse('rating/changed-since', 'Not as it was.'));
	const { screen, onchange } = await openReveal('rapporteur', server);
	const takeOver = async () => {
		await screen.getByRole('button', { name: ratings.takeOver('2') }).click();
		await screen.getByRole('button', { name: ratings.takeOverConfirm }).click();
		await screen.getByRole('button', { name: shell.undo }).click();
	};
	await takeOver();
	await expect.element(screen.getByText('Not as it was.').first()).toBeVisible();
	server.on(route, { recommendations: ['140.1'] });
	const before = onchange.mock.calls.length;
	await takeOver();
	await expect.poll(() => onchange.mock.calls.length).toBe(before + 2);
	expect(server.sent(route).map(({ body }) => body)).toEqual([
		{ recommendations: ['140.1'] },
		{ recommendations: ['140.1'] }
	]);
});

test('a rapporteur sets a level for one that differs', async () => {
	const server = new FakeServer();
	const route = 'PUT /consultations/c/clusters/k/recommendation-readings/state';
	// What stood there is read first, so that it can be put back.
	server.on('GET /consultations/c/clusters/k', { recommendations: [] });
	server.on(route, {});
	const { screen, onchange } = await openReveal('rapporteur', server);
	await screen.getByRole('button', { name: ratings.setLevelOf('140.2') }).click();
	await screen.getByLabelText(ratings.setFor).selectOptions('state');
	await screen.getByLabelText(words.levels['in-process'] as string).click();
	await screen.getByRole('button', { name: ratings.setLevelOf('140.2') }).click();
	await expect.poll(() => onchange.mock.calls.length).toBe(1);
	expect(server.sent(route)[0]?.body).toMatchObject({
		...{ recommendations: ['140.2'], reading: { level: 'in-process', regression: false } }
	});
});

for (const closed of [false, true])
	test(`[POLL70] the level of a row is ${closed ? 'not ' : ''}put to the vote while its cluster is ${closed ? 'closed' : 'open'}`, async () => {
		const vote = createRawSnippet<[ShownRow]>(() => ({ render: () => '<button>Vote on it</button>' }));
		const levels = [{ ...levelRow('140.2'), closed }];
		const { screen } = await openReveal('facilitator', new FakeServer(), { levels, vote });
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
