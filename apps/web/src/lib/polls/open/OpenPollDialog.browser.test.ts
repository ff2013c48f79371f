import type { PollRules } from '@plenum/domain/polls/rules';
import { describe, expect, test, vi } from 'vitest';
import type { Person } from '@plenum/protocol/people';
import type { PollPreview, PollView } from '@plenum/protocol/polls/polls';
import { FakeServer, held, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, followUpAction, personView, pollView } from '../../../fixtures/views.fixture.ts';
import { inField } from './moment-field.ts';
import OpenPollDialog from './OpenPollDialog.svelte';

const { polls, roster } = text;
const route = 'POST /polls/p/open';
const previewRoute = 'POST /consultations/c/polls/preview';
const free = { rerun: null, here: null };
const again = { of: 'earlier', changed: 1, undivided: false };
const confirmRoute = 'POST /consultations/c/people/confirm';
const three = ['ana', 'ben', 'cyd'].map((id) => personView(id));
const two = ['dov', 'eli'].map((id) => personView(id));
const paper = { question: { cluster: 'k', workshop: null }, actions: [followUpAction('a1', 'Train judges')] };

async function openDialog(
	change: Partial<PollView> = {},
	people: Person[] = [...three, ...two],
	preview: PollPreview = free
) {
	const poll = pollView({ state: 'draft', kind: 'confidential', ...change });
	const server = new FakeServer();
	server.on('GET /consultations/c/people', { people });
	server.on(previewRoute, preview);
	server.on(route, pollView());
	const onopened = vi.fn();
	const consultation = consultationView('facilitator');
	const props = { open: true, poll, ...paper, onopened };
	const { screen } = await renderComponent(OpenPollDialog, props, { consultation }, server);
	await expect.element(screen.getByText(/…\./)).not.toBeInTheDocument();
	const press = (name: string = polls.openConfirm) => screen.getByRole('button', { name }).click();
	return { screen, server, onopened, press };
}

const bodies = (server: FakeServer) => server.sent(route).map(({ body }) => body);
const rules: PollRules = { percentBase: 'valid', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
const defaults = { closesAt: null, acceptsRerun: false, leaveOffUnconfirmed: false, kind: 'confidential', rules };

test('[POLL54] it says who can vote and by which rules in one line, and opens', async () => {
	const people = [
		...three,
		...two,
		personView('sam', { constituency: 'state' }),
		personView('obs', { role: 'observer' })
	];
	const { screen, server, onopened, press } = await openDialog({}, people);
	await expect.element(screen.getByText(starting(polls.entitled(6)))).toBeVisible();
	await expect.element(screen.getByText(polls.kinds.confidential).first()).toBeVisible();
	await expect.element(screen.getByLabelText(polls.threshold)).not.toBeVisible();
	await press();
	await expect.poll(() => bodies(server)).toEqual([defaults]);
	await expect.poll(() => onopened.mock.calls).toEqual([[pollView()]]);
});

test('an empty roster is said before the vote opens', async () => {
	const { screen } = await openDialog({}, [personView('obs', { role: 'observer' })]);
	await expect.element(screen.getByText(polls.openRosterEmpty)).toBeVisible();
});

test('an end that is past, or none, is not sent; one to come is sent in milliseconds', async () => {
	const { screen, server, press } = await openDialog();
	await screen.getByText(polls.changeRules, { exact: true }).click();
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

const fresh = personView('new', { confirmed: false });

test('[POLL43] whoever is not confirmed is left off, said by name, where the others can decide', async () => {
	const { screen, server, press } = await openDialog({}, [...three, ...two, fresh]);
	await expect.element(screen.getByText(roster.title(1))).toBeVisible();
	await expect.element(screen.getByText(starting(polls.entitled(5)))).toBeVisible();
	await press();
	await expect.poll(() => bodies(server)).toEqual([{ ...defaults, leaveOffUnconfirmed: true }]);
	expect(server.sent(confirmRoute)).toEqual([]);
});

test('[POLL43] nobody is confirmed unless somebody says so, and then by name', async () => {
	const { screen, server, press } = await openDialog({}, [...three, ...two, fresh]);
	server.on(confirmRoute, { confirmed: 1 });
	await screen.getByLabelText(starting(roster.confirm(1))).click();
	await expect.element(screen.getByText(starting(polls.entitled(6)))).toBeVisible();
	await press();
	await expect.poll(() => bodies(server)).toEqual([defaults]);
	expect(server.sent(confirmRoute).map(({ body }) => body)).toEqual([{ participants: ['new'] }]);
});

test('[POLL43] where too few would be left nothing is chosen, and one of the two must be', async () => {
	const { screen, server, press } = await openDialog({}, [...three, personView('old'), fresh]);
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(roster.chooseError);
	expect(bodies(server)).toEqual([]);
	await screen.getByLabelText(starting(roster.leaveOff(1))).click();
	await press(polls.openAsOpen);
	await expect.poll(() => bodies(server)).toEqual([{ ...defaults, kind: 'open', leaveOffUnconfirmed: true }]);
});

test('[POLL43] where confirming is refused the vote is not opened', async () => {
	const { screen, server, press } = await openDialog({}, [...three, ...two, personView('new', { confirmed: false })]);
	server.on(confirmRoute, refuse('rights/missing', 'You may not.', 403));
	await screen.getByLabelText(starting(roster.confirm(1))).click();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('You may not.');
	expect(bodies(server)).toEqual([]);
});

test('[POLL23] [POLL54] that nearly the same people were asked is said before anything is drafted; the button says that it is known', async () => {
	const { screen, server, press } = await openDialog({}, [...three, ...two], { rerun: again, here: null });
	await expect.element(screen.getByText(polls.rerunOpening)).toBeVisible();
	expect(screen.getByRole('button', { name: polls.openConfirm }).query()).toBeNull();
	await press(polls.openKnowing);
	await expect.poll(() => bodies(server)).toEqual([{ ...defaults, acceptsRerun: true }]);
});

test('[POLL54] all that stands in the way is in one dialog with what is done about it, and opens in one press', async () => {
	const { screen, server, press } = await openDialog({ rules: { ...rules, quorum: 50 } }, [...three, ...two, fresh], {
		rerun: again,
		here: 1
	});
	for (const words of [roster.title(1), polls.quorumHere(1, 5), polls.rerunTitle])
		await expect.element(screen.getByText(words)).toBeVisible();
	const before = Date.now();
	await press(polls.openKnowing);
	await expect.poll(() => bodies(server).length).toBe(1);
	expect(bodies(server)).toMatchObject([
		{ acceptsRerun: true, kind: 'confidential', leaveOffUnconfirmed: true, rules: { quorum: 50 } }
	]);
	expect((bodies(server)[0] as { closesAt: number }).closesAt).toBeGreaterThanOrEqual(before + 15 * 60_000);
});

describe('[POLL54] pressed before everything could be read', () => {
	const known = { rerun: again, here: null };

	/** As the dialog opens: what it asks for is on its way until the test lets it go. */
	async function openEarly(change: Partial<PollView>, people: Person[], preview: PollPreview) {
		const server = new FakeServer();
		const list = held({ people });
		const obstacles = held(preview);
		server.on('GET /consultations/c/people', list.reply);
		server.on(previewRoute, obstacles.reply);
		server.on(route, pollView());
		const poll = pollView({ state: 'draft', kind: 'confidential', ...change });
		const props = { open: true, poll, ...paper, onopened: vi.fn() };
		const consultation = consultationView('facilitator');
		const { screen } = await renderComponent(OpenPollDialog, props, { consultation }, server);
		return { screen, server, list, obstacles, press: (name: string) => screen.getByRole('button', { name }).click() };
	}

	test('[POLL23] what could not be read yet stops it once', async () => {
		const { screen, server, list, obstacles, press } = await openEarly({}, [...three, ...two], known);
		await press(polls.openConfirm);
		list.release();
		obstacles.release();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.readFirst);
		expect(bodies(server)).toEqual([]);
		await press(polls.openKnowing);
		await expect.poll(() => bodies(server)).toMatchObject([{ acceptsRerun: true }]);
	});

	test('what stood there already does not stop it', async () => {
		const { server, list, obstacles, press } = await openEarly({ rerun: again }, [...three, ...two], known);
		await press(polls.openKnowing);
		list.release();
		obstacles.release();
		await expect.poll(() => bodies(server)).toMatchObject([{ acceptsRerun: true }]);
	});

	test('beside what stood there already, what comes is read first', async () => {
		const { screen, server, list, obstacles, press } = await openEarly(
			{ rerun: again },
			[...three, ...two, fresh],
			known
		);
		await press(polls.openKnowing);
		list.release();
		obstacles.release();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.readFirst);
		expect(bodies(server)).toEqual([]);
	});

	test('where only those who can vote are known, it waits for the rest', async () => {
		const { screen, server, list, obstacles, press } = await openEarly(
			{ rules: { ...rules, quorum: 50 } },
			[...three, ...two],
			{ rerun: null, here: 1 }
		);
		list.release();
		await expect.element(screen.getByText(starting(polls.entitled(5)))).toBeVisible();
		await press(polls.openConfirm);
		obstacles.release();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.readFirst);
		expect(bodies(server)).toEqual([]);
	});
});

test('after a refusal the roster is read again, for somebody may have come in or left', async () => {
	const { screen, server, press } = await openDialog();
	server.on(route, refuse('poll/roster-empty', 'Nobody may vote.'));
	server.on('GET /consultations/c/people', { people: [...three, ...two.slice(1)] });
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Nobody may vote.');
	await expect.element(screen.getByText(starting(polls.entitled(4)))).toBeVisible();
});

test('nothing in the dialog moves when it becomes known who may vote', async () => {
	const server = new FakeServer();
	const list = held({ people: three });
	const poll = pollView({ state: 'draft' });
	server.on('GET /consultations/c/people', list.reply);
	server.on(previewRoute, free);
	const consultation = consultationView('facilitator');
	const props = { open: true, poll, ...paper, onopened: vi.fn() };
	const { screen } = await renderComponent(OpenPollDialog, props, { consultation }, server);
	const button = screen.getByRole('button', { name: polls.openConfirm });
	await expect.element(button).toBeVisible();
	const place = () => button.element().getBoundingClientRect().toJSON() as object;
	const before = place();
	list.release();
	await expect.element(screen.getByText(starting(polls.entitled(3)))).toBeVisible();
	expect(place()).toEqual(before);
});

test('an answer that comes after that to a later question is not taken for the newer one', async () => {
	const { screen, server } = await openDialog({}, [...three, ...two, fresh], { rerun: again, here: null });
	const late = held(free);
	server.on(previewRoute, late.reply);
	const seen = server.sent(previewRoute).length;
	await screen.getByLabelText(starting(roster.confirm(1))).click();
	await expect.poll(() => server.sent(previewRoute)).toHaveLength(seen + 1);
	server.on(previewRoute, { rerun: again, here: null });
	await screen.getByLabelText(starting(roster.leaveOff(1))).click();
	await expect.poll(() => server.sent(previewRoute)).toHaveLength(seen + 2);
	late.release();
	await late.answered();
	await expect.element(screen.getByText(polls.rerunOpening)).toBeVisible();
});

describe('[POLL50] a vote that can decide nothing', () => {
	test('opens as an open one, which the button says', async () => {
		const { screen, server, press } = await openDialog({}, three);
		await expect.element(screen.getByText(starting(polls.tooFewToHide('5')))).toBeVisible();
		await expect.element(screen.getByText(polls.kindTexts.open).first()).toBeVisible();
		await press(polls.openAsOpen);
		await expect.poll(() => bodies(server)).toEqual([{ ...defaults, kind: 'open' }]);
	});

	test('for the quorum is out of reach opens without one where that is chosen', async () => {
		const { screen, server, press } = await openDialog({ rules: { ...rules, quorum: 50 } }, [...three, ...two], {
			rerun: null,
			here: 2
		});
		await screen.getByLabelText(starting(polls.openWithoutQuorum)).click();
		await expect.element(screen.getByText(polls.briefByHand, { exact: false })).toBeVisible();
		await press();
		await expect.poll(() => bodies(server)).toEqual([defaults]);
	});

	test('[POLL16] without a quorum one that hides who voted how still asks for five, which is said', async () => {
		const asked = { kind: 'confidential' as const, rules: { ...rules, quorum: 50 } };
		const { screen } = await openDialog(asked, [...three, ...two], { rerun: null, here: 2 });
		await screen.getByLabelText(starting(polls.openWithoutQuorum)).click();
		await expect.element(screen.getByText(polls.ruleNoQuorumHidden('5')).first()).toBeVisible();
		expect(screen.container.textContent).not.toContain(polls.ruleNoQuorum);
		expect(document.body.textContent).not.toContain(polls.ruleNoQuorum);
	});

	test('what the server says of the quorum is asked again after a refusal', async () => {
		const { screen, server, press } = await openDialog({ rules: { ...rules, quorum: 50 } });
		server.on(route, refuse('poll/quorum-out-of-reach', 'Too few are here.'));
		server.on(previewRoute, { rerun: null, here: 1 });
		await press();
		await expect.element(screen.getByText(polls.quorumHere(1, 5))).toBeVisible();
		server.on(route, pollView());
		await press();
		await expect.poll(() => bodies(server).length).toBe(2);
		expect(bodies(server)[1]).toMatchObject({ closesAt: expect.any(Number) as number, rules: { quorum: 50 } });
	});
});

test('[POLL92] before a vote of organisations opens, they are listed, each once', async () => {
	const people = [
		personView('ana', { organisation: 'Wells' }),
		personView('ben', { organisation: 'wells ' }),
		personView('cyd', { organisation: 'Anchor' }),
		personView('dov')
	];
	const { screen } = await openDialog({ kind: 'open', rules: { ...rules, voters: 'organisation' } }, people);
	await screen.getByText(polls.organisationsOf).click();
	const list = screen.getByRole('list', { name: polls.organisationsOf });
	await expect.element(list).toBeVisible();
	const lines = list
		.getByRole('listitem')
		.elements()
		.map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
	expect(lines).toEqual([`Anchor Civil society · ${roster.people(1)}`, `Wells Civil society · ${roster.people(2)}`]);
});
