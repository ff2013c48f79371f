import { expect, test } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { goto } from '../../../fixtures/navigation.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../fixtures/views.fixture.ts';
import DifferingAgendaDialog from './DifferingAgendaDialog.svelte';

const { ratings } = text;
const at = '/consultations/c/workshops/w';

test('[RATINGS371] what differs is proposed as many minutes as in planning, unless the facilitator chooses others', async () => {
	const server = new FakeServer();
	const planned = { type: 'workshop-planned', title: 'Friday', items: [] };
	const events = [{ seq: 1, at: 1, by: null, event: planned }];
	server.on('GET /consultations/c/workshops', {
		workshops: [{ id: 'w', title: 'Friday', state: 'planned', room: null }],
		now: 0
	});
	server.on('GET /consultations/c/clusters', { clusters: [{ id: 'k', label: 'Courts' }] });
	server.on(`GET ${at}/events?after=0`, { events, seq: 1, more: false });
	server.on(`POST ${at}/commands`, { events: [] });
	const rows = ['140.1', '140.2', '140.3'].map((number) => ({ cluster: 'k', number }));
	const consultation = consultationView('facilitator');
	const minutesSent = () =>
		server.sent(`POST ${at}/commands`).map(({ body }) => (body as { items: { minutes: number }[] }).items[0]?.minutes);
	for (const [chosen, sent] of [
		['', 25],
		['35', 35]
	] as const) {
		const { screen } = await renderComponent(DifferingAgendaDialog, { open: true, rows }, { consultation }, server);
		const field = screen.getByLabelText(starting(ratings.agendaMinutes));
		await expect.element(field).toHaveValue('');
		await field.fill(chosen);
		await screen.getByRole('button', { name: ratings.agendaConfirm }).click();
		await expect.poll(() => minutesSent().at(-1)).toBe(sent);
		await screen.unmount();
	}
});

test('[RATINGS380] where no workshop is planned, one is planned with what differs, and opened', async () => {
	const server = new FakeServer();
	server.on('GET /consultations/c/workshops', {
		workshops: [{ id: 'old', title: 'Past', state: 'closed', room: null }],
		now: 0
	});
	server.on('GET /consultations/c/clusters', { clusters: [{ id: 'k', label: 'Courts' }] });
	server.on('POST /consultations/c/workshops', { workshop: { id: 'new' } });
	const rows = ['140.1', '140.2'].map((number) => ({ cluster: 'k', number }));
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(DifferingAgendaDialog, { open: true, rows }, { consultation }, server);
	await expect.element(screen.getByLabelText(ratings.agendaName)).toHaveValue(ratings.agendaNewTitle);
	await screen.getByLabelText(ratings.agendaName).fill('First day');
	await screen.getByRole('button', { name: ratings.agendaPlan }).click();
	const items = [{ cluster: 'k', title: 'Courts: 140.1, 140.2', minutes: 20 }];
	await expect
		.poll(() => server.sent('POST /consultations/c/workshops'))
		.toMatchObject([{ body: { title: 'First day', items } }]);
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c/workshops/new/run']]);
});
