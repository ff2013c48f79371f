import type { ClusterDocument } from '#lib/documents/cluster-document.svelte.ts';

/** [WEB111] An indicator measures an action: a cluster without actions needs none. */
export function needsIndicators({ actions, indicators }: Pick<ClusterDocument, 'actions' | 'indicators'>): boolean {
	return actions.length + indicators.length > 0;
}
