import type { Role } from '@plenum/domain/people/rights';
import type { AgendaItem, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { tick } from 'svelte';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import NamesOfWorkshop from '../../fixtures/NamesOfWorkshop.fixture.svelte';
import { invalidate } from '../../fixtures/navigation.fixture.ts';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
import { sendFact } from '../../fixtures/socket.fixture.ts';
import { consultationView, personView } from '../../fixtures/views.fixture.ts';
import { delays } from '#lib/consultations/ask-soon.ts';

const planned: WorkshopEvent = { type: 'workshop-planned', title: 'First day', items: [] };
const handed: WorkshopEvent = { type: 'runners-named', participants: ['me'] };

const cases: { who: string; role: Role; story: WorkshopEvent[]; waits: boolean }[] = [
	{ who: 'a page of the hall', role: 'participant', story: [planned], waits: true },
	{ who: 'the page of a facilitator', role: 'facilitator', story: [planned], waits: false },
	{ who: 'the page of somebody to whom it was given', role: 'participant', story: [planned, handed], waits: false }
];

for (const { who, role, story, waits } of cases) {
	test(`[OPERATE55] ${who} ${waits ? 'waits a moment before it asks for a name' : 'asks for each name at once'}`, async () => {
		const waited = vi.spyOn(delays, 'moment').mockReturnValue(0);
		onTestFinished(() => waited.mockRestore());
		const server = new FakeServer();
		const events = story.map((event, place) => ({ seq: place + 1, at: place, by: null, event }));
		const seq = events.length;
		server.on('GET /consultations/c/people?id=hand', { people: [personView('hand', { shownAs: 'Amal' })] });
		server.on(`GET /consultations/c/workshops/w/events?after=${seq}`, {
			workshop: 'w',
			events: [],
			seq,
			more: false,
			now: 0
		});
		const props = { events: { workshop: 'w', events, seq, more: false, now: 0 }, ids: ['hand'] };
		const { screen } = await renderComponent(NamesOfWorkshop, props, { consultation: consultationView(role) }, server);
		await expect.element(screen.getByText('Amal')).toBeVisible();
		expect(waited).toHaveBeenCalledTimes(waits ? 1 : 0);
	});
}

test('[COMMITMENT21] commitments are loaded again when the agenda is about others, and not when its items move', async () => {
	const waited = vi.spyOn(delays, 'aboutASecond').mockReturnValue(0);
	onTestFinished(() => waited.mockRestore());
	invalidate.mockClear();
	const first: AgendaItem = { id: 'i1', cluster: 'k', title: 'Detention', minutes: 20 };
	const second: AgendaItem = { id: 'i2', cluster: null, commitment: 'promise', title: 'Train judges', minutes: 20 };
	const opening: WorkshopEvent = { type: 'workshop-planned', title: 'First day', items: [first, second] };
	const page = { workshop: 'w', seq: 1, more: false, now: 0 };
	const server = new FakeServer();
	const news = 'GET /consultations/c/workshops/w/events?after=1';
	server.on(news, { ...page, events: [] });
	const props = { events: { ...page, events: [{ seq: 1, at: 0, by: null, event: opening }] }, ids: [] };
	await renderComponent(NamesOfWorkshop, props, {}, server);
	await expect.poll(() => server.sent(news)).toHaveLength(1);
	const change = (seq: number, items: AgendaItem[]) => {
		const event: WorkshopEvent = { type: 'agenda-changed', items };
		const events = [{ seq, at: seq, by: null, event }];
		sendFact({ kind: 'workshop', consultation: 'c', workshop: 'w', seq, events });
	};
	change(2, [second, { ...first, minutes: 30 }]);
	await tick();
	expect(waited).not.toHaveBeenCalled();
	change(3, [second, first, { ...second, id: 'i3', commitment: 'another' }]);
	await expect.poll(() => invalidate.mock.calls).toEqual([['plenum:commitments']]);
	change(4, [second, first, { ...second, id: 'i3', commitment: 'another' }, { ...first, id: 'i4', cluster: 'l' }]);
	await expect.poll(() => invalidate.mock.calls).toHaveLength(2);
	change(5, [first, second]);
	await expect.poll(() => invalidate.mock.calls).toHaveLength(3);
});
