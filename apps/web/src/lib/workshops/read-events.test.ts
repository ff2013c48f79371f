import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import type { RecordedEvent, WorkshopEvents } from '@plenum/protocol/workshops/workshops';
import { expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

/** A record of so many events, in pages of two; one more event is added after the first page was read. */
function openRecord(length: number) {
	const requests: string[] = [];
	let total = length;
	const api = fakeApi({
		async need(path) {
			requests.push(path);
			const after = Number(path.split('=')[1]);
			const count = Math.min(2, total - after);
			const events = Array.from({ length: count }, (_, n) => ({ seq: after + n + 1 }) as RecordedEvent);
			const page: WorkshopEvents = {
				workshop: 'w',
				events,
				seq: after + count,
				more: after + count < total,
				now: after
			};
			if (after === 0) total += 1;
			return page;
		}
	});
	return { api, requests };
}

test('[WORKSHOP13] the record is put together from its pages, also while it grows', async () => {
	const { api, requests } = openRecord(5);
	const read = await readEvents(api, { consultation: 'c', workshop: 'w' });
	expect(read.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
	expect(read).toMatchObject({ seq: 6, more: false, now: 4 });
	expect(requests).toEqual([0, 2, 4].map((after) => `/consultations/c/workshops/w/events?after=${after}`));
});

test('a record of one page is one request', async () => {
	const { api, requests } = openRecord(1);
	expect((await readEvents(api, { consultation: 'c', workshop: 'w' })).events).toHaveLength(1);
	expect(requests).toHaveLength(1);
});
