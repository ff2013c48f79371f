import { expect, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import {
	clusterView,
	consultationView,
	levelRow,
	recommendationView,
	sideRating
} from '../../../fixtures/views.fixture.ts';
import AlikeRatingsDialog from './AlikeRatingsDialog.svelte';

const route = 'POST /consultations/c/agreed-ratings/alike';
const path = '/consultations/c/clusters/k';
const undoing = `PUT ${path}/agreed-ratings`;
const said = { level: 'not-implemented', percentage: null, regression: false, reason: '', at: 7 };

const alike = { state: 'not-implemented', nhri: 'not-implemented' };
const rows = ['140.1', '140.2'].map((number) => levelRow(number, alike));
const sides = ['state', 'nhri'].map((side) => sideRating(side, 'not-implemented'));
const before = clusterView([...rows, levelRow('140.3')].map(({ number }) => recommendationView(number, sides)));
const after = clusterView(
	before.recommendations.map((row) => (row.number === '140.3' ? row : { ...row, agreed: said }))
);

async function agree(answer: Parameters<FakeServer['on']>[1] = { agreed: ['140.1', '140.2'] }) {
	const server = new FakeServer();
	const onchange = vi.fn();
	server.on(route, answer);
	server.on(`GET ${path}`, after);
	server.on(undoing, { ...before, before: [] });
	const props = { open: true, rows, onchange };
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(AlikeRatingsDialog, props, { consultation }, server);
	// What is agreed is alike no more: so the page gives the dialog an empty list.
	onchange.mockImplementation(() => void screen.rerender({ rows: [] }));
	for (const { number } of rows) await expect.element(screen.getByText(number)).toBeVisible();
	await expect.element(screen.getByText(starting(text.words.levels['not-implemented'] ?? '')).first()).toBeVisible();
	await screen.getByRole('button', { name: text.sideRatings.alikeConfirm }).click();
	const undo = () => screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
	return { screen, server, onchange, undo };
}

test('[CLUSTERS42] what the sides say alike is listed, and is agreed for what stands in the list and nothing else', async () => {
	const { screen, server, onchange } = await agree();
	await expect.poll(() => onchange.mock.calls).toEqual([[after]]);
	expect(server.sent(route).map(({ body }) => body)).toEqual([{ recommendations: ['140.1', '140.2'] }]);
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('[RATINGS350] a row is left out where its box is not ticked, and all are ticked at first', async () => {
	const server = new FakeServer();
	server.on(route, { agreed: ['140.1'] });
	server.on(`GET ${path}`, after);
	const props = { open: true, rows, onchange: vi.fn() };
	const { screen } = await renderComponent(
		AlikeRatingsDialog,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	for (const { number } of rows)
		await expect.element(screen.getByRole('checkbox', { name: starting(number) })).toBeChecked();
	await screen.getByRole('checkbox', { name: starting('140.2') }).click();
	await screen.getByRole('button', { name: text.sideRatings.alikeConfirmSome(1) }).click();
	await expect.poll(() => server.sent(route).map(({ body }) => body)).toEqual([{ recommendations: ['140.1'] }]);
});

test('[WEB46] it is said on which it was agreed', async () => {
	const { screen } = await agree();
	await expect.element(screen.getByText(text.sideRatings.recorded('140.1, 140.2'))).toBeVisible();
});

test('what is refused is said, and the list stays', async () => {
	const { screen, onchange } = await agree(refuse('cluster/closed', 'The cluster is closed.'));
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The cluster is closed.');
	await expect.element(screen.getByText('140.2')).toBeVisible();
	expect(onchange).not.toHaveBeenCalled();
});

test('[WEB25] it is taken back for all of them', async () => {
	const { server, onchange, undo } = await agree();
	await undo();
	await expect.poll(() => onchange.mock.calls.at(-1)).toMatchObject([before]);
	const seen = rows.map(({ id }) => ({ id, seen: said.at }));
	expect(server.sent(undoing).map(({ body }) => body)).toEqual([{ recommendations: seen, agreed: null }]);
});

test('[WEB25] where somebody has agreed otherwise since, the server takes nothing back, and that is said', async () => {
	const { screen, server, undo } = await agree();
	server.on(undoing, refuse('rating/changed-since', 'Changed since.'));
	await undo();
	await expect.element(screen.getByText('Changed since.').first()).toBeVisible();
});
