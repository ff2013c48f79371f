import type { WorkshopEvents } from '@plenum/protocol/workshops';
import type { Api } from '#lib/api.ts';

/** [WORKSHOP13] All events of a workshop, read page by page. */
export async function readEvents(api: Pick<Api, 'need'>, path: string): Promise<WorkshopEvents> {
	let read = await api.need<WorkshopEvents>(`${path}?after=0`);
	while (read.more) {
		const page = await api.need<WorkshopEvents>(`${path}?after=${read.seq}`);
		if (page.events.length === 0) break;
		read = { ...page, events: [...read.events, ...page.events] };
	}
	return read;
}
