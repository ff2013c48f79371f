import { expect, test, vi } from 'vitest';
import { FakeServer, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, pollView } from '../../fixtures/views.fixture.ts';
import ClosePollDialog from './ClosePollDialog.svelte';
import SayOutcomeDialog from './result/SayOutcomeDialog.svelte';

const { polls, trustees } = text;
const consultation = consultationView('facilitator');

/** What follows is asked at the closing, or afterwards where nobody closed by hand: in the same fields. */
const dialogs = [
	{ name: 'closing a vote', route: 'POST /polls/p/close', confirm: polls.closeConfirm, component: ClosePollDialog },
	{ name: 'after a vote', route: 'POST /polls/p/outcome', confirm: polls.outcomeConfirm, component: SayOutcomeDialog }
];

async function openDialog({ route, confirm, component }: (typeof dialogs)[number], poll = pollView()) {
	const server = new FakeServer();
	server.on(route, pollView({ state: 'closed' }));
	const onchange = vi.fn();
	const props = { open: true, poll, turnout: 2, onchange };
	const { screen } = await renderComponent(component as typeof ClosePollDialog, props, { consultation }, server);
	const press = () => screen.getByRole('button', { name: confirm }).click();
	const sent = () => server.sent(route).map(({ body }) => body);
	return { screen, server, onchange, press, sent };
}

test.each(dialogs)('$name: both fields may be left empty', async (dialog) => {
	const { onchange, press, sent } = await openDialog(dialog);
	await press();
	await expect.poll(sent).toEqual([{ statement: '', reviewDate: null }]);
	await expect.poll(() => onchange.mock.calls).toEqual([[pollView({ state: 'closed' })]]);
});

test.each(dialogs)('$name: statement and day are sent as they were meant', async (dialog) => {
	const { screen, press, sent } = await openDialog(dialog);
	await screen.getByLabelText(starting(polls.statement)).fill('  The ministry drafts it. ');
	await screen.getByLabelText(starting(polls.reviewDate)).fill('2097-05-31');
	await press();
	await expect.poll(sent).toEqual([{ statement: 'The ministry drafts it.', reviewDate: '2097-05-31' }]);
});

test.each(dialogs)('$name: a refusal leaves dialog and words where they are', async (dialog) => {
	const { screen, server, onchange, press } = await openDialog(dialog);
	server.on(dialog.route, refuse('rights/missing', 'You may not.', 403));
	await screen.getByLabelText(starting(polls.statement)).fill('The ministry drafts it.');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('You may not.');
	await expect.element(screen.getByLabelText(starting(polls.statement))).toHaveValue('The ministry drafts it.');
	expect(onchange).not.toHaveBeenCalled();
});

test.each(dialogs)('[WEB5] $name: pressed again after a lost answer, it is the same command', async (dialog) => {
	const { screen, server, onchange, press } = await openDialog(dialog);
	server.on(dialog.route, lost);
	await press();
	await expect.element(screen.getByRole('alert')).toBeVisible();
	server.on(dialog.route, pollView({ state: 'closed' }));
	await press();
	await expect.poll(() => onchange.mock.calls).toHaveLength(1);
	const keys = server.sent(dialog.route).map(({ key }) => key);
	expect(keys).toHaveLength(2);
	expect(new Set(keys).size).toBe(1);
});

test('whoever closes sees how many have voted, and where trustees open it, that they must', async () => {
	const [closing] = dialogs;
	if (!closing) throw new Error('There is no dialog to close a vote.');
	const trustee = {
		participant: 'tess',
		constituency: 'civil-society',
		keys: null,
		named: false,
		name: null,
		seconders: []
	};
	const poll = pollView({ trustees: [trustee] });
	const { screen } = await openDialog(closing, poll);
	await expect.element(screen.getByText(trustees.closing)).toBeVisible();
	await expect.element(screen.getByText(polls.closeText)).not.toBeInTheDocument();
	await expect.element(screen.getByText(polls.turnoutAtLeast(2, 3))).toBeVisible();
});
