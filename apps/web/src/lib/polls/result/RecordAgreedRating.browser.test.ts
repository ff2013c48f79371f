import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { clusterView, consultationView, pollView, recommendationView } from '../../../fixtures/views.fixture.ts';
import RecordAgreedRating from './RecordAgreedRating.svelte';

const proposed = { level: 'in-process', percentage: 40, regression: false };
const tally = { for: 6, against: 1, abstain: 0 };
const path = '/consultations/c/clusters/k';
const route = `PUT ${path}/agreed-ratings`;
const agreed = (level: string, at: number) => ({ ...proposed, level, reason: '', at });
const earlier = { ...proposed, level: 'not-implemented', reason: '' };
const standing = (level: string, at: number) =>
	clusterView([recommendationView('r1', [], { agreed: agreed(level, at) })]);

function decided(adopted: boolean): PollView {
	const counts = { tally, base: 7, percentFor: 85.7, thresholdReached: adopted, below: [], consensus: null };
	return pollView({
		state: 'closed',
		subject: { kind: 'rating', recommendation: 'r1', proposed },
		result: {
			method: 'for-against',
			percentBase: 'cast',
			entitled: 7,
			lines: [],
			turnout: { present: 7, cast: 7, quorumReached: true, below: [] },
			subjects: [{ adopted, counts }]
		}
	});
}

async function show(adopted = true) {
	const server = new FakeServer();
	server.on(`GET ${path}`, standing('not-implemented', 3));
	server.on(route, { ...standing('in-process', 5), before: [{ recommendations: ['r1'], value: earlier }] });
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(RecordAgreedRating, { poll: decided(adopted) }, { consultation }, server);
	const undo = screen.getByRole('button', { name: text.shell.undo, exact: true });
	return { server, screen, undo, button: screen.getByRole('button', { name: text.polls.recordRating }) };
}

test('[POLL71] what was adopted is recorded by one press, and not before', async () => {
	const { server, button } = await show();
	expect(server.sent(route)).toEqual([]);
	await button.click();
	await expect.element(button).toBeDisabled();
	expect(server.sent(route).map(({ body }) => body)).toEqual([
		{ recommendations: [{ id: 'r1', seen: 3 }], agreed: { ...proposed, reason: '' } }
	]);
});

test('[POLL71] nothing is offered of a rating that was not adopted', async () => {
	expect((await show(false)).button.query()).toBeNull();
});

test('[WEB25] [POLL71] it is taken back to what stood before, and can be recorded again', async () => {
	const { server, button, undo } = await show();
	await button.click();
	await undo.click();
	await expect
		.poll(() => server.sent(route)[1]?.body)
		.toEqual({ recommendations: [{ id: 'r1', seen: 5 }], agreed: earlier });
	await expect.element(button).toBeEnabled();
});

test('[WEB25] where somebody changed it since, that is said and it stays', async () => {
	const { server, screen, button, undo } = await show();
	await button.click();
	await expect.element(undo).toBeVisible();
	server.on(route, refuse('rating/changed-since', 'Changed since.'));
	await undo.click();
	await expect.element(screen.getByText('Changed since.').first()).toBeVisible();
	await expect.element(button).toBeDisabled();
});
