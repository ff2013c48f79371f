import type { ParamsOf } from '@plenum/protocol/operation-types';
import type { Api } from '#lib/queries/api.ts';
import { withoutRooms } from '#lib/consultations/list-workshops.ts';
import { readWorkshop } from '../read-workshop.ts';

/** What is on the agenda of the workshop that is on, else of the first that is planned; null where no cluster is on one. */
export async function findAgenda(
	api: Api,
	params: ParamsOf<'listWorkshops'>
): Promise<{ title: string; clusters: readonly string[] } | null> {
	const list = await api('GET /consultations/:consultation/workshops', { params });
	if (!list.ok) return null;
	const waiting = withoutRooms(list.value.workshops).filter(({ state }) => state !== 'closed');
	const first = waiting.find(({ state }) => state !== 'planned') ?? waiting.at(-1);
	const workshop = first && (await readWorkshop(api, { ...params, workshop: first.id }));
	if (!workshop?.ok) return null;
	const clusters = workshop.value.items.flatMap(({ cluster }) => cluster ?? []);
	return clusters.length > 0 ? { title: workshop.value.title, clusters } : null;
}
