import { agendaItemStatus } from '@plenum/domain/workshops/view';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { PlanDraft } from './plan-draft.ts';

/** [BREAKOUT105] What is left of the agenda, in its order, and what the plan has already, before the other clusters. */
export function partClusters<Cluster extends { id: string }>(
	clusters: readonly Cluster[],
	workshop: Workshop,
	roomOf: PlanDraft['roomOf']
): { first: Cluster[]; others: Cluster[] } {
	const isLeft = (id: string) => !['finished', 'skipped'].includes(agendaItemStatus(workshop, id));
	const left = workshop.items.flatMap(({ id, cluster }) => (cluster && isLeft(id) ? cluster : []));
	const wanted = new Set([...left, ...clusters.flatMap(({ id }) => (roomOf[id] === undefined ? [] : id))]);
	const first = [...wanted].flatMap((id) => clusters.find((cluster) => cluster.id === id) ?? []);
	return { first, others: clusters.filter(({ id }) => !wanted.has(id)) };
}
