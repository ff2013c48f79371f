import type { Role } from '@plenum/domain/people/rights';
import type { WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import NamesOfWorkshop from '../../fixtures/NamesOfWorkshop.fixture.svelte';
import { renderComponent } from '../../fixtures/render-component.fixture.ts';
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
