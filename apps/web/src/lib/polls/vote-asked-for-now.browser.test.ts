import { initialPollDefaults } from '@plenum/domain/polls/poll-defaults';
import { describe, expect, test, vi } from 'vitest';
import { FakeServer, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, followUpAction, personView, pollView } from '../../fixtures/views.fixture.ts';
import OpenPollDialog from './open/OpenPollDialog.svelte';

const { polls } = text;
const route = 'POST /polls/p/open';
const three = ['ana', 'ben', 'cyd'].map((id) => personView(id));
const paper = { question: { cluster: 'k', workshop: null }, actions: [followUpAction('a1', 'Train judges')] };

describe('a vote that is asked for now', () => {
	const draftRoute = 'POST /consultations/c/polls';
	const initial = { percentBase: 'valid', threshold: 50, quorum: 50, thresholdEach: 0, quorumEach: 0 };
	const draft = { cluster: 'k', workshop: null, actions: ['a1'], method: 'for-against', kind: 'open', rules: initial };

	async function ask({ people = three, others = [] as string[], votes = initialPollDefaults } = {}) {
		const server = new FakeServer();
		server.on('GET /consultations/c/people', { people });
		server.on(draftRoute, pollView({ id: 'p', state: 'draft' }));
		server.on('POST /consultations/c/polls/preview', { rerun: null, here: null });
		server.on(route, pollView());
		const onopened = vi.fn();
		const onprepared = vi.fn();
		const props = {
			open: true,
			poll: null,
			...paper,
			onopened,
			onprepared,
			others: others.map((id) => followUpAction(id, `Action ${id}`))
		};
		const consultation = { ...consultationView('facilitator'), pollDefaults: votes };
		const { screen } = await renderComponent(OpenPollDialog, props, { consultation }, server);
		await expect.element(screen.getByText(/…\./)).not.toBeInTheDocument();
		const button = (name: string) => screen.getByRole('button', { name }).click();
		const drafts = () => server.sent(draftRoute).map(({ body }) => body);
		return { screen, server, button, drafts, onopened, onprepared };
	}

	test('[POLL51] [POLL53] opens in one press, by the defaults, as the kind that the size of the room allows', async () => {
		const few = await ask();
		await few.button(polls.openConfirm);
		await expect.poll(() => few.onopened.mock.calls).toEqual([[pollView()]]);
		expect(few.drafts()).toEqual([draft]);
		expect(few.server.sent(route).map(({ body }) => body)).toEqual([
			{ closesAt: null, acceptsRerun: false, leaveOffUnconfirmed: false, kind: 'open', rules: initial }
		]);
	});

	test('[POLL51] from ten people on it is confidential', async () => {
		const ten = Array.from({ length: 10 }, (_, place) => personView(`voter-${place}`));
		const { button, drafts } = await ask({ people: ten });
		await button(polls.draft);
		await expect.poll(drafts).toEqual([{ ...draft, kind: 'confidential' }]);
	});

	test('a rapporteur prepares it, and is not offered what only a facilitator may do', async () => {
		const server = new FakeServer();
		server.on(draftRoute, pollView({ id: 'p', state: 'draft' }));
		const onprepared = vi.fn();
		const props = { open: true, poll: null, ...paper, onopened: vi.fn(), onprepared };
		const { screen } = await renderComponent(
			OpenPollDialog,
			props,
			{ consultation: consultationView('rapporteur') },
			server
		);
		expect(screen.getByRole('button', { name: polls.openConfirm }).query()).toBeNull();
		await screen.getByRole('button', { name: polls.draft }).click();
		await expect.poll(() => onprepared.mock.calls.length).toBe(1);
	});

	test('is kept for later', async () => {
		const { button, onprepared, server } = await ask();
		await button(polls.draft);
		await expect.poll(() => onprepared.mock.calls.length).toBe(1);
		expect(server.sent(route)).toEqual([]);
	});

	test.each(['-1', '101', 'two thirds'])('is not sent with a threshold of %s', async (threshold) => {
		const { screen, button, drafts } = await ask();
		await screen.getByText(polls.changeRules, { exact: true }).click();
		await screen.getByLabelText(polls.threshold, { exact: false }).first().fill(threshold);
		await button(polls.openConfirm);
		await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.thresholdWrong);
		expect(drafts()).toEqual([]);
	});

	test('[POLL31] by consent has no threshold and is open', async () => {
		const ten = Array.from({ length: 10 }, (_, place) => personView(`voter-${place}`));
		const { screen, button, drafts } = await ask({ people: ten });
		await screen.getByText(polls.changeRules, { exact: true }).click();
		await screen.getByLabelText(starting(polls.methods.consent)).click();
		await expect.element(screen.getByLabelText(starting(polls.kinds.secret))).not.toBeInTheDocument();
		await button(polls.openConfirm);
		await expect.poll(drafts).toEqual([{ ...draft, method: 'consent' }]);
	});

	test('in an order needs something to compare, in the order of the text', async () => {
		const { screen, button, drafts } = await ask({ others: ['a2', 'a3'] });
		await screen.getByText(polls.changeRules, { exact: true }).click();
		await screen.getByLabelText(starting(polls.methods.points)).click();
		await button(polls.openConfirm);
		await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.severalNeeded);
		await screen.getByLabelText('Action a3').click();
		await screen.getByLabelText('Action a2').click();
		await button(polls.openConfirm);
		await expect.poll(drafts).toMatchObject([{ actions: ['a1', 'a2', 'a3'], rules: { ...initial, points: 10 } }]);
	});

	test('[WEB5] whose answer was lost is drafted and opened once: pressed again, it is the same command', async () => {
		const { screen, server, button, onopened } = await ask();
		server.on(draftRoute, lost);
		await button(polls.openConfirm);
		await expect.element(screen.getByRole('alert')).toHaveTextContent(text.shell.networkAway);
		server.on(draftRoute, pollView({ id: 'p', state: 'draft' }));
		await button(polls.openConfirm);
		await expect.poll(() => onopened.mock.calls.length).toBe(1);
		const [first, second] = server.sent(draftRoute).map(({ key }) => key);
		expect(second).toBe(first);
	});

	test('a second try after a refusal opens the same draft', async () => {
		const { screen, server, button, drafts, onopened } = await ask();
		server.on(route, refuse('poll/roster-empty', 'Nobody may vote.'));
		await button(polls.openConfirm);
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Nobody may vote.');
		server.on(route, pollView());
		await button(polls.openConfirm);
		await expect.poll(() => onopened.mock.calls.length).toBe(1);
		expect(drafts()).toHaveLength(1);
	});
});
