import type { ClusterView, RecommendationView } from '@plenum/protocol/clusters';
import { expect, test, vi } from 'vitest';
import { BoundValue } from '../../../fixtures/bound.svelte.fixture.ts';
import { FakeServer, held, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { clusterSummary, consultationView } from '../../../fixtures/views.fixture.ts';
import SplitDialog from './SplitDialog.svelte';

const { arranging } = text;
const at = '/consultations/c/clusters';
const courts = { id: 'k', label: 'Courts' };
const prisons = { id: 'l', label: 'Prisons' };

function recommendation(id: string): RecommendationView {
	return {
		kind: 'recommendation',
		note: null,
		id,
		number: id,
		text: `Recommendation ${id}`,
		language: 'en',
		review: null,
		translations: [],
		states: [],
		position: 'supported',
		positionAsPrinted: '',
		source: null,
		themes: [],
		groups: [],
		sdgs: [],
		labels: { themes: [], groups: [], sdgs: [] },
		withdrawn: false,
		claim: null,
		category: null,
		categorySuggested: false,
		sideRatings: [],
		agreed: null,
		continues: []
	};
}

function clusterWith(id: string, label: string, ids: string[]): ClusterView {
	const closed = { closing: null, lineage: [], corrections: [], mergedInto: null };
	return { ...clusterSummary(id, label), ...closed, recommendations: ids.map(recommendation) };
}

async function openDialog() {
	const cluster = new BoundValue<typeof courts | null>(courts);
	const server = new FakeServer();
	server.on(`GET ${at}/k`, clusterWith('k', 'Courts', ['1.1', '1.2', '1.3']));
	server.on(`POST ${at}/k/split`, { from: clusterWith('k', 'Courts', []), to: clusterWith('n', 'Judges', []) });
	const ondone = vi.fn();
	const props = {
		get cluster() {
			return cluster.value;
		},
		onclose: () => (cluster.value = null),
		ondone
	};
	const { screen } = await renderComponent(
		SplitDialog,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	const box = (number: string) => screen.getByRole('checkbox', { name: new RegExp(`^${RegExp.escape(number)}`) });
	const press = () => screen.getByRole('button', { name: arranging.splitConfirm }).click();
	const label = screen.getByLabelText(arranging.splitLabel);
	return { screen, server, cluster, ondone, box, press, label };
}

test('what leaves goes under its own title, and how many leave and stay is said', async () => {
	const { screen, server, ondone, box, press, label } = await openDialog();
	await box('1.2').click();
	await box('1.3').click();
	await box('1.3').click();
	await expect.element(screen.getByText(arranging.splitCount(1, 2))).toBeVisible();
	await label.fill(' Judges ');
	await press();
	await expect.poll(() => ondone.mock.calls).toHaveLength(1);
	expect(server.sent(`POST ${at}/k/split`).map(({ body }) => body)).toEqual([
		{ label: 'Judges', recommendations: ['1.2'] }
	]);
	await expect.element(screen.getByText(arranging.splitDone('Judges')).first()).toBeVisible();
});

test('some must leave and some must stay', async () => {
	const { screen, server, box, press, label } = await openDialog();
	await label.fill('Judges');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(arranging.splitNeedsSome);
	for (const number of ['1.1', '1.2', '1.3']) await box(number).click();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(arranging.splitNeedsSome);
	expect(server.sent(`POST ${at}/k/split`)).toEqual([]);
});

test('without a title nothing is split', async () => {
	const { screen, server, box, press } = await openDialog();
	await box('1.1').click();
	await press();
	await expect.element(screen.getByText(arranging.labelNeeded).first()).toBeVisible();
	expect(server.sent(`POST ${at}/k/split`)).toEqual([]);
});

test('a refusal leaves what was chosen', async () => {
	const { screen, server, ondone, box, press, label } = await openDialog();
	server.on(`POST ${at}/k/split`, refuse('cluster/closed', 'It was closed.'));
	await box('1.1').click();
	await label.fill('Judges');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('It was closed.');
	await expect.element(box('1.1')).toBeChecked();
	expect(ondone).not.toHaveBeenCalled();
});

test('what an earlier cluster holds, or why it cannot be read, is not shown for a later one', async () => {
	const { screen, server, cluster, box } = await openDialog();
	await expect.element(box('1.1')).toBeVisible();
	const late = held(clusterWith('l', 'Prisons', ['2.1']));
	const gone = refuse('cluster/unknown', 'There is no such cluster.', 404);
	for (const reply of [late.reply, () => late.answered().then(gone)]) {
		server.on(`GET ${at}/l`, reply);
		const asked = server.sent(`GET ${at}/l`).length;
		cluster.value = { ...prisons };
		await expect.poll(() => server.sent(`GET ${at}/l`)).toHaveLength(asked + 1);
		cluster.value = { ...courts };
		await expect.element(box('1.1')).toBeVisible();
	}
	late.release();
	await late.answered();
	await late.answered();
	await expect.element(box('2.1')).not.toBeInTheDocument();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	await expect.element(box('1.1')).toBeVisible();
});
