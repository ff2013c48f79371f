import type { Assessment } from '@plenum/domain/clusters/assessment';
import { fold } from '@plenum/domain/workshops/evolve';
import { currentItem, speakersQueue, speakingNow } from '@plenum/domain/workshops/view';
import type { ClusterView } from '@plenum/protocol/clusters';
import { openApi } from '#lib/queries/api.ts';
import { roomBar } from '#lib/breakouts/room-parts.ts';
import { bringParts } from '#lib/ui/parts/lazy-part.ts';
import { idPages } from '#lib/queries/id-pages.ts';
import { readEvents } from '#lib/workshops/read-events.ts';
import type { LayoutLoad } from './$types';

/** Everything that the first picture needs, once; after that the page follows the events by itself. */
export const load: LayoutLoad = async ({ params, fetch, parent, untrack }) => {
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const { consultation } = params;
	const events = await readEvents(api, params);
	const workshop = fold(events.events);
	const cluster = workshop && currentItem(workshop)?.cluster;
	const speakers = workshop ? [speakingNow(workshop) ?? [], speakersQueue(workshop)].flat() : [];
	const named = [...new Set(speakers.map(({ participant }) => participant))];
	const of = workshop?.room?.parent;
	const [first, people, plenary] = await Promise.all([
		cluster ? atHand(cluster) : null,
		Promise.all(
			idPages(named).map((id) => api.need('GET /consultations/:consultation/people', { params, query: { id } }))
		),
		of === undefined ? null : readEvents(api, { consultation, workshop: of }),
		bringParts(reader.language, of !== undefined || (workshop?.rounds.length ?? 0) > 0 ? [roomBar] : [])
	]);
	return { events, first, people: people.flatMap((list) => list.people), plenary };

	async function atHand(id: string): Promise<{ cluster: ClusterView; assessment: Assessment } | null> {
		const cluster = await api('GET /consultations/:consultation/clusters/:cluster', {
			params: { consultation, cluster: id }
		});
		if (!cluster.ok) return null;
		const state = await api('GET /documents/:document/state', { params: { document: cluster.value.document } });
		return state.ok ? { cluster: cluster.value, assessment: state.value.json } : null;
	}
};
