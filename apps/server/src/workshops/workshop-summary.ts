import type { WorkshopSummary } from '@plenum/protocol/workshops';
import type { StoredWorkshop } from './workshops.store.ts';

export function summaryOf({ id, folded, createdAt }: StoredWorkshop): WorkshopSummary {
	const { title, state, items, seq } = folded;
	return { id, title, state, items: items.length, seq, createdAt };
}
