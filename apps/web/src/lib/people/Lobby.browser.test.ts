import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, personView } from '../../fixtures/views.fixture.ts';
import Lobby from './Lobby.svelte';

const { admitting, shell } = text;
const admit = 'POST /consultations/c/people/admit';

async function letIn(participants: string[], undone: object) {
	const server = new FakeServer();
	server.on(admit, { admitted: participants.length, participants });
	server.on(`${admit}/undo`, undone);
	const waiting = [personView('ada', { status: 'waiting' }), personView('ben', { status: 'waiting' })];
	const { screen } = await renderComponent(
		Lobby,
		{ people: waiting },
		{ consultation: consultationView('facilitator') },
		server
	);
	await screen.getByRole('button', { name: admitting.admitAll(2) }).click();
	await expect.element(screen.getByText(admitting.admitted(participants.length)).first()).toBeVisible();
	const undo = screen.getByRole('button', { name: shell.undo, exact: true });
	return { screen, server, undo };
}

test('[WEB25] [PEOPLE53] those whom this press let in go back, and nobody else', async () => {
	const { server, undo } = await letIn(['ada'], { returned: 1, stayed: 0 });
	await undo.click();
	await expect.poll(() => server.sent(`${admit}/undo`).map(({ body }) => body)).toEqual([{ participants: ['ada'] }]);
});

test('[PEOPLE53] who stays in because they took part already is said', async () => {
	const { screen, undo } = await letIn(['ada', 'ben'], { returned: 1, stayed: 1 });
	await undo.click();
	await expect.element(screen.getByText(admitting.stayed(1)).first()).toBeVisible();
});

test('[PEOPLE53] where this press let in nobody there is nothing to undo', async () => {
	const { undo } = await letIn([], {});
	await expect.element(undo).not.toBeInTheDocument();
});

async function openLobby(admission: 'lobby' | 'automatic') {
	const server = new FakeServer();
	server.on('POST /consultations/c/people/ada/remove', { links: [] });
	server.on('POST /consultations/c/people/remove/undo', { returned: 1, stayed: 0 });
	const view = consultationView('facilitator');
	const consultation = { ...view, settings: { ...view.settings, admission } };
	const waiting = [personView('ada', { status: 'waiting' })];
	const { screen } = await renderComponent(Lobby, { people: waiting }, { consultation }, server);
	return { screen, server };
}

test('[PEOPLE63] where people are let in by themselves, the lobby says why somebody waits', async () => {
	const { screen } = await openLobby('automatic');
	await expect.element(screen.getByText(admitting.burst)).toBeVisible();
});

test('[PEOPLE78] before everyone is admitted, names that look like another are flagged', async () => {
	const people = [
		personView('one', { status: 'waiting', name: 'Tomas Reed' }),
		personView('two', { status: 'waiting', name: 'Ada' }),
		personView('inside', { status: 'admitted', name: 'Tomas REED' })
	];
	const { screen } = await renderComponent(Lobby, { people }, { consultation: consultationView('facilitator') });
	await expect.element(screen.getByText(text.roster.namesakes(1))).toBeVisible();
	await expect.element(screen.getByText(text.roster.looksLike('Tomas REED'))).toBeVisible();
	expect(screen.getByRole('listitem').elements()).toHaveLength(2);
});

test('[PEOPLE65] whoever was turned away by mistake is brought back', async () => {
	const { screen, server } = await openLobby('lobby');
	expect(screen.getByText(admitting.burst).elements()).toEqual([]);
	await screen.getByRole('button', { name: `${shell.named(admitting.refuse)} ada` }).click();
	await screen.getByRole('button', { name: `${shell.confirm}: ${shell.named(admitting.refuse)} ada` }).click();
	await screen.getByRole('button', { name: shell.undo, exact: true }).click();
	await expect
		.poll(() => server.sent('POST /consultations/c/people/remove/undo').map(({ body }) => body))
		.toEqual([{ participants: ['ada'] }]);
});
