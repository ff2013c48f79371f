import type { AgendaItem } from '@plenum/domain/workshops/workshop';
import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { Answer, Api } from '#lib/api.ts';
import { missingItems } from './agenda-from-ratings.ts';
import { readAgenda } from './read-agenda.ts';

/** The items of an agenda whose clusters are still open. */
export function openItems(
	items: readonly AgendaItem[],
	clusters: readonly Pick<ClusterSummary, 'id' | 'state'>[]
): AgendaItem[] {
	return items.filter(({ cluster }) => clusters.some(({ id, state }) => id === cluster && state === 'open'));
}

/** Puts items on the agenda of another workshop, behind what stands there; what stands there already is not put there twice. */
export async function addToAgenda(api: Api, workshop: string, items: readonly AgendaItem[]): Promise<Answer<unknown>> {
	const present = await readAgenda(api, workshop);
	if (!present.ok) return present;
	const { items: before, seq } = present.value;
	const missing = missingItems(before, items.map(withoutId));
	if (missing.length === 0) return { ok: true, value: null };
	return api.post(`${workshop}/commands`, { type: 'change-agenda', items: [...before, ...missing], seq });
}

/** In another workshop it is another item. */
export function withoutId({ id: _, ...item }: AgendaItem) {
	return item;
}
