import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import type { RecordedEvent, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, test, vi } from 'vitest';
import { FactListeners } from '#lib/queries/fact-listeners.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { WorkshopState } from './workshop-state.svelte.ts';

const record = (seq: number, event: WorkshopEvent): RecordedEvent => ({ seq, at: seq * 1000, by: 'chair', event });
const record1 = record(1, {
	type: 'workshop-planned',
	title: 'First day',
	items: [{ id: 'i', cluster: null, title: 'Welcome', minutes: 10 }]
});
const record2 = record(2, { type: 'workshop-started' });
const record3 = record(3, { type: 'item-started', item: 'i' });

/** A page that follows the workshop, on a line that is there. `happen`: the server has the other two events as well. */
function follow() {
	const listeners = new FactListeners();
	const recorded = [record1];
	const live = {
		state: 'connected',
		on: listeners.on.bind(listeners),
		onRefresh: listeners.onRefresh.bind(listeners)
	} as unknown as Live;
	const after = (path: string) => Number(/after=(\d+)/.exec(path)?.[1]);
	const get = vi.fn((path: string) => {
		const events = recorded.slice(after(path));
		return Promise.resolve({
			ok: true,
			value: { workshop: 'w', events, seq: recorded.length, more: false, now: 5000 }
		});
	});
	const first = { workshop: 'w', events: [record1], seq: 1, more: false, now: 1000 };
	const state = new WorkshopState(first, fakeApi({ call: get }), { consultation: 'c', workshop: 'w' });
	const stop = state.follow(live);
	const hear = (workshop: string, seq: number, events?: RecordedEvent[]) =>
		listeners.notify({ kind: 'workshop', consultation: 'c', workshop, seq, events });
	return { state, hear, get, stop, happen: () => recorded.push(record2, record3) };
}

test('[WORKSHOP30] a screen takes the events that it is told at once, and asks for nothing', () => {
	const { state, hear, get, stop } = follow();
	hear('w', 2, [record2]);
	hear('another', 9, [record(9, { type: 'workshop-closed' })]);
	hear('w', 3, [record3]);
	hear('w', 3, [record3]);
	stop();
	expect(state.workshop).toMatchObject({ state: 'live', seq: 3, current: { item: 'i' } });
	expect(get).not.toHaveBeenCalled();
});

test('[WORKSHOP30] where events are missing, or were too long to be told, it asks for them', async () => {
	for (const events of [undefined, [record3]]) {
		const { state, hear, get, stop, happen } = follow();
		await vi.waitFor(() => expect(get).toHaveBeenCalledOnce());
		happen();
		hear('w', 3, events);
		await vi.waitFor(() => expect(state.workshop.seq).toBe(3));
		stop();
	}
});
