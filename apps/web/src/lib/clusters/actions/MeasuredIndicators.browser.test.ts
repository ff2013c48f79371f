import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, test } from 'vitest';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, pollView } from '../../../fixtures/views.fixture.ts';
import MeasuredIndicators from './MeasuredIndicators.svelte';

const action = {
	id: 'a1',
	text: 'Train officers',
	lead: '',
	supporting: '',
	deadline: '',
	resources: '',
	assistance: '',
	indicators: ['i1'],
	recommendations: []
};
const result: PollView['result'] = {
	method: 'for-against',
	percentBase: 'cast',
	entitled: 1,
	turnout: null,
	lines: [],
	subjects: [{ adopted: true, counts: null }]
};
const adopted: Partial<PollView> = { state: 'closed', frozen: [{ action, sha256: '0'.repeat(64) }], result };

async function show(change: Partial<PollView>) {
	const polls = [pollView({ ...adopted, ...change })];
	const { screen } = await renderComponent(
		MeasuredIndicators,
		{ cluster: 'k', polls },
		{ consultation: consultationView('participant') }
	);
	return screen.getByRole('link', { name: text.assessment.seeIndicators });
}

test('[INDICATOR61] a cluster with an adopted action that is measured leads to its indicators', async () => {
	await expect.element(await show({})).toHaveAttribute('href', '/c/c/commitments/indicators?cluster=k');
});

test.each<[string, Partial<PollView>]>([
	['is void', { state: 'void' }],
	['is indicative', { indicative: true }],
	['did not adopt it', { result: { ...result, subjects: [{ adopted: false, counts: null }] } }],
	['is about an action without one', { frozen: [{ action: { ...action, indicators: [] }, sha256: '0'.repeat(64) }] }]
])('[INDICATOR61] there is no link where the vote %s', async (_, change) => {
	await expect.element(await show(change)).not.toBeInTheDocument();
});
