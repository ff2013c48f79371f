import { fold } from '@plenum/domain/workshops/evolve';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { WorkshopEvents } from '@plenum/protocol/workshops';
import type { Answer, Api } from '#lib/api.ts';

/** The agenda as it is at this moment, and the number of the last event: somebody may have changed it since the page was loaded. */
export async function readAgenda(api: Api, workshop: string): Promise<Answer<Pick<Workshop, 'items' | 'seq'>>> {
	let events: WorkshopEvents['events'] = [];
	for (let after = 0, more = true; more;) {
		const page = await api.get<WorkshopEvents>(`${workshop}/events?after=${after}`);
		if (!page.ok) return page;
		events = [...events, ...page.value.events];
		after = page.value.seq;
		more = page.value.more && page.value.events.length > 0;
	}
	return { ok: true, value: fold(events) ?? { items: [], seq: 0 } };
}
