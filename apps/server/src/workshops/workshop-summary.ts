import { lastRound, roomOf } from '@plenum/domain/workshops/rooms';
import { calledAt, currentItem } from '@plenum/domain/workshops/view';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import type { StoredWorkshop } from './workshops.store.ts';

/** [WORKSHOP24] */
export function currentCallLink({ callLink, folded }: Pick<StoredWorkshop, 'callLink' | 'folded'>): string | null {
	return folded.state === 'closed' ? null : callLink;
}

/** As one reader sees it. `parent` is the workshop that it is a room of. */
export function summaryOf(stored: StoredWorkshop, reader: string, parent: Workshop | null): WorkshopSummary {
	const { id, folded, createdAt } = stored;
	const { title, state, items, seq, details, notice, room, runners } = folded;
	const isPlaced = parent !== null && roomOf(lastRound(parent), reader)?.id === id;
	const item = currentItem(folded);
	const current = item && { item: item.id, title: item.title };
	return {
		id,
		title,
		state,
		items: items.length,
		seq,
		createdAt,
		details,
		current,
		callLink: currentCallLink(stored),
		calledAt: calledAt(folded),
		notice: state === 'closed' ? null : notice,
		runners,
		room: room && { ...room, mine: isPlaced || runners.includes(reader) }
	};
}
