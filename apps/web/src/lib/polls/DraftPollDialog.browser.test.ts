import { expect, test, vi } from 'vitest';
import { FakeServer, lost } from '../../fixtures/fake-server.fixture.ts';
import { goto, invalidate } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, followUpAction, pollView } from '../../fixtures/views.fixture.ts';
import DraftPollDialog from './DraftPollDialog.svelte';

const { polls } = text;
const route = 'POST /consultations/c/polls';

async function openDialog(more: { others?: string[]; workshop?: string } = {}) {
	goto.mockClear();
	invalidate.mockClear();
	const server = new FakeServer();
	server.on(route, pollView({ id: 'p2', state: 'draft' }));
	const props = {
		action: followUpAction('a1', 'Train judges'),
		others: (more.others ?? []).map((id) => followUpAction(id, `Action ${id}`)),
		cluster: 'k',
		workshop: more.workshop ?? null,
		onclose: vi.fn()
	};
	const { screen } = await renderComponent(
		DraftPollDialog,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	const draft = () => screen.getByRole('button', { name: polls.draft }).click();
	return { screen, server, draft };
}

const common = { cluster: 'k', workshop: null, actions: ['a1'], method: 'for-against', kind: 'confidential' };
const defaultRules = { percentBase: 'valid', threshold: 50, quorum: 50, thresholdEach: 0, quorumEach: 0 };

test('the defaults are drafted as it stands, and its page is opened', async () => {
	const { server, draft } = await openDialog();
	await draft();
	await expect.poll(() => server.sent(route).map(({ body }) => body)).toEqual([{ ...common, rules: defaultRules }]);
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/polls/p2']]);
});

test('in a workshop one stays where it is run', async () => {
	const { draft } = await openDialog({ workshop: 'w' });
	await draft();
	await expect.poll(() => invalidate.mock.calls).toEqual([['plenum:poll']]);
	expect(goto).not.toHaveBeenCalled();
});

test.each([
	['-1', polls.thresholdWrong],
	['101', polls.thresholdWrong],
	['two thirds', polls.thresholdWrong]
])('a threshold of %s is not sent', async (threshold, words) => {
	const { screen, server, draft } = await openDialog();
	await screen.getByLabelText(polls.threshold).fill(threshold);
	await draft();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
	expect(server.sent(route)).toEqual([]);
});

test('[POLL31] consent has no threshold, is an open vote, and so is no other kind offered with it', async () => {
	const { screen, server, draft } = await openDialog();
	await screen.getByLabelText(starting(polls.methods.consent)).click();
	await expect.element(screen.getByLabelText(polls.threshold)).not.toBeInTheDocument();
	await expect.element(screen.getByLabelText(starting(polls.kinds.secret))).not.toBeInTheDocument();
	await draft();
	const request = { ...common, method: 'consent', kind: 'open', rules: defaultRules };
	await expect.poll(() => server.sent(route).map(({ body }) => body)).toEqual([request]);
});

test('an order needs something to compare: other actions go on the ballot, in the order of the text', async () => {
	const { screen, server, draft } = await openDialog({ others: ['a2', 'a3'] });
	await screen.getByLabelText(starting(polls.methods.points)).click();
	await draft();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.severalNeeded);
	await screen.getByLabelText('Action a3').click();
	await screen.getByLabelText('Action a2').click();
	await draft();
	const request = { actions: ['a1', 'a2', 'a3'], rules: { ...defaultRules, points: 10 } };
	await expect.poll(() => server.sent(route).map(({ body }) => body)).toMatchObject([request]);
});

test('one action alone cannot be put in an order', async () => {
	const { screen } = await openDialog();
	await expect.element(screen.getByLabelText(starting(polls.methods['for-against']))).toBeVisible();
	await expect.element(screen.getByLabelText(starting(polls.methods.ranking))).not.toBeInTheDocument();
});

test('[WEB5] a draft whose answer was lost is made once: pressed again, it is the same command', async () => {
	const { screen, server, draft } = await openDialog();
	server.on(route, lost);
	await draft();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(text.shell.networkAway);
	server.on(route, pollView({ id: 'p2', state: 'draft' }));
	await draft();
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/polls/p2']]);
	const [first, second] = server.sent(route).map(({ key }) => key);
	expect(second).toBe(first);
});
