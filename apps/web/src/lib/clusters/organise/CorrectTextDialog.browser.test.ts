import type { ClusterView } from '@plenum/protocol/clusters';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { expect, test, vi } from 'vitest';
import { corrections as words } from '@plenum/messages/en/interface/corrections';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { clusterSummary, consultationView } from '../../../fixtures/views.fixture.ts';
import CorrectTextDialog from './CorrectTextDialog.svelte';

const at = '/consultations/c/clusters/k/corrections';
const closing = { statement: 'All sides agre.', reviewDate: null, dissent: [], at: 1, documentSha256: 'a'.repeat(64) };
const cluster = {
	...clusterSummary('k', 'Courts'),
	state: 'closed',
	document: 'd',
	closing,
	corrections: [],
	recommendations: [],
	lineage: []
} as unknown as ClusterView;
const paragraph = { type: 'paragraph' as const, runs: [{ text: 'Two courts opend.', marks: [], href: null }] };
const json = { ...emptyAssessment(), sections: { ...emptyAssessment().sections, progress: [paragraph] } };

test('[CORRECT5] the passage that is looked for is corrected with a reason, and taken back beside the toast', async () => {
	const server = new FakeServer();
	server.on('GET /documents/d/state', { json });
	server.on(`POST ${at}`, cluster);
	const onchange = vi.fn();
	const props = { open: true, cluster, words, onchange };
	const { screen } = await renderComponent(
		CorrectTextDialog,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	await screen.getByLabelText(starting(words.find)).fill('OPEND');
	await screen.getByLabelText(starting(words.right)).fill('Two courts opened.');
	await expect.element(screen.getByText(words.letters(1, 40))).toBeVisible();
	await screen.getByRole('button', { name: words.confirm, exact: true }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(words.reasonNeeded);
	expect(server.sent(`POST ${at}`)).toEqual([]);
	await screen.getByLabelText(starting(words.reason)).fill(' A letter ');
	await screen.getByRole('button', { name: words.confirm, exact: true }).click();
	await screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
	const place = { part: 'section', section: 'progress', line: 0 };
	const from = 'Two courts opend.';
	const to = 'Two courts opened.';
	await expect
		.poll(() => server.sent(`POST ${at}`).map(({ body }) => body))
		.toEqual([
			{ place, from, to, reason: 'A letter' },
			{ place, from: to, to: from, reason: words.takenBack }
		]);
	expect(onchange).toHaveBeenCalledTimes(2);
});
