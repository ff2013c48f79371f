import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { WorkshopEvents } from '@plenum/protocol/workshops/workshops';
import type { Api } from '#lib/queries/api.ts';

/** [WORKSHOP13] All events of a workshop, read page by page. */
export async function readEvents(
	api: Pick<Api, 'need'>,
	params: ParamsOf<'readWorkshopEvents'>
): Promise<WorkshopEvents> {
	let read = await api.need('GET /consultations/:consultation/workshops/:workshop/events', {
		params,
		query: { after: 0 }
	});
	while (read.more) {
		const page = await api.need('GET /consultations/:consultation/workshops/:workshop/events', {
			params,
			query: { after: read.seq }
		});
		if (page.events.length === 0) break;
		read = { ...page, events: [...read.events, ...page.events] };
	}
	return read;
}
