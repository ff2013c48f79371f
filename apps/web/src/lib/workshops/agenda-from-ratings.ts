import type { AgendaItem } from '@plenum/domain/workshops/workshop';
import type { ItemRequest } from './agenda-draft.ts';

/** An item’s title takes no more. */
const longestTitle = 300;

/** What differs, by the clusters in their order: one item each, titled with the numbers. */
export function differingItems(
	rows: readonly { cluster: string; number: string }[],
	clusters: readonly { id: string; label: string }[],
	{ minutes, title }: { minutes: number; title: (cluster: string, numbers: string) => string }
): ItemRequest[] {
	const byCluster = Map.groupBy(rows, ({ cluster }) => cluster);
	return clusters.flatMap(({ id, label }) => {
		const numbers = byCluster.get(id)?.map(({ number }) => number) ?? [];
		return numbers.length === 0 ? [] : [{ cluster: id, minutes, title: fit(title(label, numbers.join(', '))) }];
	});
}

function fit(title: string): string {
	return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`;
}

/** Nothing twice: what stands on the agenda with the same title is there already. */
export function missingItems(items: readonly AgendaItem[], added: readonly ItemRequest[]): ItemRequest[] {
	return added.filter(({ cluster, title }) => !items.some((item) => item.cluster === cluster && item.title === title));
}
