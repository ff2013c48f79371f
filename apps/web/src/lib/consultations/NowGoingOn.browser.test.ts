import type { PollView } from '@plenum/protocol/polls';
import { expect, test } from 'vitest';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import { clusterSummary, pollView } from '../../fixtures/views.fixture.ts';
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
