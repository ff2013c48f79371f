import { expect, test, vi } from 'vitest';
import type { Person } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls';
import { FakeServer, held, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, personView, pollView } from '../../fixtures/views.fixture.ts';
import { inField } from './moment-field.ts';
import OpenPollDialog from './OpenPollDialog.svelte';

const { polls, roster } = text;
const route = 'POST /polls/p/open';
const confirmRoute = 'POST /consultations/c/people/confirm';
const three = ['ana', 'ben', 'cyd'].map((id) => personView(id));

async function openDialog(change: Partial<PollView> = {}, people: Person[] = three) {
	const poll = pollView({ state: 'draft', kind: 'confidential', ...change });
	const server = new FakeServer();
	server.on('GET /consultations/c/people', { people });
	server.on('GET /polls/p', poll);
	server.on('GET /polls/p?roster=confirmed', { ...poll, rerun: null });
	server.on(route, pollView());
	const onchange = vi.fn();
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(OpenPollDialog, { open: true, poll, onchange }, { consultation }, server);
	await expect.element(screen.getByRole('heading', { name: polls.openRoster })).toBeVisible();
	await expect.element(screen.getByText('…')).not.toBeInTheDocument();
	const press = () => screen.getByRole('button', { name: polls.openConfirm }).click();
	return { screen, server, onchange, press };
}

const bodies = (server: FakeServer) => server.sent(route).map(({ body }) => body);
const defaults = { closesAt: null, acceptsRerun: false, leaveOffUnconfirmed: false };

test('it shows who will be able to vote, side by side, and opens', async () => {
	const people = [...three, personView('dan', { constituency: 'state' }), personView('obs', { role: 'observer' })];
	const { screen, server, onchange, press } = await openDialog({}, people);
	await expect.element(screen.getByText(polls.entitled(4))).toBeVisible();
	await press();
	await expect.poll(() => bodies(server)).toEqual([defaults]);
	await expect.poll(() => onchange.mock.calls).toEqual([[pollView()]]);
});

test('an empty roster is said before the vote opens', async () => {
	const { screen } = await openDialog({}, [personView('obs', { role: 'observer' })]);
	await expect.element(screen.getByText(polls.openRosterEmpty)).toBeVisible();
});

test('an end that is past, or none, is not sent; one to come is sent in milliseconds', async () => {
	const { screen, server, press } = await openDialog();
	await screen.getByLabelText(starting(polls.endsAt)).click();
	await screen.getByLabelText(polls.endTime).fill('2020-01-01T10:00');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.endTimeWrong);
	expect(bodies(server)).toEqual([]);
	const end = inField(Date.now() + 3_600_000);
	await screen.getByLabelText(polls.endTime).fill(end);
	await press();
	await expect.poll(() => bodies(server)).toEqual([{ ...defaults, closesAt: new Date(end).getTime() }]);
});

test('[POLL43] whoever is not confirmed is confirmed by name, or left off; one of them must be chosen', async () => {
	const { screen, server, press } = await openDialog({}, [...three, personView('new', { confirmed: false })]);
	server.on(confirmRoute, { confirmed: 1 });
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(roster.chooseError);
	expect(bodies(server)).toEqual([]);
	await screen.getByLabelText(starting(roster.confirm(1))).click();
	await press();
	await expect.poll(() => bodies(server)).toEqual([defaults]);
	expect(server.sent(confirmRoute).map(({ body }) => body)).toEqual([{ participants: ['new'] }]);
});

test('[POLL43] whoever is left off does not count among those entitled', async () => {
	const { screen, server, press } = await openDialog({}, [...three, personView('new', { confirmed: false })]);
	await expect.element(screen.getByText(polls.entitled(4))).toBeVisible();
	await screen.getByLabelText(starting(roster.leaveOff(1))).click();
	await expect.element(screen.getByText(polls.entitled(3))).toBeVisible();
	await press();
	await expect.poll(() => bodies(server)).toEqual([{ ...defaults, leaveOffUnconfirmed: true }]);
	expect(server.sent(confirmRoute)).toEqual([]);
});

test('[POLL43] where confirming is refused the vote is not opened', async () => {
	const { screen, server, press } = await openDialog({}, [...three, personView('new', { confirmed: false })]);
	server.on(confirmRoute, refuse('rights/missing', 'You may not.', 403));
	await screen.getByLabelText(starting(roster.confirm(1))).click();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('You may not.');
	expect(bodies(server)).toEqual([]);
});

test('[POLL23] a vote that asks nearly the same people again opens only once that was accepted', async () => {
	const { screen, server, press } = await openDialog({ rerun: { of: 'earlier', changed: 1, undivided: false } });
	await expect.element(screen.getByText(polls.rerunConfirm)).toBeVisible();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.rerunUnconfirmed);
	await screen.getByText(polls.rerunConfirm).click();
	await press();
	await expect.poll(() => bodies(server)).toEqual([{ ...defaults, acceptsRerun: true }]);
});

test('after a refusal the roster is read again, for somebody may have come in or left', async () => {
	const { screen, server, press } = await openDialog();
	server.on(route, refuse('poll/roster-empty', 'Nobody may vote.'));
	server.on('GET /consultations/c/people', { people: three.slice(1) });
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Nobody may vote.');
	await expect.element(screen.getByText(polls.entitled(2))).toBeVisible();
});

test('nothing in the dialog moves when it becomes known who may vote', async () => {
	const server = new FakeServer();
	const list = held({ people: three });
	const poll = pollView({ state: 'draft' });
	server.on('GET /consultations/c/people', list.reply);
	server.on('GET /polls/p', poll);
	const consultation = consultationView('facilitator');
	const props = { open: true, poll, onchange: vi.fn() };
	const { screen } = await renderComponent(OpenPollDialog, props, { consultation }, server);
	const button = screen.getByRole('button', { name: polls.openConfirm });
	await expect.element(button).toBeVisible();
	const place = () => button.element().getBoundingClientRect().toJSON() as object;
	const before = place();
	list.release();
	await expect.element(screen.getByText(polls.entitled(3))).toBeVisible();
	expect(place()).toEqual(before);
});

test('an answer that comes after that to a later question is not taken for the newer one', async () => {
	const again = { of: 'earlier', changed: 1, undivided: false };
	const people = [...three, personView('new', { confirmed: false })];
	const { screen, server } = await openDialog({ rerun: again }, people);
	const late = held({ ...pollView({ state: 'draft' }), rerun: null });
	server.on('GET /polls/p?roster=confirmed', late.reply);
	await screen.getByLabelText(starting(roster.leaveOff(1))).click();
	await expect.poll(() => server.sent('GET /polls/p?roster=confirmed')).toHaveLength(1);
	await screen.getByLabelText(starting(roster.confirm(1))).click();
	await expect.poll(() => server.sent('GET /polls/p')).toHaveLength(2);
	late.release();
	await late.answered();
	await expect.element(screen.getByText(polls.rerunConfirm)).toBeVisible();
});
