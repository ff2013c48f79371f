import type { AgendaItem } from '@plenum/domain/workshops/workshop';

/** An item while it is planned. The key only tells rows apart on the page; an item without an id is new. */
export type DraftItem = { key: string; id?: string; cluster: string | null; title: string; minutes: string };

export type ItemRequest = { id?: string; cluster: string | null; title: string; minutes: number };

export function draftOf(items: readonly AgendaItem[]): DraftItem[] {
	return items.map(({ id, cluster, title, minutes }) => ({ key: id, id, cluster, title, minutes: String(minutes) }));
}

/** From 1 to 600, in whole minutes; null where someone wrote something else. */
export function minutesOf(item: Pick<DraftItem, 'minutes'>): number | null {
	const minutes = Number(item.minutes);
	return Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 && item.minutes.trim() !== '' ? minutes : null;
}

export function totalMinutes(items: readonly DraftItem[]): number {
	return items.reduce((sum, item) => sum + (minutesOf(item) ?? 0), 0);
}

/** What is sent, or null while an item is not ready. */
export function requestOf(items: readonly DraftItem[]): ItemRequest[] | null {
	const ready = items.map(({ id, cluster, title, ...item }): ItemRequest | null => {
		const minutes = minutesOf(item);
		if (minutes === null || title.trim() === '') return null;
		return { ...(id === undefined ? {} : { id }), cluster, title: title.trim(), minutes };
	});
	return ready.every((item) => item !== null) ? ready : null;
}
