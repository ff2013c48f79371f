import { shownLabel, type Term } from '@plenum/domain/taxonomy/term';

/** By name, goals by their number. */
export function inOrder(terms: readonly Term[]): Term[] {
	return terms.toSorted((a, b) => shownLabel(a).localeCompare(shownLabel(b), undefined, { numeric: true }));
}
