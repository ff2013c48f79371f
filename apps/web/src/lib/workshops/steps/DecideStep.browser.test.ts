import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, test } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { cluster } from '../../../fixtures/run-page.fixture.ts';
import { consultationView, followUpAction, pollView } from '../../../fixtures/views.fixture.ts';
import { drafting } from '@plenum/messages/en/interface/drafting';
import DecideStep from './DecideStep.svelte';

const actions = [
	followUpAction('a1', 'Train judges'),
	followUpAction('a2', 'Open a shelter'),
	followUpAction('a3', ' ')
];

async function openStep(polls: PollView[], role: 'facilitator' | 'participant' = 'facilitator') {
	const server = new FakeServer();
	server.on('GET /consultations/c/people', { people: [] });
	server.on('POST /consultations/c/polls/preview', { rerun: null, here: null });
	const props = {
		at: { cluster, assessment: emptyAssessment() },
		document: { actions, indicators: [] },
		workshop: 'w',
		polls,
		votesAbove: false,
		turnoutOf: () => 0,
		cards: {},
		onchange: () => undefined
	};
	const { screen } = await renderComponent(
		DecideStep as never,
		props as never,
		{ consultation: consultationView(role) },
		server
	);
	const put = () => screen.getByRole('button', { name: text.assessment.putToVote });
	return { screen, put };
}

test('[WORKSHOP105] the step that decides lists the actions, each with its way to the vote', async () => {
	const { screen, put } = await openStep([]);
	await expect.element(screen.getByText('Train judges')).toBeVisible();
	await expect.element(screen.getByText('Open a shelter')).toBeVisible();
	expect(put().elements()).toHaveLength(2);
	await put().nth(1).click();
	const dialog = screen.getByRole('dialog');
	await expect.element(dialog.getByText('Open a shelter').first()).toBeVisible();
});

test('[WORKSHOP105] an action on which a vote is prepared, open or closed is not listed again; one whose vote is void is', async () => {
	const polls = [pollView({ actions: ['a1'] }), pollView({ id: 'v', actions: ['a2'], state: 'void' })];
	const { screen, put } = await openStep(polls);
	await expect.element(screen.getByText('Open a shelter').first()).toBeVisible();
	expect(put().elements()).toHaveLength(1);
});

test('[WORKSHOP105] who cannot put anything to the vote is offered nothing', async () => {
	const { screen, put } = await openStep([], 'participant');
	await expect.element(screen.getByText(text.workshops.noPolls, { exact: false })).toBeVisible();
	expect(put().elements()).toEqual([]);
});

test('[DRAFTING12] what is not SMART yet is listed until it was voted on', async () => {
	const polls = [pollView({ actions: ['a1'], state: 'closed' }), pollView({ id: 'v', actions: ['a2'], state: 'open' })];
	const { screen } = await openStep(polls);
	const advice = screen.getByRole('region', { name: drafting.notYet.title });
	await expect.element(advice.getByText('Open a shelter')).toBeVisible();
	expect(advice.getByText('Train judges').elements()).toEqual([]);
});
