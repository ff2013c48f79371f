import { calledAt, currentItem } from '@plenum/domain/workshops/view';
import type { WorkshopSummary } from '@plenum/protocol/workshops';
import type { StoredWorkshop } from './workshops.store.ts';

export function summaryOf({ id, callLink, folded, createdAt }: StoredWorkshop): WorkshopSummary {
	const { title, state, items, seq, details, notice } = folded;
	const item = currentItem(folded);
	const current = item && { item: item.id, title: item.title };
	return {
		...{ id, title, state, items: items.length, seq, createdAt, details, current },
		callLink: state === 'closed' ? null : callLink,
		calledAt: calledAt(folded),
		notice: state === 'closed' ? null : notice
	};
}
