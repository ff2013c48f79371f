import type { RecordedEvent, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { InvitationView } from '@plenum/protocol/accounts';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useApi } from '#lib/queries/api.ts';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, personView } from '../../../fixtures/views.fixture.ts';
import RunnersDialog from './RunnersDialog.svelte';
import { giveWorkshop, WorkshopState } from '../workshop-state.svelte.ts';

const { run, shell, inviting } = text;
const commands = 'w/commands';
const events = 'w/events?after=1';
const links = 'invitations';
const at = (path: string) => `/consultations/c/${path}`;

/** Ana runs the workshop already; Bo takes part, Cy looks on. */
async function openDialog(invitations: InvitationView[] = []) {
	const planned: WorkshopEvent = { type: 'workshop-planned', title: 'Day', items: [], runners: ['ana'] };
	const first = { workshop: 'w', events: [{ seq: 1, at: 0, by: null, event: planned }], seq: 1, more: false, now: 0 };
	const server = new FakeServer();
	const someone = (id: string, role: 'participant' | 'observer') =>
		personView(id, { name: id, shownAs: id, role, status: 'admitted' });
	server.on(`GET ${at('people')}`, {
		people: [someone('ana', 'participant'), someone('bo', 'participant'), someone('cy', 'observer')]
	});
	server.on(`GET ${at(links)}`, { invitations });
	server.on(`GET ${at(`workshops/${events}`)}`, { ...first, events: [] });
	const provide = () => void giveWorkshop(new WorkshopState(first, useApi(), { consultation: 'c', workshop: 'w' }));
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(RunnersDialog, { open: true }, { provide, consultation }, server);
	return { screen, server, bodies: () => server.sent(`POST ${at(`workshops/${commands}`)}`).map(({ body }) => body) };
}

const answer = (seq: number, event: WorkshopEvent): { events: RecordedEvent[]; seq: number } => ({
	seq,
	events: [{ seq, at: 0, by: 'me', event }]
});

test('[BREAKOUT9] who runs it is seen; one is taken away at once, and given back by the keys', async () => {
	const { screen, server, bodies } = await openDialog();
	server.on(`POST ${at(`workshops/${commands}`)}`, answer(2, { type: 'runners-named', participants: [] }));
	await screen.getByRole('button', { name: run.removeRunner('ana') }).click();
	await expect.element(screen.getByText(run.runnerRemoved('ana'), { exact: true })).toBeInTheDocument();
	await expect.element(screen.getByRole('button', { name: run.removeRunner('ana') })).not.toBeInTheDocument();
	expect(bodies()).toEqual([{ type: 'name-runners', participants: [], seq: 1 }]);

	server.on(`POST ${at(`workshops/${commands}`)}`, answer(3, { type: 'runners-named', participants: ['ana'] }));
	await userEvent.keyboard('{Control>}z{/Control}');
	await expect.element(screen.getByText(shell.undone(run.runnerRemoved('ana')), { exact: true })).toBeInTheDocument();
	expect(bodies().at(-1)).toEqual({ type: 'undo', command: 2, seq: 2 });
});

test('[BREAKOUT9] only who may speak is offered; where somebody else changed it since, that is said and nothing is done', async () => {
	const { screen, server } = await openDialog();
	const choice = screen.getByRole('combobox', { name: run.whoTakesPart });
	await expect.element(choice).toBeVisible();
	expect([...(choice.element() as HTMLSelectElement).options].map(({ label }) => label)).toEqual(['–', 'bo']);
	server.on(`POST ${at(`workshops/${commands}`)}`, refuse('workshop/changed-meanwhile', 'Omar changed it.'));
	await choice.selectOptions('bo');
	await screen.getByRole('button', { name: shell.add, exact: true }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Omar changed it.');
	await expect.element(screen.getByRole('button', { name: run.removeRunner('bo') })).not.toBeInTheDocument();
});

test('[ACCOUNT29] a link for this workshop is shown once, and is taken back by a second press', async () => {
	const invitation = { id: 'i', label: 'Rita', workshop: 'w', createdAt: 0, expiresAt: 1 };
	const { screen, server } = await openDialog([{ ...invitation, id: 'elsewhere', label: 'Omar', workshop: null }]);
	server.on(`POST ${at(links)}`, { invitation, link: 'https://plenum.example/invitation#secret' });
	await screen.getByLabelText(starting(inviting.inviteFor)).fill(' Rita ');
	server.on(`GET ${at(links)}`, { invitations: [invitation] });
	await screen.getByRole('button', { name: inviting.inviteMake }).click();
	await expect.element(screen.getByText('https://plenum.example/invitation#secret')).toBeVisible();
	await expect.element(screen.getByText('Omar')).not.toBeInTheDocument();
	expect(server.sent(`POST ${at(links)}`).map(({ body }) => body)).toEqual([{ label: 'Rita', workshop: 'w' }]);

	server.on(`DELETE ${at('invitations/i')}`, {});
	server.on(`GET ${at(links)}`, { invitations: [] });
	await screen.getByRole('button', { name: inviting.inviteTakeBackNamed('Rita') }).click();
	expect(server.sent(`DELETE ${at('invitations/i')}`)).toEqual([]);
	await screen.getByRole('button', { name: starting(inviting.inviteTakeBackSure) }).click();
	await expect.element(screen.getByText('https://plenum.example/invitation#secret')).not.toBeInTheDocument();
	expect(server.sent(`DELETE ${at('invitations/i')}`)).toHaveLength(1);
});
