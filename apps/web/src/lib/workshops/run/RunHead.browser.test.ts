import type { RecordedEvent, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, test } from 'vitest';
import { useApi } from '#lib/queries/api.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import RunHead from './RunHead.svelte';
import { giveWorkshop, WorkshopState } from '../workshop-state.svelte.ts';

const at = '/consultations/c/workshops/w';
const items = ['one', 'two'].map((id, place) => ({ id, cluster: null, title: id, minutes: 10 + place }));
const record = (events: WorkshopEvent[], after = 0): RecordedEvent[] =>
	events.map((event, place) => ({ seq: after + place + 1, at: 0, by: null, event }));

test('[WEB50] minutes typed for a timer stay while hands go up, until another item is on', async () => {
	const server = new FakeServer();
	const before = record([
		{ type: 'workshop-planned', title: 'First day', items },
		{ type: 'workshop-started' },
		{ type: 'item-started', item: 'one' }
	]);
	const answer = (events: RecordedEvent[], seq: number) => ({ workshop: 'w', events, seq, more: false, now: 0 });
	let state!: WorkshopState;
	const provide = () =>
		void (state = giveWorkshop(new WorkshopState(answer(before, 3), useApi(), { consultation: 'c', workshop: 'w' })));
	const asked = { say: 'read', until: null, room: null, action: null } as const;
	const { screen } = await renderComponent(RunHead, { asked, send: () => undefined }, { provide }, server);
	const minutes = screen.getByRole('textbox', { name: text.planning.timerMinutes });
	await expect.element(minutes).toHaveValue('10');
	await minutes.fill('25');

	server.on(`GET ${at}/events?after=3`, answer(record([{ type: 'hand-raised', participant: 'amal' }], 3), 4));
	await state.catchUp();
	await expect.element(minutes).toHaveValue('25');

	server.on(`GET ${at}/events?after=4`, answer(record([{ type: 'item-started', item: 'two' }], 4), 5));
	await state.catchUp();
	await expect.element(minutes).toHaveValue('11');
});
