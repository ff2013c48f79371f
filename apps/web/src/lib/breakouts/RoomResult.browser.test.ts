import type { RoomView } from '@plenum/protocol/workshops/rooms';
import { expect, test } from 'vitest';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import RoomResult from './RoomResult.svelte';

const hash = 'a'.repeat(64);
const line = (data: object) => ({
	place: 7,
	stream: 'cluster:k',
	seq: 2,
	type: 'cluster-renamed',
	at: 1000,
	by: null,
	data,
	hash
});

function room(lines: RoomView['clusters'][number]['lines']): RoomView {
	const taken = { cluster: 'k', label: 'Detention', document: 'd', opened: null, closed: null, lines };
	return {
		id: 'r',
		number: 1,
		title: 'Law',
		place: '',
		clusters: [taken],
		rapporteurs: [],
		capacity: null,
		runners: [],
		people: 0,
		sides: [],
		state: 'closed',
		item: null,
		timer: null,
		help: null,
		lastAt: null
	};
}

test('[BREAKOUT100] what comes back is what the record has from that round, and not what is agreed now', async () => {
	const { screen, server } = await renderComponent(RoomResult, {
		room: room([line({ from: 'Prisons', to: 'Detention' })]),
		polls: []
	});
	await expect.element(screen.getByText(/Prisons/)).toBeVisible();
	expect(server.sent('GET /consultations/c/clusters')).toEqual([]);
});
