import type { DelegateList } from '@plenum/protocol/polls/polls';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { pollView } from '../../../fixtures/views.fixture.ts';
import DelegatesDialog from './DelegatesDialog.svelte';

const { shell } = text;
const { organisationVote: words } = text.polls;
const list = 'GET /polls/p/delegates';
const one = 'PUT /polls/p/delegate';
const people = [
	{ participant: 'amal', name: 'Amal' },
	{ participant: 'basim', name: 'Basim' }
];
const organisation = (id: string, change: Partial<DelegateList['organisations'][number]> = {}) => ({
	id,
	name: id,
	constituency: 'civil-society',
	delegate: null,
	people,
	...change
});

async function openDialog(...organisations: DelegateList['organisations']) {
	const server = new FakeServer();
	server.on(list, { organisations });
	server.on(one, pollView());
	const props = { open: true, poll: { id: 'p' }, onchange: () => undefined };
	const { screen } = await renderComponent(DelegatesDialog, props, {}, server);
	return { screen, server, bodies: () => server.sent(one).map(({ body }) => body) };
}

test('[POLL68] what changed is sent, and undone beside the notice; the rest stays as it is', async () => {
	const { screen, bodies } = await openDialog(organisation('Lantern'), organisation('Port', { delegate: 'amal' }));
	await screen.getByRole('combobox', { name: /^Lantern/ }).selectOptions('Basim');
	await screen.getByRole('button', { name: words.delegatesSave, exact: true }).click();
	await expect.element(screen.getByText(words.delegatesSaved, { exact: true })).toBeInTheDocument();
	expect(bodies()).toEqual([{ organisation: 'Lantern', delegate: 'basim' }]);
	await screen.getByRole('button', { name: shell.undo }).click();
	await expect.poll(bodies).toEqual([
		{ organisation: 'Lantern', delegate: 'basim' },
		{ organisation: 'Lantern', delegate: null }
	]);
});

test('[POLL68] where nobody has a choice, that is said; who is alone in an organisation is not asked for', async () => {
	const { screen } = await openDialog(organisation('Alone', { people: people.slice(0, 1) }));
	await expect.element(screen.getByText(words.noDelegates)).toBeVisible();
	await expect.element(screen.getByRole('combobox')).not.toBeInTheDocument();
});

test('[POLL68] a refusal is read in the dialog, and what was chosen stays', async () => {
	const { screen, server } = await openDialog(organisation('Lantern'));
	server.on(one, refuse('poll/closed', 'The vote is closed.'));
	const choice = screen.getByRole('combobox', { name: /^Lantern/ });
	await choice.selectOptions('Amal');
	await screen.getByRole('button', { name: words.delegatesSave, exact: true }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The vote is closed.');
	await expect.element(choice).toHaveValue('amal');
});
