import type { AgendaItemRequest } from '@plenum/protocol/workshops/workshops';
import { proposedMinutes } from './agenda-draft.ts';

/** What differs, by the clusters in their order: one item each, titled with the numbers. [RATINGS371] Without `minutes`, as many as planning proposes. */
export function differingItems(
	rows: readonly { cluster: string; number: string }[],
	clusters: readonly { id: string; label: string }[],
	{ minutes, title }: { minutes: number | null; title: (cluster: string, numbers: string) => string }
): AgendaItemRequest[] {
	const byCluster = Map.groupBy(rows, ({ cluster }) => cluster);
	return clusters.flatMap(({ id, label }) => {
		const numbers = byCluster.get(id)?.map(({ number }) => number) ?? [];
		const count = numbers.length;
		const proposed = proposedMinutes({ rated: count, differing: count });
		return count === 0 ? [] : [{ cluster: id, minutes: minutes ?? proposed, title: title(label, numbers.join(', ')) }];
	});
}
