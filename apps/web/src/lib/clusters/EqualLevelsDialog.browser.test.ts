import type { ClusterView } from '@plenum/protocol/clusters';
import { expect, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { clusterSummary, consultationView } from '../../fixtures/views.fixture.ts';
import EqualLevelsDialog from './EqualLevelsDialog.svelte';

const path = '/consultations/c/clusters/k';
const route = `POST ${path}/recommendation-levels/equal`;
const undoing = `PUT ${path}/recommendation-levels`;
const said = { level: 'not-implemented', percentage: null, regression: false, explanation: '', at: 1 };

function recommendation(id: string, agreed: typeof said | null = null) {
	const readings = ['state', 'nhri'].map((constituency) => ({ ...said, constituency }));
	return { id, number: `140.${id}`, kind: 'recommendation', readings, agreed };
}

function cluster(...recommendations: ReturnType<typeof recommendation>[]): ClusterView {
	return { ...clusterSummary('k', 'Courts'), recommendations, lineage: [] } as unknown as ClusterView;
}

const before = cluster(recommendation('1'), recommendation('2'), recommendation('3'));
const after = cluster(recommendation('1', said), recommendation('2', said), recommendation('3'));

async function agree(answer: Parameters<FakeServer['on']>[1] = after) {
	const server = new FakeServer();
	const onchange = vi.fn();
	server.on(route, answer);
	server.on(undoing, before);
	const props = { open: true, cluster: before, equal: before.recommendations.slice(0, 2), onchange };
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(EqualLevelsDialog, props, { consultation }, server);
	// What is agreed is equal no more: so the panel gives the dialog an empty list.
	onchange.mockImplementation(() => void screen.rerender({ equal: [] }));
	for (const { number } of props.equal) await expect.element(screen.getByText(number)).toBeVisible();
	await expect.element(screen.getByText(starting(text.words.levels['not-implemented'] ?? '')).first()).toBeVisible();
	await screen.getByRole('button', { name: text.levels.equalConfirm }).click();
	const undo = () => screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
	return { screen, server, onchange, undo };
}

test('[CLUSTERS42] what the sides say alike is listed, and is agreed for what stands in the list and nothing else', async () => {
	const { screen, server, onchange } = await agree();
	await expect.poll(() => onchange.mock.calls).toEqual([[after]]);
	expect(server.sent(route).map(({ body }) => body)).toEqual([{ recommendations: ['1', '2'] }]);
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('[WEB46] it is said on how many it was agreed', async () => {
	const { screen } = await agree();
	const two = text.words.recommendations(2);
	await expect.element(screen.getByText(text.levels.saved(two))).toBeVisible();
});

test('what is refused is said, and the list stays', async () => {
	const { screen, onchange } = await agree(refuse('cluster/closed', 'The cluster is closed.'));
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The cluster is closed.');
	await expect.element(screen.getByText('140.2')).toBeVisible();
	expect(onchange).not.toHaveBeenCalled();
});

test('[WEB25] it is taken back for all of them', async () => {
	const { server, onchange, undo } = await agree();
	server.on(`GET ${path}`, after);
	await undo();
	await expect.poll(() => onchange.mock.calls.at(-1)).toEqual([before]);
	expect(server.sent(undoing).map(({ body }) => body)).toEqual([{ recommendations: ['1', '2'], agreed: null }]);
});

test('[WEB25] where somebody has agreed otherwise on one of them since, nothing is taken back, and that is said', async () => {
	const { screen, server, undo } = await agree();
	const otherwise = recommendation('2', { ...said, level: 'fully-implemented' });
	server.on(`GET ${path}`, cluster(recommendation('1', said), otherwise, recommendation('3')));
	await undo();
	await expect.element(screen.getByText(text.shell.changedSince).first()).toBeVisible();
	expect(server.sent(undoing)).toEqual([]);
});
