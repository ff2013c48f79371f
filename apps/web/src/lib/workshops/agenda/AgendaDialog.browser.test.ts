import type { RecordedEvent } from '@plenum/domain/workshops/workshop';
import { expect, test } from 'vitest';
import { useApi } from '#lib/queries/api.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { commitmentList, commitmentView, consultationView } from '../../../fixtures/views.fixture.ts';
import { giveWorkshop, WorkshopState } from '../workshop-state.svelte.ts';
import AgendaDialog from './AgendaDialog.svelte';

const { commitments, planning } = text;
const address = 'GET /consultations/c/commitments';

test('[COMMITMENT20] the dialog requests the most urgent open commitments, and those of the agenda by their ids', async () => {
	const items = [
		{ id: 'i1', cluster: 'k', title: 'Detention', minutes: 20 },
		{ id: 'i2', cluster: 'k', commitment: 'chosen', title: 'Train the police', minutes: 20 }
	];
	const events: RecordedEvent[] = [
		{ seq: 1, at: 0, by: null, event: { type: 'workshop-planned', title: 'First day', items } }
	];
	const server = new FakeServer();
	server.on('GET /consultations/c/cluster-standings', { clusters: [] });
	server.on(`${address}?status=open&first=50`, commitmentList([commitmentView('late', { overdue: 'deadline' })], 7));
	server.on(`${address}?id=chosen`, commitmentList([commitmentView('chosen')]));
	const provide = () => {
		const first = { workshop: 'w', events, seq: 1, more: false, now: 0 };
		giveWorkshop(new WorkshopState(first, useApi(), { consultation: 'c', workshop: 'w' }));
	};
	const props = { open: true, send: () => Promise.resolve(null) };
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(AgendaDialog, props, { consultation, provide }, server);
	const button = (name: string) => screen.getByRole('button', { name });
	await expect.element(button(commitments.addNamed('Commitment late'))).toBeVisible();
	await expect.element(button(commitments.addNamed('Commitment chosen'))).not.toBeInTheDocument();
	await button(planning.removeItem('Train the police')).click();
	await expect.element(button(commitments.addNamed('Commitment chosen'))).toBeVisible();
	const asked = server.routes.filter((route) => route.startsWith(address));
	expect(asked.toSorted()).toEqual([`${address}?id=chosen`, `${address}?status=open&first=50`]);
});
