import type { ParamsOf } from '@plenum/protocol/operation-types';
import { fold } from '@plenum/domain/workshops/evolve';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { WorkshopEvents } from '@plenum/protocol/workshops/workshops';
import type { Answer, Api } from '#lib/queries/api.ts';

/** The workshop as it is at this moment: somebody may have changed its agenda since the page was loaded. */
export async function readWorkshop(api: Api, params: ParamsOf<'readWorkshopEvents'>): Promise<Answer<Workshop>> {
	let events: WorkshopEvents['events'] = [];
	for (let after = 0, more = true; more;) {
		const page = await api('GET /consultations/:consultation/workshops/:workshop/events', { params, query: { after } });
		if (!page.ok) return page;
		events = [...events, ...page.value.events];
		after = page.value.seq;
		more = page.value.more && page.value.events.length > 0;
	}
	const folded = fold(events);
	if (!folded) throw new Error('A workshop begins by being planned.');
	return { ok: true, value: folded };
}
