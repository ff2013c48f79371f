import type { AgendaItemRequest } from '@plenum/protocol/workshops/workshops';
import type { AgendaItem, StepMinutes } from '@plenum/domain/workshops/workshop';

/** An item while it is planned. The key only tells rows apart on the page; an item without an id is new. */
export type DraftItem = {
	key: string;
	id?: string;
	cluster: string | null;
	commitment?: string | undefined;
	title: string;
	minutes: string;
	kind?: 'break' | undefined;
	notBefore?: string | undefined;
	stepMinutes?: StepMinutes | undefined;
};

export function draftOf(items: readonly AgendaItem[]): DraftItem[] {
	return items.map((item) => ({ ...item, key: item.id, minutes: String(item.minutes) }));
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
export function requestOf(items: readonly DraftItem[]): AgendaItemRequest[] | null {
	const ready = items.map(({ key: _, ...item }): AgendaItemRequest | null => {
		const minutes = minutesOf(item);
		return minutes === null || item.title.trim() === '' ? null : { ...item, title: item.title.trim(), minutes };
	});
	return ready.every((item) => item !== null) ? ready : null;
}

const unrated = 20;

/** [WORKSHOP111] Ten minutes, and five for each recommendation on which views differ; as long as usual where nothing was rated. */
export function proposedMinutes(rows: { rated: number; differing: number } | undefined): number {
	return rows === undefined || rows.rated === 0 ? unrated : Math.min(10 + 5 * rows.differing, 90);
}

/** Steps that take so long, and an item that is as long as all of them. Nothing where none is planned. */
export function plannedSteps(steps: StepMinutes): Pick<Partial<DraftItem>, 'stepMinutes' | 'minutes'> {
	const sum = Object.values(steps).reduce<number>((all, each) => all + (each ?? 0), 0);
	return sum === 0 ? {} : { stepMinutes: { ...steps }, minutes: String(Math.min(sum, 600)) };
}
