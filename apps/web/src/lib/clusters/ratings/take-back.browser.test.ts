import type { ClusterView } from '@plenum/protocol/clusters';
import { expect, test, vi } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { clusterView, consultationView, recommendationView } from '../../../fixtures/views.fixture.ts';
import AddAdditionDialog from '../organise/AddAdditionDialog.svelte';

const path = '/consultations/c/clusters/k';
const undoing = `DELETE ${path}/additions/P1`;
const pledged = (words: string) =>
	clusterView([recommendationView('P1', [], { kind: 'pledge', text: words, position: null })]);

async function add() {
	const server = new FakeServer();
	const onadded = vi.fn<(cluster: ClusterView) => void>();
	server.on(`POST ${path}/additions`, pledged('Ratify'));
	server.on(undoing, clusterView());
	const props = { open: true, clusters: [clusterView()], onadded };
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(AddAdditionDialog, props, { consultation }, server);
	await screen.getByRole('radio', { name: starting(text.words.kinds.pledge) }).click();
	await screen.getByLabelText(text.additions.texts.pledge).fill('Ratify');
	await screen.getByRole('button', { name: text.additions.addConfirm, exact: true }).click();
	return { screen, server, onadded };
}

test('[WEB25] an addition is taken back as if there had been none', async () => {
	const { screen, server, onadded } = await add();
	server.on(`GET ${path}`, pledged('Ratify'));
	await screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
	await expect.poll(() => server.sent(undoing)).toHaveLength(1);
	await expect.poll(() => onadded.mock.calls.at(-1)).toEqual([clusterView()]);
});

test('[WEB25] an addition that somebody has changed since is left, and that is said', async () => {
	const { screen, server } = await add();
	server.on(`GET ${path}`, pledged('Ratify both'));
	await screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
	await expect.element(screen.getByText(text.shell.changedSince).first()).toBeVisible();
	expect(server.sent(undoing)).toEqual([]);
});
