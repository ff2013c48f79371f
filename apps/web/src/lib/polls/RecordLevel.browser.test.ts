import type { PollView } from '@plenum/protocol/polls';
import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, pollView } from '../../fixtures/views.fixture.ts';
import RecordLevel from './RecordLevel.svelte';

const proposed = { level: 'in-process', percentage: 40, regression: false };
const tally = { for: 6, against: 1, abstain: 0 };

function decided(adopted: boolean, recommendation: string | null = null): PollView {
	const counts = { tally, base: 7, percentFor: 85.7, thresholdReached: adopted, below: [], consensus: null };
	return pollView({
		state: 'closed',
		subject: { kind: 'level', recommendation, proposed },
		result: {
			...{ method: 'for-against', percentBase: 'cast', entitled: 7, lines: [] },
			turnout: { present: 7, cast: 7, quorumReached: true, below: [] },
			subjects: [{ adopted, counts }]
		}
	});
}

async function show(poll: PollView, server = new FakeServer()) {
	return (await renderComponent(RecordLevel, { poll }, { consultation: consultationView('facilitator') }, server))
		.screen;
}

test('[POLL71] what was adopted is recorded by one press, and not before', async () => {
	const server = new FakeServer();
	const route = 'PUT /consultations/c/clusters/k/agreed';
	server.on(route, { before: null });
	const screen = await show(decided(true), server);
	expect(server.sent(route)).toEqual([]);
	const button = screen.getByRole('button', { name: text.polls.recordLevel });
	await button.click();
	await expect.element(button).toBeDisabled();
	expect(server.sent(route)).toMatchObject([{ body: { ...proposed, explanation: '' } }]);
});

test('[POLL71] of a recommendation it is recorded there', async () => {
	const server = new FakeServer();
	const route = 'PUT /consultations/c/clusters/k/recommendation-levels';
	server.on(route, { before: [] });
	const screen = await show(decided(true, 'recommendation-1'), server);
	await screen.getByRole('button', { name: text.polls.recordLevel }).click();
	await expect.poll(() => server.sent(route)).toMatchObject([{ body: { recommendations: ['recommendation-1'] } }]);
});

test('[POLL71] nothing is offered of a level that was not adopted', async () => {
	const screen = await show(decided(false));
	expect(screen.getByRole('button', { name: text.polls.recordLevel }).query()).toBeNull();
});

const at = '/consultations/c/clusters/k';
const level = { ...proposed, explanation: '' };
const earlier = { ...level, level: 'not-implemented' };

/** Of the cluster and of one recommendation: what is put, what stands then, and how it is put back. */
const cases = [
	['a cluster', null, 'agreed', earlier, (now: object) => ({ agreed: now, recommendations: [] }), earlier],
	[
		...(['a recommendation', 'r1', 'recommendation-levels', [{ recommendations: ['r1'], value: earlier }]] as const),
		(now: object) => ({ recommendations: [{ id: 'r1', agreed: now, readings: [] }] }),
		{ recommendations: ['r1'], agreed: earlier }
	]
] as const;

test.each(cases)(
	'[WEB25] [POLL71] the level recorded of %s goes back to what stood before, unless somebody changed it since',
	async (...one) => {
		const [, recommendation, path, before, standing] = one;
		const server = new FakeServer();
		const route = `PUT ${at}/${path}`;
		server.on(route, { before });
		const screen = await show(decided(true, recommendation), server);
		const button = screen.getByRole('button', { name: text.polls.recordLevel });
		const undo = screen.getByRole('button', { name: text.shell.undo, exact: true });
		await button.click();
		server.on(`GET ${at}`, standing({ ...level, level: 'fully-implemented' }));
		await undo.click();
		await expect.element(screen.getByText(text.shell.changedSince).first()).toBeVisible();
		expect(server.sent(route)).toHaveLength(1);
	}
);

test.each(cases)('[WEB25] the level recorded of %s is taken back, and can be recorded again', async (...one) => {
	const [, recommendation, path, before, standing, putBack] = one;
	const server = new FakeServer();
	const route = `PUT ${at}/${path}`;
	server.on(route, { before });
	server.on(`GET ${at}`, standing(level));
	const screen = await show(decided(true, recommendation), server);
	const button = screen.getByRole('button', { name: text.polls.recordLevel });
	await button.click();
	await screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
	await expect.poll(() => server.sent(route)[1]?.body).toEqual(putBack);
	await expect.element(button).toBeEnabled();
});
