import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { AgendaItem } from '@plenum/domain/workshops/workshop';
import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { Answer, Api } from '#lib/queries/api.ts';
import { countChanges, mergeAgenda } from '../agenda/merge-agenda.ts';
import { readWorkshop } from '../read-workshop.ts';

/** The items of an agenda whose clusters are still open. */
export function openItems(
	items: readonly AgendaItem[],
	clusters: readonly Pick<ClusterSummary, 'id' | 'state'>[]
): AgendaItem[] {
	return items.filter(({ cluster }) => clusters.some(({ id, state }) => id === cluster && state === 'open'));
}

/** Merges items into the agenda of another workshop: what stands there already is not put there twice. */
export async function addToAgenda(
	api: Api,
	params: ParamsOf<'commandWorkshop'>,
	items: readonly AgendaItem[]
): Promise<Answer<unknown>> {
	const present = await readWorkshop(api, params);
	if (!present.ok) return present;
	const merged = mergeAgenda(present.value, items.map(withoutId));
	if (countChanges(present.value, merged) === 0) return { ok: true, value: null };
	return api('POST /consultations/:consultation/workshops/:workshop/commands', {
		params,
		body: { type: 'change-agenda', items: merged, seq: present.value.seq }
	});
}

/** In another workshop it becomes a new item. */
export function withoutId({ id: _, ...item }: AgendaItem) {
	return item;
}
