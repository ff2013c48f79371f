import type { PollView } from '@plenum/protocol/polls';
import type { WorkshopSummary } from '@plenum/protocol/workshops';
import { expect, test } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { clusterSummary, consultationView, pollView } from '../../fixtures/views.fixture.ts';
import NowGoingOn from './NowGoingOn.svelte';

test('[POLL70] an open vote is called by what is put to it, not by the first words on its ballot', async () => {
	const frozen = [{ words: { id: 'k', text: 'Detention' }, sha256: 'f' }];
	const polls = [
		pollView({ id: 'order', cluster: null, subject: { kind: 'priorities' }, frozen }),
		pollView({ id: 'text', subject: { kind: 'text', section: 'progress' }, frozen })
	];
	const clusters = [clusterSummary('k', 'Detention')];
	const matter = ({ kind }: PollView['subject']) => `A vote on ${kind}`;
	const { screen } = await renderComponent(NowGoingOn, { workshops: [], polls, clusters, matter });
	await expect.element(screen.getByText('A vote on priorities', { exact: true })).toBeVisible();
	await expect.element(screen.getByText('A vote on text · Detention', { exact: true })).toBeVisible();
});

test('whoever may start what is planned is told to start it, and whoever may plan where nothing is, to plan it', async () => {
	const planned: WorkshopSummary = {
		...{ id: 'w', title: 'Torvane', state: 'planned', items: 1, seq: 1, createdAt: 0, details: {} },
		...{ callLink: null, current: null, calledAt: null, notice: null, runners: [], room: null }
	};
	const none = { polls: [], clusters: [], matter: () => '' };
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(NowGoingOn, { workshops: [planned], ...none }, { consultation });
	await expect.element(screen.getByText(text.consultations.nothingNowStart, { exact: false })).toBeVisible();
	await screen.rerender({ workshops: [] } as never);
	await expect.element(screen.getByText(text.consultations.nothingNowPlan, { exact: false })).toBeVisible();
});
