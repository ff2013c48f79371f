import type { Position } from '@plenum/domain/matrix/positions/position';
import type { ListedRecommendation } from '@plenum/protocol/ratings';

export type RowFilter = { theme: string; position: string; state: string; unratedOnly: boolean };

export const noFilter: RowFilter = { theme: '', position: '', state: '', unratedOnly: false };

export function filterRows(
	rows: readonly ListedRecommendation[],
	{ theme, position, state, unratedOnly }: RowFilter,
	isRated: (id: string) => boolean
): ListedRecommendation[] {
	return rows.filter(
		(row) =>
			(theme === '' || row.themes.includes(theme)) &&
			(position === '' || row.position === position) &&
			(state === '' || row.states.includes(state)) &&
			!(unratedOnly && isRated(row.id))
	);
}

/** What there is to choose from, in the reader’s order. */
export function filterChoices(
	rows: readonly ListedRecommendation[],
	locale: string
): { themes: string[]; positions: Position[]; states: string[] } {
	const { compare } = new Intl.Collator(locale);
	const sorted = (names: string[]) => [...new Set(names)].sort(compare);
	return {
		themes: sorted(rows.flatMap(({ themes }) => themes)),
		positions: [...new Set(rows.flatMap(({ position }) => position ?? []))],
		states: sorted(rows.flatMap(({ states }) => states))
	};
}

/** Where to go on: the first that is not rated after this place, then from the beginning; -1 where all are rated. */
export function nextUnrated(
	rows: readonly Pick<ListedRecommendation, 'id'>[],
	after: number,
	isRated: (id: string) => boolean
): number {
	const open = rows.flatMap(({ id }, place) => (isRated(id) ? [] : [place]));
	return open.find((place) => place > after) ?? open[0] ?? -1;
}

export function countOf(rows: readonly Pick<ListedRecommendation, 'id'>[], isCounted: (id: string) => boolean): number {
	return rows.filter(({ id }) => isCounted(id)).length;
}
