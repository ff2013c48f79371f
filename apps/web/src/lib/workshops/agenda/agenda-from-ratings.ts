import type { AgendaItemRequest } from '@plenum/protocol/workshops/workshops';

/** What differs, by the clusters in their order: one item each, titled with the numbers. */
export function differingItems(
	rows: readonly { cluster: string; number: string }[],
	clusters: readonly { id: string; label: string }[],
	{ minutes, title }: { minutes: number; title: (cluster: string, numbers: string) => string }
): AgendaItemRequest[] {
	const byCluster = Map.groupBy(rows, ({ cluster }) => cluster);
	return clusters.flatMap(({ id, label }) => {
		const numbers = byCluster.get(id)?.map(({ number }) => number) ?? [];
		return numbers.length === 0 ? [] : [{ cluster: id, minutes, title: title(label, numbers.join(', ')) }];
	});
}
