import { expect, test, vi } from 'vitest';
import { BoundValue } from '../../../fixtures/bound.svelte.fixture.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { clusterSummary, consultationView } from '../../../fixtures/views.fixture.ts';
import AddAdditionDialog from './AddAdditionDialog.svelte';

const { additions } = text;
const at = '/consultations/c';
const courts = { id: 'k', label: 'Courts' };
const prisons = { id: 'l', label: 'Prisons' };

async function openDialog() {
	const clusters = new BoundValue([courts, prisons]);
	const server = new FakeServer();
	server.on(`POST ${at}/clusters/l/additions`, { ...clusterSummary('l', 'Prisons'), recommendations: [] });
	server.on(`POST ${at}/additions`, clusterSummary('n', 'Noise'));
	const onadded = vi.fn();
	const props = {
		open: true,
		get clusters() {
			return clusters.value;
		},
		mayBeNew: true,
		onadded
	};
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(AddAdditionDialog, props, { consultation }, server);
	const add = () => screen.getByRole('button', { name: additions.addConfirm, exact: true }).click();
	const cluster = screen.getByLabelText(additions.cluster, { exact: true });
	return { screen, server, clusters, onadded, add, cluster };
}

test('[ADDITIONS1] a pledge goes where it was said to go, though the list of clusters came again meanwhile', async () => {
	const { screen, server, clusters, onadded, add, cluster } = await openDialog();
	await screen.getByRole('radio', { name: new RegExp(`^${text.words.kinds.pledge}`) }).click();
	await add();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(additions.textNeeded);
	await screen.getByLabelText(additions.texts.pledge).fill(' Ratify ');
	await cluster.selectOptions(prisons.label);
	clusters.value = [courts, prisons];
	await add();
	await expect.poll(() => onadded.mock.calls).toHaveLength(1);
	expect(server.sent(`POST ${at}/clusters/l/additions`).map(({ body }) => body)).toEqual([
		{ kind: 'pledge', text: 'Ratify', note: null }
	]);
});

test('[ADDITIONS8] a new matter begins a cluster of its own', async () => {
	const { screen, server, clusters, onadded, add, cluster } = await openDialog();
	await screen.getByRole('radio', { name: new RegExp(`^${text.words.kinds.matter}`) }).click();
	await screen.getByLabelText(additions.texts.matter).fill('Noise at night');
	await cluster.selectOptions(additions.newCluster);
	await add();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(text.arranging.labelNeeded);
	await screen.getByLabelText(additions.newLabel).fill('Noise');
	clusters.value = [courts];
	await add();
	await expect.poll(() => onadded.mock.calls).toHaveLength(1);
	expect(server.sent(`POST ${at}/additions`).map(({ body }) => body)).toEqual([
		{ kind: 'matter', text: 'Noise at night', note: null, label: 'Noise' }
	]);
});

test('[ADDITIONS70] what is added and where is for the facilitator to say: nothing is chosen before', async () => {
	const { screen, server, add, cluster } = await openDialog();
	expect(screen.getByRole('radio', { checked: true }).elements()).toEqual([]);
	await expect.element(cluster).toHaveValue('');
	await add();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(additions.kindNeeded);
	await screen.getByRole('radio', { name: new RegExp(`^${text.words.kinds.pledge}`) }).click();
	await screen.getByLabelText(additions.texts.pledge).fill('Ratify');
	await add();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(additions.clusterNeeded);
	expect(server.sent(`POST ${at}/additions`)).toEqual([]);
});
